package app.envoi.press.guideline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/** Finds which guideline of one version of a call has become which of another. */
final class Alignment {
    /** Two sentences of which so much is the same are one that was changed. */
    private static final double ALIKE = 0.5;

    private Alignment() {}

    /** For each of the later guidelines the place of the earlier one that it comes from; each comes from one at most. */
    static List<Optional<Integer>> of(List<Guideline> before, List<Guideline> after) {
        Integer[] origins = new Integer[after.size()];
        Set<Integer> used = new HashSet<>();
        List<BiPredicate<Guideline, Guideline>> likenesses = List.of(
                Guideline::equals,
                (one, other) -> plain(one).equals(plain(other)),
                (one, other) -> alike(words(one), words(other)) >= ALIKE);
        for (BiPredicate<Guideline, Guideline> same : likenesses) {
            for (int i = 0; i < origins.length; i++) {
                for (int j = 0; j < before.size() && origins[i] == null; j++) {
                    if (!used.contains(j) && same.test(before.get(j), after.get(i))) {
                        origins[i] = j;
                        used.add(j);
                    }
                }
            }
        }
        return new ArrayList<>(Arrays.stream(origins).map(Optional::ofNullable).toList());
    }

    /** The sentence without what differs between two copies of a page: kinds of quotation marks, dashes and spaces. */
    static String plain(Guideline guideline) {
        return Plain.of(guideline.quote()).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static Set<String> words(Guideline guideline) {
        return Set.copyOf(Arrays.asList(plain(guideline).split(" ")));
    }

    /** The share of words that are in both. */
    private static double alike(Set<String> one, Set<String> other) {
        long both = one.stream().filter(other::contains).count();
        return both / (double) Math.max(1, one.size() + other.size() - both);
    }
}
