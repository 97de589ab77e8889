package app.envoi.desk.piece;

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
        AT_HOME("at home"),
        OUT("out"),
        ACCEPTED("accepted"),
        PUBLISHED("published"),
        POSTED("posted"),
        RETIRED("retired");

        private final String word;

        State(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** As the list shows it, such as {@code out at 3}. */
    public String words() {
        return state == State.OUT ? "out at " + places : state.word();
    }
}
