package app.envoi.desk.home;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** A disk under H2, with the scheme {@code full:}, with room for so many bytes more. */
public final class FullDisk extends FilePathWrapper {
    private static final AtomicLong LEFT = new AtomicLong(Long.MAX_VALUE);

    /** For H2 alone, which makes one for each path. */
    public FullDisk() {}

    public static void left(long bytes) {
        LEFT.set(bytes);
    }

    /** A file as it lies on this disk. */
    public static String path(Path file) {
        FilePath.register(new FullDisk());
        return "full:" + file.toAbsolutePath();
    }

    @Override
    public String getScheme() {
        return "full";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new DatabaseFile(super.open(mode), FullDisk::write);
    }

    private static int write(FileChannel base, ByteBuffer from, long position) throws IOException {
        if (LEFT.addAndGet(-from.remaining()) < 0) {
            throw new IOException("No space left on device");
        }
        return base.write(from, position);
    }
}
