package app.envoi.press.guideline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds which guideline of one version of a call has become which of another. */
final class Alignment {
    /** Two sentences of which so much is the same are one that was changed. */
    private static final double ALIKE = 0.5;
    /** More than so many pairs are not two versions of a call, and are not compared word by word. */
    private static final long MOST_PAIRS = 1_000_000;

    private final List<Guideline> before;
    private final List<Guideline> after;
    private final Integer[] origins;
    private final Set<Integer> free;

    /** Two guidelines that may be the same one. */
    private record Pair(int place, int origin, double likeness) {}

    private Alignment(List<Guideline> before, List<Guideline> after) {
        this.before = before;
        this.after = after;
        origins = new Integer[after.size()];
        free = IntStream.range(0, before.size()).boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    /** For each of the later guidelines the place of the earlier one that it comes from; each comes from one at most. */
    static List<Optional<Integer>> of(List<Guideline> before, List<Guideline> after) {
        Alignment alignment = new Alignment(before, after);
        alignment.same(Function.identity());
        alignment.same(Alignment::plain);
        alignment.alike();
        return Arrays.stream(alignment.origins).map(Optional::ofNullable).toList();
    }

    private void same(Function<Guideline, ?> look) {
        Map<Object, Deque<Integer>> places = new HashMap<>();
        free.forEach(place -> places.computeIfAbsent(look.apply(before.get(place)), key -> new ArrayDeque<>())
                .add(place));
        for (int i : open()) {
            Deque<Integer> found = places.getOrDefault(look.apply(after.get(i)), new ArrayDeque<>());
            if (!found.isEmpty()) {
                take(i, found.remove());
            }
        }
    }

    private List<Integer> open() {
        return IntStream.range(0, origins.length)
                .filter(i -> origins[i] == null)
                .boxed()
                .toList();
    }

    private void take(int place, int origin) {
        origins[place] = origin;
        free.remove(origin);
    }

    private void alike() {
        if ((long) free.size() * open().size() > MOST_PAIRS) {
            return;
        }
        Map<Integer, Set<String>> words =
                free.stream().collect(Collectors.toMap(Function.identity(), place -> words(before.get(place))));
        List<Pair> pairs = new ArrayList<>();
        for (int i : open()) {
            Set<String> own = words(after.get(i));
            words.forEach((origin, others) -> pairs.add(new Pair(i, origin, alike(own, others))));
        }
        pairs.removeIf(pair -> pair.likeness() < ALIKE);
        pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        for (Pair pair : pairs) {
            if (origins[pair.place()] == null && free.contains(pair.origin())) {
                take(pair.place(), pair.origin());
            }
        }
    }

    /** The sentence without what differs between two copies of a page: kinds of quotation marks, dashes and spaces. */
    static String plain(Guideline guideline) {
        return Plain.of(guideline.quote()).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static Set<String> words(Guideline guideline) {
        return Arrays.stream(plain(guideline).split(" ")).collect(Collectors.toSet());
    }

    /** The share of words that are in both. */
    private static double alike(Set<String> one, Set<String> other) {
        long both = one.stream().filter(other::contains).count();
        return both / (double) Math.max(1, one.size() + other.size() - both);
    }
}
