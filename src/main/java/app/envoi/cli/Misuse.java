package app.envoi.cli;

/** A command was given what it cannot use. The message says what, to the person at the terminal. */
final class Misuse extends RuntimeException {
    private static final long serialVersionUID = 1;

    Misuse(String message) {
        super(message);
    }
}
