package app.envoi.desk.check;

import app.envoi.press.check.Report;
import app.envoi.press.guideline.Call;
import app.envoi.press.rule.FairCopy;
import java.util.List;
import java.util.Optional;

/**
 * A file that was checked, with what the press says of it.
 *
 * @param id names it for as long as it is kept
 * @param judged empty as long as no manuscript could be read
 * @param mended what was put right, where this is a mended copy
 */
record Examination(String id, Envelope envelope, Optional<Judgement> judged, Optional<Mending> mended) {
    /**
     * What the press said.
     *
     * @param notes what was not read in the file, or is odd about it
     */
    record Judgement(Call call, FairCopy copy, Report report, List<String> notes) {
        Judgement {
            notes = List.copyOf(notes);
        }
    }

    /** @param original the check that this copy was made from */
    record Mending(String original, List<String> changes) {
        Mending {
            changes = List.copyOf(changes);
        }
    }
}
