package app.envoi.desk.packet;

/** A packet could not be built, as the home could not be written: it is full, or write-protected. Nothing of the build is left. */
final class NotBuilt extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotBuilt(Exception cause) {
        super(cause);
    }
}
