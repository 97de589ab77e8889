package app.envoi.desk.home;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.springframework.util.FileSystemUtils;

/**
 * The poet's home: the one folder that holds everything of the poet's. As long as it is open, no other Envoi can open it; the operating system lets go
 * of it when the process dies, however it dies.
 */
public final class Home implements AutoCloseable {
    static final String LOCK = ".envoi.lock";
    static final String ADDRESS = ".envoi.address";
    static final String SAMPLES = "samples";
    /** What is not the poet's work, or is in a backup in another form. */
    private static final Pattern OWN_MATTER = Pattern.compile(
            "samples|set-aside|\\.envoi\\..*|\\.restoring|\\.moving-.*|envoi\\..*(db|newFile|tempFile)");

    private static final DateTimeFormatter ASIDE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH.mm.ss", Locale.ROOT);

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
            throw new HomeUnusable("semicolon", home, null);
        }
        if (File.separatorChar == '/' && home.toString().contains("\\")) {
            throw new HomeUnusable("backslash", home, null);
        }
        try {
            Files.createDirectories(home);
            return hold(home);
        } catch (IOException e) {
            throw new HomeUnusable("read-only", home, e);
        }
    }

    private static Home hold(Path home) throws IOException {
        FileChannel channel = FileChannel.open(home.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                new CarefulMigration(home).recover();
                new Moving(home, Moving::rename).finish();
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

    /** Whether an entry of a home of this name is the program's own: its database, its locks, its samples, homes that were set aside. */
    public static boolean isOwnMatter(String name) {
        return OWN_MATTER.matcher(name).matches();
    }

    /** An empty folder in which a home can be made ready that is to take the place of this one. */
    public Path freshFolder() throws IOException {
        Path fresh = folder.resolve(Moving.FRESH);
        FileSystemUtils.deleteRecursively(fresh);
        return Files.createDirectory(fresh);
    }

    /**
     * From now on the home in the fresh folder is the one that counts: it moves in when this one is next opened, or at once by {@link #moveIn}.
     *
     * @return where this one will be kept
     */
    public Path adopt(Clock clock) throws IOException {
        String name = ASIDE.format(LocalDateTime.now(clock));
        for (int more = 2; Files.exists(folder.resolve(Moving.ASIDE).resolve(name)); more++) {
            name = ASIDE.format(LocalDateTime.now(clock)) + " " + more;
        }
        return new Moving(folder, Moving::rename).decide(name);
    }

    /** Brings the tables of this home's database up to date; broken off at any moment, the next opening begins again. */
    public void bringUpToDate(Flyway flyway) {
        new CarefulMigration(folder).migrate(flyway);
    }

    /** Homes that were set aside, the newest first. */
    public List<Path> setAside() {
        Path all = folder.resolve(Moving.ASIDE);
        if (!Files.isDirectory(all)) {
            return List.of();
        }
        try (Stream<Path> homes = Files.list(all)) {
            return homes.sorted(Comparator.reverseOrder()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The homes that were set aside could not be listed.", e);
        }
    }

    /** Moves the adopted home in. Its database and that of this home must be closed. */
    public void moveIn() throws IOException {
        new Moving(folder, Moving::rename).finish();
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
