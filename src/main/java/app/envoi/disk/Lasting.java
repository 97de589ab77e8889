package app.envoi.disk;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.stream.Stream;

/** Each of these returns only once the disk has what was asked, the name of the file too. */
public final class Lasting {
    /** Windows opens no folder, and keeps the names of files in order by itself. */
    private static final boolean FOLDERS_OPEN = File.separatorChar == '/';

    private Lasting() {}

    /** What was in the file before is replaced; to replace it whole or not at all, write another one and {@link #move} it. */
    public static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel out = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                out.write(left);
            }
            out.force(true);
        }
        keepNames(above(file));
    }

    /** Puts on the disk what somebody else wrote into a file. */
    public static void keep(Path file) throws IOException {
        try (FileChannel written = FileChannel.open(file, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        keepNames(above(file));
    }

    /** In one step: after a power cut it stands in one of the two places, whole. */
    public static void move(Path from, Path to, CopyOption... replacing) throws IOException {
        Files.move(
                from,
                to,
                Stream.concat(Stream.of(StandardCopyOption.ATOMIC_MOVE), Stream.of(replacing))
                        .toArray(CopyOption[]::new));
        keepNames(above(to));
        keepNames(above(from));
    }

    /** Makes a folder, and those that it stands in, where they are not there yet. */
    public static Path folder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return folder;
        }
        Path parent = folder(above(folder));
        Files.createDirectories(folder);
        keepNames(parent);
        return folder;
    }

    /** Makes the folder that a file is to stand in. */
    public static Path folderFor(Path file) throws IOException {
        return folder(above(file));
    }

    /** Of a root, itself. */
    private static Path above(Path path) {
        Path whole = path.toAbsolutePath();
        return Objects.requireNonNullElse(whole.getParent(), whole);
    }

    private static void keepNames(Path folder) throws IOException {
        if (FOLDERS_OPEN) {
            try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
                names.force(true);
            }
        }
    }
}
