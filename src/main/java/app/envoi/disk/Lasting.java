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
        keepNames(file.toAbsolutePath().getParent());
    }

    /** Puts on the disk what somebody else wrote into a file. */
    public static void keep(Path file) throws IOException {
        try (FileChannel written = FileChannel.open(file, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        keepNames(file.toAbsolutePath().getParent());
    }

    /** In one step: after a power cut it stands in one of the two places, whole. */
    public static void move(Path from, Path to, CopyOption... replacing) throws IOException {
        Files.move(
                from,
                to,
                Stream.concat(Stream.of(StandardCopyOption.ATOMIC_MOVE), Stream.of(replacing))
                        .toArray(CopyOption[]::new));
        keepNames(to.toAbsolutePath().getParent());
        keepNames(from.toAbsolutePath().getParent());
    }

    /** Makes a folder, and those that it stands in, where they are not there yet. */
    public static Path folder(Path folder) throws IOException {
        Path parent = folder.toAbsolutePath().getParent();
        if (Files.isDirectory(folder) || parent == null) {
            return folder;
        }
        folder(parent);
        Files.createDirectories(folder);
        keepNames(parent);
        return folder;
    }

    private static void keepNames(Path folder) throws IOException {
        if (FOLDERS_OPEN) {
            try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
                names.force(true);
            }
        }
    }
}
