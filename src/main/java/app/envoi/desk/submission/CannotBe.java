package app.envoi.desk.submission;

/** What was told cannot have happened. The message says why and what to do; nothing was changed. */
public final class CannotBe extends RuntimeException {
    CannotBe(String sentence) {
        super(sentence);
    }
}
