package app.envoi.desk.piece;

/** A text is longer than the desk keeps. The message is for the poet: how long it is, how long it may be. */
public final class TooLong extends RuntimeException {
    TooLong(String what, int length, int limit) {
        super(String.format(
                java.util.Locale.ROOT,
                "%s has %,d characters; Envoi keeps up to %,d. Nothing was changed, and what you typed is still here.",
                what,
                length,
                limit));
    }
}
