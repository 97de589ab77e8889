package app.envoi.desk.packet;

/** A packet could not be built. Nothing of the build is left. */
final class NotBuilt extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String missing;

    private NotBuilt(String missing, Exception cause) {
        super(cause);
        this.missing = missing;
    }

    /** The home could not be written: it is full, or write-protected. */
    static NotBuilt unwritten(Exception cause) {
        return new NotBuilt("", cause);
    }

    /** A file that belongs to it is gone from the home. */
    static NotBuilt without(String file, Exception cause) {
        return new NotBuilt(file, cause);
    }

    /** The file that is gone, or empty. */
    String missing() {
        return missing;
    }
}
