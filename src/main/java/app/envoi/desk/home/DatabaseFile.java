package app.envoi.desk.home;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBase;

/** A file of H2's that is written in a way of our own; all else is passed on. */
final class DatabaseFile extends FileBase {
    private final FileChannel base;
    private final Way way;

    /** How a file is written. */
    interface Way {
        int write(FileChannel base, ByteBuffer from, long position) throws IOException;

        default void truncate(FileChannel base, long size) throws IOException {
            base.truncate(size);
        }

        default void force(FileChannel base, boolean all) throws IOException {
            base.force(all);
        }
    }

    DatabaseFile(FileChannel base, Way way) {
        this.base = base;
        this.way = way;
    }

    @Override
    public synchronized int write(ByteBuffer from) throws IOException {
        int written = write(from, base.position());
        base.position(base.position() + written);
        return written;
    }

    @Override
    public int write(ByteBuffer from, long position) throws IOException {
        return way.write(base, from, position);
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        way.truncate(base, size);
        return this;
    }

    @Override
    public void force(boolean all) throws IOException {
        way.force(base, all);
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        return base.read(into);
    }

    @Override
    public int read(ByteBuffer into, long position) throws IOException {
        return base.read(into, position);
    }

    @Override
    public long position() throws IOException {
        return base.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        base.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return base.size();
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return base.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        base.close();
    }
}
