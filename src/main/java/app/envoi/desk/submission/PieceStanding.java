package app.envoi.desk.submission;

/** What a piece in a submission has come to. */
public enum PieceStanding {
    UNDER_CONSIDERATION("under consideration"),
    ACCEPTED("accepted"),
    DECLINED("declined"),
    WITHDRAWN("withdrawn");

    private final String word;

    PieceStanding(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
