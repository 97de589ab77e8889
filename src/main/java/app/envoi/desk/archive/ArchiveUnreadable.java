package app.envoi.desk.archive;

/** An archive cannot be read. The message says in plain words what is wrong with it. */
public final class ArchiveUnreadable extends RuntimeException {
    private static final long serialVersionUID = 1;

    ArchiveUnreadable(String message) {
        super(message);
    }

    ArchiveUnreadable(String message, Throwable cause) {
        super(message, cause);
    }
}
