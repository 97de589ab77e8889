package app.envoi.press.guideline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The shelf of call files: those that ship in the jar, and over them those of folders, where a later folder wins. A file is read again when it has
 * changed; one that is broken is reported, and its last good version stays on the shelf. Thread-safe.
 */
public final class Calls {
    private static final String SHIPPED = "/envoi/calls/";
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,79}");
    private static final String EXTENSION = ".yml";

    private final List<Path> folders;
    private final Map<Path, Copy> read = new ConcurrentHashMap<>();
    private final Map<String, Call> shipped = new ConcurrentHashMap<>();

    private Calls(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /** The shipped calls and those of these folders, which need not exist. */
    public static Calls in(Path... folders) {
        return new Calls(List.of(folders));
    }

    /**
     * A call file that cannot be used as it is.
     *
     * @param kept the version that is on the shelf in its place: its last good one, or that of a folder beneath
     */
    public record Broken(String id, Path file, List<Problem> problems, Optional<Call> kept) {
        public Broken {
            problems = List.copyOf(problems);
        }
    }

    /** What is on the shelf at a moment, by id. */
    public record Shelf(List<Call> calls, List<Broken> broken) {
        public Shelf {
            calls = List.copyOf(calls);
            broken = List.copyOf(broken);
        }
    }

    /** A file as it was when it was read: the last good call of it, and its problems now. */
    private record Copy(FileTime changed, long size, Optional<Call> good, List<Problem> problems) {}

    /** A file's name without {@code .yml} may be lower-case letters, digits and hyphens. */
    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /**
     * The call of this id, the winning file only; a broken one with no good version behind it throws.
     *
     * @return empty when no file has this id
     */
    public Optional<Call> find(String id) throws CallUnreadable {
        if (!isId(id)) {
            return Optional.empty();
        }
        List<Problem> problems = new ArrayList<>();
        for (int i = folders.size() - 1; i >= 0; i--) {
            Path file = folders.get(i).resolve(id + EXTENSION);
            if (Files.isRegularFile(file)) {
                Copy copy = copy(id, file);
                if (copy.good().isPresent()) {
                    return copy.good();
                }
                problems.addAll(copy.problems());
            }
        }
        Optional<Call> call = shipped(id);
        if (call.isEmpty() && !problems.isEmpty()) {
            throw new CallUnreadable(problems);
        }
        return call;
    }

    /** Everything that can be read, and what cannot. */
    public Shelf shelf() {
        Map<String, Call> calls = new TreeMap<>();
        List<Broken> broken = new ArrayList<>();
        shippedIds().forEach(id -> shipped(id).ifPresent(call -> calls.put(id, call)));
        for (Path folder : folders) {
            for (Path file : files(folder)) {
                String id = id(file);
                Copy copy = copy(id, file);
                copy.good().ifPresent(call -> calls.put(id, call));
                if (!copy.problems().isEmpty()) {
                    broken.add(new Broken(id, file, copy.problems(), Optional.ofNullable(calls.get(id))));
                }
            }
        }
        return new Shelf(List.copyOf(calls.values()), broken);
    }

    /** Writes a call to the last folder, whole or not at all. */
    public void keep(Call call) throws IOException {
        if (!isId(call.id()) || folders.isEmpty()) {
            throw new IllegalArgumentException("no file for a call named " + call.id());
        }
        Path folder = Files.createDirectories(folders.get(folders.size() - 1));
        Path draft = Files.createTempFile(folder, call.id(), ".part");
        try {
            Files.writeString(draft, CallWriter.write(call));
            Files.move(
                    draft,
                    folder.resolve(call.id() + EXTENSION),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(EXTENSION) && Files.isRegularFile(file))
                    .filter(file -> isId(id(file)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String id(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - EXTENSION.length());
    }

    private Copy copy(String id, Path file) {
        return read.compute(file, (path, known) -> fresh(id, path, Optional.ofNullable(known)));
    }

    private static Copy fresh(String id, Path file, Optional<Copy> known) {
        Optional<Call> before = known.flatMap(Copy::good);
        try {
            BasicFileAttributes facts = Files.readAttributes(file, BasicFileAttributes.class);
            boolean same = known.filter(copy -> copy.changed().equals(facts.lastModifiedTime()))
                    .filter(copy -> copy.size() == facts.size())
                    .isPresent();
            return same ? known.get() : reread(id, file, facts, before);
        } catch (IOException e) {
            return new Copy(FileTime.fromMillis(0), 0, before, List.of(unreadable(id, e)));
        }
    }

    private static Copy reread(String id, Path file, BasicFileAttributes facts, Optional<Call> before)
            throws IOException {
        if (facts.size() > 4L * YamlPage.LONGEST) {
            Problem problem = new Problem(id + EXTENSION, 1, 1, "the file is too large for a call");
            return new Copy(facts.lastModifiedTime(), facts.size(), before, List.of(problem));
        }
        try {
            Call call = CallReader.read(id, Files.readString(file));
            return new Copy(facts.lastModifiedTime(), facts.size(), Optional.of(call), List.of());
        } catch (CallUnreadable e) {
            return new Copy(facts.lastModifiedTime(), facts.size(), before, e.problems());
        }
    }

    private static Problem unreadable(String id, IOException e) {
        String why = e instanceof MalformedInputException
                ? "the file is not UTF-8 text"
                : "the file cannot be read: " + e.getMessage();
        return new Problem(id + EXTENSION, 1, 1, why);
    }

    /** A shipped call; that each of them is whole is held by a test. */
    private Optional<Call> shipped(String id) {
        return Optional.ofNullable(shipped.computeIfAbsent(id, Calls::load));
    }

    private static @org.jspecify.annotations.Nullable Call load(String id) {
        try (InputStream in = Calls.class.getResourceAsStream(SHIPPED + id + EXTENSION)) {
            return in == null ? null : CallReader.read(id, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (CallUnreadable e) {
            throw new IllegalStateException("a shipped call is broken: " + e.getMessage(), e);
        }
    }

    /** The ids of the calls beside the schema, which is always there. */
    private static List<String> shippedIds() {
        URL beside = Calls.class.getResource(SHIPPED + "call.schema.json");
        if (beside == null) {
            throw new IllegalStateException("the shipped calls are missing");
        }
        try {
            return "jar".equals(beside.getProtocol()) ? inJar(beside) : inFolder(beside.toURI());
        } catch (IOException | java.net.URISyntaxException e) {
            throw new IllegalStateException("the shipped calls cannot be listed", e);
        }
    }

    private static List<String> inFolder(URI beside) {
        return files(Path.of(beside).resolveSibling(".").normalize()).stream()
                .map(Calls::id)
                .toList();
    }

    private static List<String> inJar(URL beside) throws IOException {
        JarURLConnection connection = (JarURLConnection) beside.openConnection();
        String entry = connection.getEntryName();
        String folder = entry.substring(0, entry.lastIndexOf('/') + 1);
        return connection.getJarFile().stream()
                .map(java.util.zip.ZipEntry::getName)
                .filter(name -> name.startsWith(folder) && name.endsWith(EXTENSION))
                .map(name -> name.substring(folder.length(), name.length() - EXTENSION.length()))
                .filter(Calls::isId)
                .sorted()
                .toList();
    }
}
