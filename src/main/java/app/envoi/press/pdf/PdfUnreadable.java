package app.envoi.press.pdf;

/** A PDF cannot be used. The message is one sentence for the poet: what the file is, and what to do. */
public final class PdfUnreadable extends Exception {
    PdfUnreadable(String sentence) {
        super(sentence);
    }
}
