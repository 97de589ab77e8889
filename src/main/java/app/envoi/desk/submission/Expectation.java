package app.envoi.desk.submission;

import app.envoi.press.guideline.Lapse;
import app.envoi.press.guideline.Reply;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When an answer is to be expected, by the call's own terms as they read when it was sent.
 *
 * @param reply empty where the call does not say
 * @param queryAfter empty where the call does not say
 */
public record Expectation(Optional<Reply> reply, Optional<Lapse> queryAfter) {
    public static final Expectation UNSTATED = new Expectation(Optional.empty(), Optional.empty());

    /**
     * The days that follow from it. An empty day is not known.
     *
     * @param awaitsClose they hang on the close of the period, which nobody has filled in
     */
    public record Days(
            Optional<LocalDate> earliest, Optional<LocalDate> latest, Optional<LocalDate> query, boolean awaitsClose) {

        /** The first day on which to ask: the one that the journal names, else the one after the reply was due. */
        public Optional<LocalDate> notBefore() {
            return query.or(() -> latest.map(day -> day.plusDays(1)));
        }

        /** A reply should have come by now. */
        public boolean overdue(LocalDate today) {
            return latest.map(today::isAfter).orElse(false);
        }

        /** The journal allows to ask by now. */
        public boolean mayAsk(LocalDate today) {
            return notBefore().filter(day -> !today.isBefore(day)).isPresent();
        }
    }

    /** @param closes when the period closes, where that is known */
    public Days from(LocalDate sent, Optional<LocalDate> closes) {
        return new Days(
                reply.flatMap(terms -> terms.earliest(sent, closes)),
                reply.flatMap(terms -> terms.latest(sent, closes)),
                queryAfter.map(lapse -> lapse.after(sent)),
                reply.isPresent() && reply.get().latest(sent, closes).isEmpty());
    }
}
