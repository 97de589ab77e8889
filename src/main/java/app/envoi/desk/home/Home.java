package app.envoi.desk.home;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The poet's home: the one folder that holds everything of the poet's. As long as it is open, no other Envoi can open it; the operating system lets go
 * of it when the process dies, however it dies.
 */
public final class Home implements AutoCloseable {
    private static final String LOCK = ".envoi.lock";
    private static final String ADDRESS = ".envoi.address";
    private final Path folder;
    private final FileChannel lock;

    private Home(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Makes the folder where there is none, and holds it.
     *
     * @throws HomeInUse when another Envoi holds it
     * @throws HomeUnusable when nothing can be written there
     */
    public static Home open(Path folder) {
        Path home = folder.toAbsolutePath().normalize();
        if (home.toString().contains(";")) {
            throw new HomeUnusable(home, "its path has a semicolon in it, which the database cannot open", null);
        }
        try {
            Files.createDirectories(home);
            return hold(home);
        } catch (IOException e) {
            throw new HomeUnusable(home, "it cannot be written to", e);
        }
    }

    private static Home hold(Path home) throws IOException {
        FileChannel channel = FileChannel.open(home.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return new Home(home, channel);
            }
        } catch (OverlappingFileLockException e) {
            // Held by this very process: the same answer.
        }
        channel.close();
        throw new HomeInUse(home, address(home));
    }

    private static String address(Path home) throws IOException {
        try {
            return Files.readString(home.resolve(ADDRESS)).strip();
        } catch (NoSuchFileException e) {
            return "";
        }
    }

    public Path folder() {
        return folder;
    }

    /** Call files that the poet added or changed; need not exist. */
    public Path calls() {
        return folder.resolve("calls");
    }

    /** The poet's own font catalogue; need not exist. */
    public Path fonts() {
        return folder.resolve("fonts.yml");
    }

    /** Font files of the poet's own; need not exist. */
    public Path fontFiles() {
        return folder.resolve("fonts");
    }

    /** The database file, without the extension that H2 adds. */
    Path database() {
        return folder.resolve("envoi");
    }

    /** Notes where this Envoi can be opened, for a second copy to say. */
    void openAt(String url) throws IOException {
        Files.writeString(folder.resolve(ADDRESS), url, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(folder.resolve(ADDRESS));
        lock.close();
    }
}
