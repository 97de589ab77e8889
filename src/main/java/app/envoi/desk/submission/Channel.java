package app.envoi.desk.submission;

/** The road that a submission took. */
public enum Channel {
    SUBMITTABLE("submittable"),
    EMAIL("email"),
    WEB_FORM("web-form"),
    POST("post"),
    OTHER_PORTAL("other-portal");

    private final String word;

    Channel(String word) {
        this.word = word;
    }

    /** Its word in exports. */
    public String word() {
        return word;
    }
}
