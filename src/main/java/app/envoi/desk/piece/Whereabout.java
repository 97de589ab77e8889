package app.envoi.desk.piece;

import app.envoi.words.Words;
import java.util.Locale;

/**
 * Where a piece is.
 *
 * @param places how many journals hold it now
 * @param remark more of it in words, such as the journal that took it, or empty
 */
public record Whereabout(State state, int places, String remark) {
    public static final Whereabout AT_HOME = new Whereabout(State.AT_HOME, 0, "");

    /** What has come of it. */
    public enum State {
        AT_HOME,
        OUT,
        ACCEPTED,
        PUBLISHED,
        POSTED,
        RETIRED;

        /** As names in a page are written. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public String word() {
            return Words.say("whereabout." + key());
        }
    }

    /** As the list shows it, such as {@code out at 3}. */
    public String words() {
        return state == State.OUT ? Words.say("whereabout.out-at", places) : state.word();
    }
}
