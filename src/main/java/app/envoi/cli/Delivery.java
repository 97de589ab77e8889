package app.envoi.cli;

import app.envoi.press.intake.Unreadable;
import app.envoi.words.Words;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Files to be written, all of them whole or none, and none over a file that was read. */
final class Delivery {
    private final List<String> sources;
    private final Map<Path, byte[]> files = new LinkedHashMap<>();

    private Delivery(List<String> sources) {
        this.sources = sources;
    }

    /** @param sources the files that were read and must stay as they are */
    static Delivery of(List<String> sources) {
        return new Delivery(sources);
    }

    Delivery put(String name, byte[] bytes) throws Unreadable {
        Path file = path(name);
        for (String source : sources) {
            if (isSame(path(source), file)) {
                throw new Unreadable(Words.say("terminal.write.over-poem"));
            }
        }
        if (files.put(file, bytes) != null) {
            throw new Unreadable(Words.say("terminal.write.same-name"));
        }
        return this;
    }

    Delivery putIfAny(Optional<String> name, Supplier<byte[]> bytes) throws Unreadable {
        return name.isPresent() ? put(name.get(), bytes.get()) : this;
    }

    /** First everything is written beside its place, then it is put there. */
    void write() throws Unreadable {
        Map<Path, Path> drafts = new LinkedHashMap<>();
        try {
            for (Map.Entry<Path, byte[]> file : files.entrySet()) {
                Path draft = Files.createTempFile(folder(file.getKey()), ".envoi", ".part");
                drafts.put(draft, file.getKey());
                Files.write(draft, file.getValue());
            }
            for (Map.Entry<Path, Path> draft : drafts.entrySet()) {
                move(draft.getKey(), draft.getValue());
            }
        } catch (NoSuchFileException e) {
            throw new Unreadable(Words.say("terminal.write.no-folder"));
        } catch (IOException e) {
            throw new Unreadable(Words.say("terminal.write.cannot"));
        } finally {
            discard(drafts.keySet());
        }
    }

    private static void discard(Set<Path> drafts) throws Unreadable {
        try {
            for (Path draft : drafts) {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new Unreadable(Words.say("terminal.write.half"));
        }
    }

    private static void move(Path draft, Path file) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Path folder(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }

    private static Path path(String name) throws Unreadable {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new Unreadable(Words.say("terminal.write.name"));
        }
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return one.toAbsolutePath()
                            .normalize()
                            .equals(other.toAbsolutePath().normalize())
                    || Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }
}
