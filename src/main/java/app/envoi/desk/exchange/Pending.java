package app.envoi.desk.exchange;

import java.util.Map;
import java.util.Set;

/**
 * A sheet that waits for the poet's word. Nothing of it is written down yet.
 *
 * @param left numbers of rows that are left out
 * @param seen numbers of rows that were shown to be told already, so that the poet's choice on them stands
 * @param accepted which titles were taken, each as {@code row-place}
 * @param typed what the poet wrote beside rows of a portal's list, by field and row: {@code titles-3}, {@code day-3}
 */
record Pending(
        Sheet sheet,
        Mapping mapping,
        Set<Integer> left,
        Set<Integer> seen,
        Set<String> accepted,
        Map<String, String> typed) {
    Pending {
        left = Set.copyOf(left);
        seen = Set.copyOf(seen);
        accepted = Set.copyOf(accepted);
        typed = Map.copyOf(typed);
    }

    static Pending of(Sheet sheet, Mapping mapping) {
        return new Pending(sheet, mapping, Set.of(), Set.of(), Set.of(), Map.of());
    }

    public boolean took(int row, int place) {
        return accepted.contains(row + "-" + place);
    }
}
