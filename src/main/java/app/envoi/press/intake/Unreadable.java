package app.envoi.press.intake;

/** A file cannot be used. The message is one sentence for the poet: what the file is, and what to do. */
public final class Unreadable extends Exception {
    public Unreadable(String sentence) {
        super(sentence);
    }
}
