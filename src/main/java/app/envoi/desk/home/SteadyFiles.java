package app.envoi.desk.home;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * The files of H2, under the scheme {@code steady:}, so that a power cut takes nothing that was committed. H2 leaves it to the system when to put on the
 * disk what it writes, and takes what it wrote last for whole if only its beginning and its end are there. Here each write is on the disk before it
 * counts as done, and its end goes there after all the rest.
 */
public final class SteadyFiles extends FilePathWrapper {
    private static final String SCHEME = "steady";
    /** No disk breaks a stretch of this many bytes in two; H2's mark at the end of what it writes is smaller. */
    private static final int SECTOR = 512;

    /** For H2 alone, which makes one for each path. */
    public SteadyFiles() {}

    /** The same file as H2 is to open it. */
    static String over(String path) {
        FilePath.register(new SteadyFiles());
        return SCHEME + ":" + path;
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return mode.equals("rw") ? new DatabaseFile(super.open("rwd"), SteadyFiles::write) : super.open(mode);
    }

    private static int write(FileChannel base, ByteBuffer from, long position) throws IOException {
        int length = from.remaining();
        int end = from.limit();
        from.limit(Math.max(from.position(), end - SECTOR));
        fully(base, from, position);
        int written = length - (end - from.position());
        from.limit(end);
        fully(base, from, position + written);
        return length;
    }

    private static void fully(FileChannel base, ByteBuffer from, long position) throws IOException {
        long at = position;
        while (from.hasRemaining()) {
            at += base.write(from, at);
        }
    }
}
