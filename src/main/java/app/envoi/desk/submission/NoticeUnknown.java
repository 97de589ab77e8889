package app.envoi.desk.submission;

/** There is no notice with this number. */
public final class NoticeUnknown extends RuntimeException {
    NoticeUnknown(NoticeId id) {
        super("There is no notice " + id + ".");
    }
}
