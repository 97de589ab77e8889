package app.envoi.press.guideline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What differs between two versions of a call.
 *
 * @param guidelines of both, in the order of the later one; those that are gone stand where they stood
 * @param facts of which the one version says something else than the other
 */
public record Changes(List<Change> guidelines, List<Fact> facts) {
    public Changes {
        guidelines = List.copyOf(guidelines);
        facts = List.copyOf(facts);
    }

    /** What became of a guideline. */
    public enum Kind {
        SAME,
        CHANGED,
        ADDED,
        GONE
    }

    /** A guideline as it was and as it is; one of the two is there. */
    public record Change(Optional<Guideline> before, Optional<Guideline> after) {
        public Kind kind() {
            if (before.isEmpty()) {
                return Kind.ADDED;
            }
            if (after.isEmpty()) {
                return Kind.GONE;
            }
            return before.equals(after) ? Kind.SAME : Kind.CHANGED;
        }

        /** As it is, or as it was where it is gone. */
        public Guideline shown() {
            return after.orElseGet(before::orElseThrow);
        }
    }

    /**
     * Something that is no guideline, as the file says it.
     *
     * @param key in the file, such as {@code window}
     * @param before what stood behind the key, or empty
     * @param after what stands there, or empty
     */
    public record Fact(String key, String before, String after) {}

    public static Changes between(Call before, Call after) {
        return new Changes(guidelines(before.guidelines(), after.guidelines()), facts(before, after));
    }

    /** No guideline differs, and nothing else but the day of reading. */
    public boolean none() {
        return guidelines.stream().allMatch(each -> each.kind() == Kind.SAME)
                && facts.stream().allMatch(fact -> fact.key().equals("read-on"));
    }

    static List<Change> guidelines(List<Guideline> before, List<Guideline> after) {
        List<Optional<Integer>> origins = Alignment.of(before, after);
        Set<Integer> kept = new LinkedHashSet<>();
        origins.forEach(origin -> origin.ifPresent(kept::add));
        List<Change> changes = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < after.size(); i++) {
            Optional<Integer> origin = origins.get(i);
            next = gone(before, kept, next, origin.orElse(next), changes);
            changes.add(new Change(origin.map(before::get), Optional.of(after.get(i))));
        }
        gone(before, kept, next, before.size(), changes);
        return changes;
    }

    /** Adds those that went from a place up to another, and says from where to go on. */
    private static int gone(List<Guideline> before, Set<Integer> kept, int from, int to, List<Change> changes) {
        for (int i = from; i < to; i++) {
            if (!kept.contains(i)) {
                changes.add(new Change(Optional.of(before.get(i)), Optional.empty()));
            }
        }
        return Math.max(from, to);
    }

    private static List<Fact> facts(Call before, Call after) {
        Map<String, String> was = CallText.sections(before);
        Map<String, String> is = CallText.sections(after);
        Set<String> keys = new LinkedHashSet<>(is.keySet());
        keys.addAll(was.keySet());
        keys.remove("guidelines");
        return keys.stream()
                .filter(key -> !Objects.equals(was.get(key), is.get(key)))
                .map(key -> new Fact(key, value(was.get(key), key), value(is.get(key), key)))
                .toList();
    }

    private static String value(@org.jspecify.annotations.Nullable String section, String key) {
        return section == null ? "" : section.substring(key.length() + 1).strip();
    }
}
