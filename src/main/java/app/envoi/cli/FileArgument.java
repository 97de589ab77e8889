package app.envoi.cli;

import app.envoi.press.intake.Unreadable;
import app.envoi.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A file as it was named on the command line. */
record FileArgument(String given) {
    /** Its name without folders. */
    String name() {
        int slash = Math.max(given.lastIndexOf('/'), given.lastIndexOf(java.io.File.separatorChar));
        return given.substring(slash + 1);
    }

    /** All its bytes, but never more than one beyond the limit. */
    byte[] bytes(int limit) throws Unreadable {
        Path path = path();
        if (!Files.exists(path)) {
            throw new Unreadable(Words.say("terminal.file.missing"));
        }
        if (Files.isDirectory(path)) {
            throw new Unreadable(Words.say("terminal.file.folder"));
        }
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(limit + 1);
        } catch (IOException e) {
            throw new Unreadable(Words.say("terminal.file.shut"));
        }
    }

    private Path path() throws Unreadable {
        try {
            return LostNames.find(given);
        } catch (InvalidPathException e) {
            throw new Unreadable(Words.say("terminal.file.name"));
        }
    }
}
