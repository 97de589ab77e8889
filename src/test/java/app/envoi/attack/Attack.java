package app.envoi.attack;

import java.util.concurrent.Callable;

/**
 * A file that is made to do harm.
 *
 * @param door where it comes in
 * @param file makes it, in the JVM that is attacked
 * @param answer words of what must be said of it: why it is refused, or what of it was read or noted
 */
record Attack(String name, Door door, Callable<byte[]> file, String answer) {
    /** Where a file comes in. */
    enum Door {
        MANUSCRIPT,
        ART,
        FONT
    }

    /**
     * What an attack reaches for.
     *
     * @param file one that is nobody's business; as a URL it begins with file:
     * @param url of a host that notices who comes
     */
    record Bait(String file, String url) {}

    static Attack manuscript(String name, Callable<byte[]> file, String answer) {
        return new Attack(name, Door.MANUSCRIPT, file, answer);
    }

    static Attack art(String name, Callable<byte[]> file, String answer) {
        return new Attack(name, Door.ART, file, answer);
    }

    static Attack font(String name, Callable<byte[]> file, String answer) {
        return new Attack(name, Door.FONT, file, answer);
    }
}
