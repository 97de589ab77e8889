package app.envoi.press.docx;

import static app.envoi.press.docx.Zip.u16;
import static app.envoi.press.docx.Zip.u32;

import java.util.ArrayList;
import java.util.List;

/** Finds and reads the central directory of a zip file, the large form (zip64) included. */
final class ZipDirectory {
    static final int END_SIGNATURE = 0x06054b50;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int LOCAL_SIGNATURE = 0x04034b50;
    private static final int LARGE_LOCATOR_SIGNATURE = 0x07064b50;
    private static final int LARGE_END_SIGNATURE = 0x06064b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final long IN_LARGE_FIELD = 0xFFFFFFFFL;

    private final byte[] bytes;
    private final Limits limits;

    ZipDirectory(byte[] bytes, Limits limits) {
        this.bytes = bytes;
        this.limits = limits;
    }

    List<Zip.Entry> entries() throws DocxUnreadable {
        int end = end();
        long count = u16(bytes, end + 10);
        long start = u32(bytes, end + 16);
        int locator = end - 20;
        if (locator >= 0 && u32(bytes, locator) == LARGE_LOCATOR_SIGNATURE) {
            int large = place(u64(locator + 8), 56);
            if (u32(bytes, large) != LARGE_END_SIGNATURE) {
                throw DocxUnreadable.damaged("its directory of parts cannot be found");
            }
            count = u64(large + 32);
            start = u64(large + 48);
        }
        if (count < 0 || count > limits.entries()) {
            throw DocxUnreadable.over("it holds more than " + limits.entries() + " parts");
        }
        return entries((int) count, place(start, 0));
    }

    private List<Zip.Entry> entries(int count, int start) throws DocxUnreadable {
        List<Zip.Entry> found = new ArrayList<>(count);
        int at = start;
        for (int n = 0; n < count; n++) {
            place(at, ENTRY_LENGTH);
            if (u32(bytes, at) != ENTRY_SIGNATURE) {
                throw DocxUnreadable.damaged("its directory of parts is broken");
            }
            int length = ENTRY_LENGTH + u16(bytes, at + 28) + u16(bytes, at + 30) + u16(bytes, at + 32);
            place(at, length);
            found.add(entry(at));
            at += length;
        }
        return found;
    }

    private Zip.Entry entry(int at) throws DocxUnreadable {
        int nameLength = u16(bytes, at + 28);
        Large large = new Large(at + ENTRY_LENGTH + nameLength, u16(bytes, at + 30));
        long size = large.or(u32(bytes, at + 24));
        long packed = large.or(u32(bytes, at + 20));
        int local = place(large.or(u32(bytes, at + 42)), 30);
        if (size < 0 || packed < 0 || packed > bytes.length || u32(bytes, local) != LOCAL_SIGNATURE) {
            throw DocxUnreadable.damaged("its directory of parts is broken");
        }
        return new Zip.Entry(
                Zip.text(bytes, at + ENTRY_LENGTH, nameLength),
                u16(bytes, at + 10),
                u16(bytes, at + 8),
                u16(bytes, at + 4),
                (int) u32(bytes, at + 12),
                u32(bytes, at + 16),
                packed,
                size,
                local,
                at);
    }

    private int end() throws DocxUnreadable {
        int last = bytes.length - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (u32(bytes, at) == END_SIGNATURE && at + END_LENGTH + u16(bytes, at + 20) <= bytes.length) {
                return at;
            }
        }
        throw DocxUnreadable.damaged("its end is missing, as after a broken download");
    }

    private int place(long at, int length) throws DocxUnreadable {
        if (at < 0 || at + length > bytes.length) {
            throw DocxUnreadable.damaged("its end is missing, as after a broken download");
        }
        return (int) at;
    }

    private long u64(int at) {
        return u32(bytes, at) | u32(bytes, at + 4) << 32;
    }

    /** The extra field that holds, in order, those of size, packed size and place that do not fit in 32 bits. */
    private final class Large {
        private int at;
        private int end;

        Large(int extra, int length) {
            for (int field = extra; field + 4 <= extra + length; field += 4 + u16(bytes, field + 2)) {
                if (u16(bytes, field) == 1) {
                    at = field + 4;
                    end = Math.min(extra + length, at + u16(bytes, field + 2));
                }
            }
        }

        long or(long declared) {
            if (declared != IN_LARGE_FIELD || at + 8 > end) {
                return declared;
            }
            at += 8;
            return u64(at - 8);
        }
    }
}
