package app.envoi.desk.home;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A disk under H2, with the scheme {@code unsure:}, whose power goes at some write. Then it holds what was forced onto it, or written through to it; of
 * every other write each sector is there or not as chance will have it, and of the last write too. Worse than any real one, which loses seconds at most.
 */
public final class UnsureDisk extends FilePathWrapper implements DatabaseFile.Way {
    private static final int SECTOR = 512;
    private static UnsureDisk inUse = new UnsureDisk();

    private final List<Write> unsure = new ArrayList<>();
    private Random chance = new Random(0);
    private byte[] sure = new byte[0];
    private int left;
    private boolean through;
    private int writes;
    private int forces;

    /** For H2 alone, which makes one for each path. */
    public UnsureDisk() {}

    private record Write(long position, byte[] bytes) {}

    /** Puts this file on such a disk: the power will go at the write of this number. */
    public static UnsureDisk under(Path file, int writes, Random chance) throws IOException {
        FilePath.register(new UnsureDisk());
        inUse = new UnsureDisk();
        inUse.sure = Files.readAllBytes(file);
        inUse.left = writes;
        inUse.chance = chance;
        return inUse;
    }

    /** A file as it lies on this disk. */
    public static String path(Path file) {
        return "unsure:" + file.toAbsolutePath();
    }

    /** What is on the disk now that the power is gone. */
    public synchronized byte[] afterwards() {
        left = 0;
        for (Write write : unsure) {
            sure = withSome(sure, write, chance);
        }
        unsure.clear();
        return sure;
    }

    /** Writes that were made, for each time that the disk was asked to keep them. */
    public synchronized String told() {
        return writes + " writes, " + (through ? "each through to the disk" : forces + " times forced onto the disk");
    }

    @Override
    public String getScheme() {
        return "unsure";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        UnsureDisk disk = inUse;
        disk.through = mode.equals("rwd") || mode.equals("rws");
        return new DatabaseFile(super.open("rw"), disk);
    }

    @Override
    public synchronized int write(FileChannel base, ByteBuffer from, long position) throws IOException {
        byte[] copy = new byte[from.remaining()];
        from.duplicate().get(copy);
        Write write = new Write(position, copy);
        boolean last = left == 1;
        spend();
        writes++;
        if (through && !last) {
            sure = with(sure, write);
        } else {
            unsure.add(write);
        }
        if (last) {
            throw gone();
        }
        return base.write(from, position);
    }

    /** That a file is shorter is never sure: what stood there may come back. */
    @Override
    public synchronized void truncate(FileChannel base, long size) throws IOException {
        refuseWhenGone();
        base.truncate(size);
    }

    @Override
    public synchronized void force(FileChannel base, boolean all) throws IOException {
        refuseWhenGone();
        forces++;
        for (Write write : unsure) {
            sure = with(sure, write);
        }
        unsure.clear();
        base.force(all);
    }

    private void spend() throws IOException {
        refuseWhenGone();
        left--;
    }

    private void refuseWhenGone() throws IOException {
        if (left <= 0) {
            throw gone();
        }
    }

    private static IOException gone() {
        return new IOException("the power is gone");
    }

    private static byte[] with(byte[] disk, Write write) {
        return withSome(disk, write, null);
    }

    private static byte[] withSome(byte[] disk, Write write, Random chance) {
        int end = (int) write.position() + write.bytes().length;
        byte[] after = disk.length >= end ? disk : Arrays.copyOf(disk, end);
        for (int at = 0; at < write.bytes().length; at += SECTOR) {
            if (chance == null || chance.nextBoolean()) {
                int length = Math.min(SECTOR, write.bytes().length - at);
                System.arraycopy(write.bytes(), at, after, (int) write.position() + at, length);
            }
        }
        return after;
    }
}
