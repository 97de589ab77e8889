package app.envoi.desk.submission;

/** There is no submission with this number. */
public final class SubmissionUnknown extends RuntimeException {
    SubmissionUnknown(SubmissionId id) {
        super("There is no submission " + id + ".");
    }
}
