package app.envoi.desk.piece;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Drafts written one after the other at one go: shown by the last of them.
 *
 * @param last the newest
 * @param steps those before it, newest first; often many, since every pause makes a draft
 */
record Sitting(Draft last, List<Draft> steps) {
    private static final Duration BREAK = Duration.ofMinutes(30);

    Sitting {
        steps = List.copyOf(steps);
    }

    /** @param drafts newest first */
    static List<Sitting> of(List<Draft> drafts) {
        List<Sitting> sittings = new ArrayList<>();
        int at = 0;
        while (at < drafts.size()) {
            int end = at + 1;
            while (end < drafts.size() && together(drafts.get(end - 1), drafts.get(end))) {
                end++;
            }
            sittings.add(new Sitting(drafts.get(at), drafts.subList(at + 1, end)));
            at = end;
        }
        return sittings;
    }

    private static boolean together(Draft later, Draft earlier) {
        return later.sitting().equals(earlier.sitting())
                && !later.sitting().isEmpty()
                && later.origin() == earlier.origin()
                && !earlier.locked()
                && Duration.between(earlier.saved(), later.saved()).compareTo(BREAK) < 0;
    }
}
