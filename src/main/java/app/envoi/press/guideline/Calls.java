package app.envoi.press.guideline;

import app.envoi.disk.Lasting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
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
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,79}");
    static final String EXTENSION = ".yml";

    private final List<Path> folders;
    private final boolean remembers;
    private final Map<Path, Copy> read = new ConcurrentHashMap<>();
    private final ShippedCalls shipped = new ShippedCalls();

    private Calls(List<Path> folders, boolean remembers) {
        this.folders = List.copyOf(folders);
        this.remembers = remembers;
    }

    /** The shipped calls and those of these folders, which need not exist. */
    public static Calls in(Path... folders) {
        return new Calls(List.of(folders), false);
    }

    /** The same shelf, and every version of the last folder's files is laid down when it is first read: also those that were written by hand. */
    public Calls remembering() {
        return new Calls(folders, true);
    }

    /**
     * A version of a call file.
     *
     * @param number counted from 1
     * @param since when it was written; {@link Instant#EPOCH} for what came with Envoi
     * @param text as it stood, which may be broken
     */
    public record Version(int number, Instant since, String text) {
        public Optional<Call> call(String id) {
            try {
                return Optional.of(CallReader.read(id, text));
            } catch (CallUnreadable e) {
                return Optional.empty();
            }
        }
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
        Optional<Call> call = shipped.find(id);
        if (call.isEmpty() && !problems.isEmpty()) {
            throw new CallUnreadable(problems);
        }
        return call;
    }

    /** Everything that can be read, and what cannot. */
    public Shelf shelf() {
        Map<String, Call> calls = new TreeMap<>();
        List<Broken> broken = new ArrayList<>();
        shipped.ids().forEach(id -> shipped.find(id).ifPresent(call -> calls.put(id, call)));
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

    /** The text of the winning file, whether or not it can be read as a call; empty when no file has this id. */
    public Optional<String> text(String id) throws IOException {
        if (!isId(id)) {
            return Optional.empty();
        }
        for (int i = folders.size() - 1; i >= 0; i--) {
            Path file = folders.get(i).resolve(id + EXTENSION);
            if (Files.isRegularFile(file)) {
                return Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        }
        return ShippedCalls.text(id);
    }

    /** Whether the last folder has a file for this call. */
    public boolean isOwn(String id) {
        return isId(id) && !folders.isEmpty() && Files.isRegularFile(own(id));
    }

    /** Whether there is such a call without the last folder's file too. */
    public boolean isBeneath(String id) {
        return shipped.find(id).isPresent()
                || folders.stream()
                        .limit(Math.max(0, folders.size() - 1))
                        .anyMatch(folder -> Files.isRegularFile(folder.resolve(id + EXTENSION)));
    }

    /** The versions of a call that were laid down, the oldest first. */
    public List<Version> versions(String id) {
        return isId(id) && !folders.isEmpty() ? laid().of(id) : List.of();
    }

    /** Calls of which there are versions, and no file any more. */
    public List<String> gone() {
        return folders.isEmpty()
                ? List.of()
                : laid().ids().stream()
                        .filter(id -> !isOwn(id) && !isBeneath(id))
                        .toList();
    }

    /** Writes a call to the last folder, whole or not at all. What a file has of it already stays as it is written there, comments and all. */
    public void keep(Call call) throws IOException {
        write(call.id(), textOf(call));
    }

    /**
     * Writes a file to the last folder as it is typed, whole or not at all.
     *
     * @throws CallUnreadable when it is no call; then nothing is written
     */
    public void keep(String id, String yaml) throws IOException, CallUnreadable {
        CallReader.read(id, yaml);
        write(id, yaml);
    }

    /** Takes a call's file out of the last folder; it stays among the versions. */
    public synchronized void remove(String id) throws IOException {
        if (isOwn(id)) {
            layDown(id);
            Files.delete(own(id));
            read.remove(own(id));
        }
    }

    private String textOf(Call call) throws IOException {
        String before = text(call.id()).orElse("");
        try {
            return before.isEmpty()
                    ? CallWriter.write(call)
                    : CallText.rewritten(before, CallReader.read(call.id(), before), call);
        } catch (CallUnreadable e) {
            return CallWriter.write(call);
        }
    }

    private synchronized void write(String id, String yaml) throws IOException {
        if (!isId(id) || folders.isEmpty()) {
            throw new IllegalArgumentException("no file for a call named " + id);
        }
        if (yaml.length() > YamlPage.LONGEST) {
            throw new IOException("longer than a call file may be: " + yaml.length() + " characters");
        }
        layDown(id);
        Path folder = Lasting.folderFor(own(id));
        Path draft = Files.createTempFile(folder, id, ".part");
        try {
            Lasting.write(draft, yaml.getBytes(StandardCharsets.UTF_8));
            Lasting.move(draft, own(id), StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
        read.remove(own(id));
        layDown(id);
    }

    /** Lays down what is in force, before it is replaced and after. */
    private void layDown(String id) throws IOException {
        Optional<String> text = text(id);
        if (text.isPresent()) {
            boolean own = isOwn(id);
            laid().lay(id, own ? Files.getLastModifiedTime(own(id)).toInstant() : Instant.EPOCH, text.get());
        }
    }

    private Path own(String id) {
        return folders.get(folders.size() - 1).resolve(id + EXTENSION);
    }

    private Versions laid() {
        return new Versions(folders.get(folders.size() - 1));
    }

    static List<Path> files(Path folder) {
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

    static String id(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - EXTENSION.length());
    }

    private Copy copy(String id, Path file) {
        return read.compute(file, (path, known) -> fresh(id, path, Optional.ofNullable(known)));
    }

    private Copy fresh(String id, Path file, Optional<Copy> known) {
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

    private Copy reread(String id, Path file, BasicFileAttributes facts, Optional<Call> before) throws IOException {
        if (facts.size() > 4L * YamlPage.LONGEST) {
            Problem problem = new Problem(id + EXTENSION, 1, 1, "the file is too large for a call");
            return new Copy(facts.lastModifiedTime(), facts.size(), before, List.of(problem));
        }
        try {
            String text = Files.readString(file);
            Call call = CallReader.read(id, text);
            remember(id, file, facts.lastModifiedTime().toInstant(), text);
            return new Copy(facts.lastModifiedTime(), facts.size(), Optional.of(call), List.of());
        } catch (CallUnreadable e) {
            return new Copy(facts.lastModifiedTime(), facts.size(), before.or(() -> lastGood(id, file)), e.problems());
        }
    }

    private void remember(String id, Path file, Instant since, String text) {
        if (remembers && file.equals(own(id))) {
            try {
                laid().lay(id, since, text);
            } catch (IOException e) {
                // The call is as good without; it is laid down when it is next changed, or that change is refused.
                return;
            }
        }
    }

    private Optional<Call> lastGood(String id, Path file) {
        return remembers && file.equals(own(id)) ? laid().lastGood(id) : Optional.empty();
    }

    private static Problem unreadable(String id, IOException e) {
        String why = e instanceof MalformedInputException
                ? "the file is not UTF-8 text"
                : "the file cannot be read: " + e.getMessage();
        return new Problem(id + EXTENSION, 1, 1, why);
    }
}
