package app.envoi.desk.exchange;

/** What was given is no sheet that can be read. The message says why and what to do. */
final class SheetUnreadable extends RuntimeException {
    SheetUnreadable(String sentence) {
        super(sentence);
    }
}
