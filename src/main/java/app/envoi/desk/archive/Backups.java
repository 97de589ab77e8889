package app.envoi.desk.archive;

import app.envoi.disk.Lasting;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The automatic backups of a home, one for a day, in a folder outside of it. Of those that are there the newest seven days, four weeks and twelve months
 * stay: no clock decides what is thrown away, so that one that was set wrong costs nothing.
 */
final class Backups {
    private static final Pattern NAME = Pattern.compile("envoi (\\d{4}-\\d\\d-\\d\\d)\\.zip");
    private static final int DAYS = 7;
    private static final int WEEKS = 4;
    private static final int MONTHS = 12;

    private final Path folder;
    private final Backup backup;
    private final Clock clock;

    Backups(Path folder, Backup backup, Clock clock) {
        this.folder = folder;
        this.backup = backup;
        this.clock = clock;
    }

    /** One that is there. */
    record Kept(LocalDate day, Path file, long bytes) {
        /** Whole megabytes, at least one. */
        public long megabytes() {
            return Math.max(1, bytes / 1_000_000);
        }
    }

    Path folder() {
        return folder;
    }

    /** The newest first. */
    List<Kept> kept() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Backups::kept)
                    .flatMap(Optional::stream)
                    .sorted(Comparator.comparing(Kept::day).reversed())
                    .toList();
        }
    }

    private static Optional<Kept> kept(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Kept(LocalDate.parse(name.group(1)), file, Files.size(file)));
        } catch (IOException | java.time.DateTimeException e) {
            return Optional.empty();
        }
    }

    boolean due() {
        return !Files.exists(file(LocalDate.now(clock)));
    }

    private Path file(LocalDate day) {
        return folder.resolve("envoi " + day + ".zip");
    }

    /** Makes that of today. It gets its name only once it is on the disk and was read again and found whole; then those that are no longer wanted go. */
    void make(Progress progress) throws IOException {
        Lasting.folder(folder);
        Path half = folder.resolve("envoi.zip.half");
        try {
            try (FileChannel channel = FileChannel.open(
                            half,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING,
                            StandardOpenOption.WRITE);
                    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
                backup.write(out, progress);
                out.flush();
                channel.force(true);
            }
            try (BackupFile written = BackupFile.open(half)) {
                written.checked(Long.MAX_VALUE, progress);
            }
            LocalDate today = LocalDate.now(clock);
            Lasting.move(half, file(today), StandardCopyOption.REPLACE_EXISTING);
            thin(today);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private void thin(LocalDate today) throws IOException {
        List<Kept> all = kept();
        Set<LocalDate> wanted = wanted(all.stream().map(Kept::day).toList());
        wanted.add(today);
        for (Kept each : all) {
            if (!wanted.contains(each.day())) {
                Files.deleteIfExists(each.file());
            }
        }
    }

    /** @param days the newest first */
    static Set<LocalDate> wanted(List<LocalDate> days) {
        Set<LocalDate> wanted = new LinkedHashSet<>();
        wanted.addAll(newest(days, DAYS, day -> day));
        wanted.addAll(newest(
                days,
                WEEKS,
                day -> day.get(IsoFields.WEEK_BASED_YEAR) * 100 + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
        wanted.addAll(newest(days, MONTHS, YearMonth::from));
        return wanted;
    }

    /** The newest day of each of the newest so many spans. */
    private static List<LocalDate> newest(List<LocalDate> days, int most, Function<LocalDate, Object> span) {
        Set<Object> seen = new HashSet<>();
        return days.stream()
                .filter(day -> seen.add(span.apply(day)))
                .limit(most)
                .toList();
    }
}
