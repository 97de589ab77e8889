package app.envoi.press.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Counts the lists of a file paragraph by paragraph and prints their labels. */
final class Labels {
    private static final int UNUSED = Integer.MIN_VALUE;

    private final Numbering numbering;
    private final Map<Integer, int[]> counts = new HashMap<>();
    private final Set<Long> restarted = new HashSet<>();

    Labels(Numbering numbering) {
        this.numbering = numbering;
    }

    /** The label of the next paragraph at this level of this list. */
    String next(int list, int level, Numbering.Level found) {
        if (level < 0 || level >= Numbering.LEVELS) {
            return "";
        }
        int[] count = counts.computeIfAbsent(numbering.kind(list), kind -> unused());
        Optional<Integer> start = numbering.start(list, level);
        if (start.isPresent() && restarted.add((long) list * Numbering.LEVELS + level)) {
            count[level] = start.get();
        } else {
            count[level] = count[level] == UNUSED ? found.start() : count[level] + 1;
        }
        for (int below = level + 1; below < Numbering.LEVELS; below++) {
            if (startsAnew(list, below, level)) {
                count[below] = UNUSED;
            }
        }
        return found.format().equals("bullet") ? found.text() : filled(list, level, found, count);
    }

    private boolean startsAnew(int list, int level, int after) {
        int restart = numbering.level(list, level).map(Numbering.Level::restart).orElse(-1);
        return restart < 0 || after < restart;
    }

    private static int[] unused() {
        int[] count = new int[Numbering.LEVELS];
        java.util.Arrays.fill(count, UNUSED);
        return count;
    }

    private String filled(int list, int level, Numbering.Level found, int[] count) {
        StringBuilder label = new StringBuilder();
        String text = found.text();
        for (int n = 0; n < text.length(); n++) {
            int other = text.charAt(n) == '%' && n + 1 < text.length() ? text.charAt(n + 1) - '1' : -1;
            if (other < 0 || other > level) {
                label.append(text.charAt(n));
            } else {
                label.append(number(list, other, found, count));
                n++;
            }
        }
        return label.toString();
    }

    /** A level above that was never used counts as at its start. */
    private String number(int list, int level, Numbering.Level shown, int[] count) {
        Optional<Numbering.Level> found = numbering.level(list, level);
        if (count[level] == UNUSED) {
            count[level] = found.map(Numbering.Level::start).orElse(1);
        }
        boolean legal = shown.legal();
        return NumberForm.of(
                legal ? "decimal" : found.map(Numbering.Level::format).orElse("decimal"), count[level]);
    }
}
