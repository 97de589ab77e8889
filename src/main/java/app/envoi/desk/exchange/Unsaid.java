package app.envoi.desk.exchange;

/** The poet has to say more first. The message says what; nothing was changed. */
final class Unsaid extends RuntimeException {
    Unsaid(String sentence) {
        super(sentence);
    }
}
