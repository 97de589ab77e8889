package app.envoi.press.guideline;

import app.envoi.disk.Lasting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Every version of a call that was in force, as files in the folder {@code earlier} beside the call files: an edit can be undone, and what somebody
 * wrote into a file by hand is never lost.
 */
final class Versions {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final Pattern NAME = Pattern.compile("(\\d{4,6}) (\\d{4}-\\d\\d-\\d\\dT\\d{6}Z)\\.yml");

    private final Path folder;

    Versions(Path calls) {
        folder = calls.resolve("earlier");
    }

    /** A version and its file. */
    private record Kept(int number, Instant since, Path file) {
        Calls.Version version() throws IOException {
            return new Calls.Version(number, since, Files.readString(file));
        }
    }

    /** All of a call, the oldest first. */
    List<Calls.Version> of(String id) {
        List<Calls.Version> versions = new ArrayList<>();
        for (Kept kept : kept(id)) {
            try {
                versions.add(kept.version());
            } catch (IOException e) {
                throw new UncheckedIOException("An earlier version cannot be read: " + kept.file(), e);
            }
        }
        return versions;
    }

    /** The calls that there are versions of. */
    List<String> ids() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.map(each -> each.getFileName().toString())
                    .filter(Calls::isId)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last one that can still be read as a call. */
    Optional<Call> lastGood(String id) {
        List<Kept> all = kept(id);
        for (int i = all.size() - 1; i >= 0; i--) {
            try {
                return Optional.of(CallReader.read(id, all.get(i).version().text()));
            } catch (CallUnreadable | IOException e) {
                // One that this Envoi does not understand, or that is gone: the one before may do.
                continue;
            }
        }
        return Optional.empty();
    }

    /** Lays a version down, unless it is the last one already. */
    void lay(String id, Instant since, String text) throws IOException {
        List<Kept> all = kept(id);
        Optional<Kept> last = all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
        if (last.isPresent() && last.get().version().text().equals(text)) {
            return;
        }
        int number = last.map(Kept::number).orElse(0) + 1;
        Path own = Lasting.folder(folder.resolve(id));
        String name = String.format(
                java.util.Locale.ROOT, "%04d %s.yml", number, TIME.format(since.truncatedTo(ChronoUnit.SECONDS)));
        Path draft = Files.createTempFile(own, "version", ".part");
        try {
            Lasting.write(draft, text.getBytes(StandardCharsets.UTF_8));
            Lasting.move(draft, own.resolve(name));
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private List<Kept> kept(String id) {
        try (Stream<Path> files = Files.list(folder.resolve(id))) {
            return files.flatMap(file -> kept(file).stream())
                    .sorted(Comparator.comparingInt(Kept::number))
                    .toList();
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Kept> kept(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        return name.matches()
                ? Optional.of(new Kept(Integer.parseInt(name.group(1)), TIME.parse(name.group(2), Instant::from), file))
                : Optional.empty();
    }
}
