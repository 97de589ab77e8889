package app.envoi.press.docx;

import static app.envoi.press.docx.Zip.u16;
import static app.envoi.press.docx.Zip.u32;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes a zip file again with some entries changed; the others are copied as they are packed, in their order and with all that is said of them. */
final class ZipPatcher {
    private static final int STREAMED = 8;
    private static final int NAMES_IN_UTF8 = 0x0800;
    private static final int DEFLATED = 8;

    private final byte[] old;
    private final Zip zip;
    private final Map<String, byte[]> changed;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Map<String, Packed> packed = new HashMap<>();

    private ZipPatcher(byte[] old, Zip zip, Map<String, byte[]> changed) {
        this.old = old;
        this.zip = zip;
        this.changed = new HashMap<>();
        changed.forEach((name, content) -> this.changed.put(Zip.key(name), content));
    }

    /** An entry as it was written. */
    private record Packed(int local, long crc, int size, int full, boolean anew) {}

    static byte[] replace(byte[] old, Zip zip, Map<String, byte[]> changed) throws DocxUnreadable {
        ZipPatcher patcher = new ZipPatcher(old, zip, changed);
        for (Zip.Entry entry : zip.entries()) {
            patcher.entry(entry);
        }
        int directory = patcher.out.size();
        for (Zip.Entry entry : zip.entries()) {
            patcher.listing(entry);
        }
        patcher.end(directory);
        return patcher.out.toByteArray();
    }

    private void entry(Zip.Entry entry) throws DocxUnreadable {
        byte[] content = changed.get(Zip.key(entry.name()));
        int local = out.size();
        if (content == null) {
            int to = zip.dataStart(entry) + (int) entry.packed();
            out.write(old, entry.local(), to - entry.local());
            if (entry.streamed()) {
                descriptor(to);
            }
            packed.put(entry.name(), new Packed(local, entry.crc(), (int) entry.packed(), (int) entry.size(), false));
            return;
        }
        byte[] deflated = deflated(content);
        CRC32 crc = new CRC32();
        crc.update(content);
        packed.put(entry.name(), new Packed(local, crc.getValue(), deflated.length, content.length, true));
        header(entry, crc.getValue(), deflated.length, content.length);
        out.writeBytes(deflated);
    }

    /** Sizes that stand after the data, with or without their signature. */
    private void descriptor(int at) {
        boolean signed = at + 4 <= old.length && u32(old, at) == 0x08074b50;
        out.write(old, at, Math.min(old.length - at, signed ? 16 : 12));
    }

    private void header(Zip.Entry entry, long crc, int size, int full) {
        byte[] name = nameBytes(entry);
        put32(0x04034b50);
        put16(20);
        put16(entry.flags() & ~STREAMED & (NAMES_IN_UTF8 | 6));
        put16(DEFLATED);
        put32(entry.time());
        put32(crc);
        put32(size);
        put32(full);
        put16(name.length);
        put16(0);
        out.writeBytes(name);
    }

    private byte[] nameBytes(Zip.Entry entry) {
        int length = u16(old, entry.local() + 26);
        return Arrays.copyOfRange(old, entry.local() + 30, entry.local() + 30 + length);
    }

    /** The entry's record in the directory: as it was but for its place, and for the sizes of what was changed. */
    private void listing(Zip.Entry entry) {
        Packed now = packed.getOrDefault(entry.name(), new Packed(0, 0, 0, 0, false));
        int at = entry.listed();
        int name = u16(old, at + 28);
        int comment = now.anew() ? 0 : u16(old, at + 32);
        byte[] record = Arrays.copyOfRange(old, at, at + 46 + name);
        byte[] extra = extra(at + 46 + name, u16(old, at + 30), now.anew());
        set(record, 8, 2, now.anew() ? entry.flags() & (NAMES_IN_UTF8 | 6) : entry.flags());
        set(record, 10, 2, now.anew() ? DEFLATED : entry.method());
        set(record, 16, 4, now.crc());
        set(record, 20, 4, now.size());
        set(record, 24, 4, now.full());
        set(record, 30, 2, extra.length);
        set(record, 32, 2, comment);
        set(record, 42, 4, now.local());
        out.writeBytes(record);
        out.writeBytes(extra);
        out.write(old, at + 46 + name + u16(old, at + 30), comment);
    }

    /** Without the field for sizes that do not fit in 32 bits: here all fit, and stand in the record itself. */
    private byte[] extra(int from, int length, boolean anew) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        for (int at = from; !anew && at + 4 <= from + length; at += 4 + u16(old, at + 2)) {
            int size = Math.min(4 + u16(old, at + 2), from + length - at);
            if (u16(old, at) != 1) {
                kept.write(old, at, size);
            }
        }
        return kept.toByteArray();
    }

    private void end(int directory) {
        int length = out.size() - directory;
        put32(ZipDirectory.END_SIGNATURE);
        put32(0);
        put16(zip.entries().size());
        put16(zip.entries().size());
        put32(length);
        put32(directory);
        put16(0);
    }

    private static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            deflater.setInput(content);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream(content.length / 4);
            byte[] buffer = new byte[8192];
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private void put16(int value) {
        out.write(value);
        out.write(value >>> 8);
    }

    private void put32(long value) {
        put16((int) value & 0xFFFF);
        put16((int) (value >>> 16) & 0xFFFF);
    }

    private static void set(byte[] record, int at, int size, long value) {
        for (int n = 0; n < size; n++) {
            record[at + n] = (byte) (value >>> 8 * n);
        }
    }
}
