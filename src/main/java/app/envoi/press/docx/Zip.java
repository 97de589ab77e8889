package app.envoi.press.docx;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A zip file in memory, read by its central directory and within {@link Limits}. Nothing is unpacked before it is asked for, and what a size says is
 * never believed: real bytes are counted.
 */
public final class Zip {
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int ENCRYPTED = 1;
    private static final int LOCAL_HEADER = 30;

    private final byte[] bytes;
    private final Limits limits;
    private final Map<String, Entry> entries;
    private long unpacked;

    private Zip(byte[] bytes, Limits limits, Map<String, Entry> entries) {
        this.bytes = bytes;
        this.limits = limits;
        this.entries = entries;
    }

    /**
     * One entry as the central directory tells it.
     *
     * @param time MS-DOS time and date, the date in the upper half
     * @param local where its local header starts
     * @param listed where its record in the directory starts
     */
    public record Entry(
            String name,
            int method,
            int flags,
            int madeBy,
            int time,
            long crc,
            long packed,
            long size,
            int local,
            int listed) {
        /** Sizes follow the data instead of standing before it, as programs write that stream. */
        boolean streamed() {
            return (flags & 8) != 0;
        }
    }

    /**
     * Reads the directory.
     *
     * @throws DocxUnreadable for what is no zip file, is damaged or over a limit, entries that share bytes or a name, and names that lead outside
     */
    public static Zip open(byte[] bytes, Limits limits) throws DocxUnreadable {
        List<Entry> listed = new ZipDirectory(bytes, limits).entries();
        Map<String, Entry> entries = new LinkedHashMap<>();
        long total = 0;
        for (Entry entry : listed) {
            check(entry, limits);
            total += entry.size();
            if (entries.put(key(entry.name()), entry) != null) {
                throw DocxUnreadable.damaged("two parts are both named " + shown(entry.name()));
            }
        }
        if (total > limits.unpacked()) {
            throw DocxUnreadable.over(megabytes(total) + " MB unpacked, the limit is " + megabytes(limits.unpacked()));
        }
        refuseOverlaps(listed);
        return new Zip(bytes, limits, entries);
    }

    /** In the order of the central directory. */
    public Collection<Entry> entries() {
        return entries.values();
    }

    /** By its name without a leading slash; upper and lower case are the same. */
    public boolean has(String name) {
        return entries.containsKey(key(name));
    }

    /** Unpacks an entry; empty when there is none of that name. */
    public Optional<byte[]> read(String name) throws DocxUnreadable {
        Entry entry = entries.get(key(name));
        return entry == null ? Optional.empty() : Optional.of(unpack(entry));
    }

    private byte[] unpack(Entry entry) throws DocxUnreadable {
        int from = dataStart(entry);
        if (entry.method() == STORED) {
            count(entry, entry.packed());
            return sound(entry, Arrays.copyOfRange(bytes, from, from + (int) entry.packed()));
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes, from, (int) entry.packed());
            return sound(entry, inflate(entry, inflater));
        } catch (DataFormatException broken) {
            throw DocxUnreadable.damaged("its part " + shown(entry.name()) + " cannot be unpacked");
        } finally {
            inflater.end();
        }
    }

    private static byte[] sound(Entry entry, byte[] content) throws DocxUnreadable {
        CRC32 crc = new CRC32();
        crc.update(content);
        if (crc.getValue() != entry.crc()) {
            throw DocxUnreadable.damaged("some bytes of its part " + shown(entry.name()) + " have changed");
        }
        return content;
    }

    private byte[] inflate(Entry entry, Inflater inflater) throws DocxUnreadable, DataFormatException {
        byte[] exact = new byte[(int) Math.min(entry.size(), limits.part())];
        int filled = inflater.inflate(exact);
        if (inflater.finished() && filled == exact.length) {
            count(entry, filled);
            return exact;
        }
        ByteArrayOutputStream more = new ByteArrayOutputStream();
        more.write(exact, 0, filled);
        byte[] buffer = new byte[8192];
        while (!inflater.finished()) {
            int read = inflater.inflate(buffer);
            if (read == 0 && !inflater.finished()) {
                throw DocxUnreadable.damaged("its part " + shown(entry.name()) + " ends too soon");
            }
            more.write(buffer, 0, read);
            refuseLarge(entry.name(), more.size(), entry.packed(), limits);
        }
        count(entry, more.size());
        return more.toByteArray();
    }

    private void count(Entry entry, long size) throws DocxUnreadable {
        refuseLarge(entry.name(), size, entry.packed(), limits);
        unpacked += size;
        if (unpacked > limits.unpacked()) {
            throw DocxUnreadable.over("more than " + megabytes(limits.unpacked()) + " MB unpacked");
        }
    }

    /** Where the data of an entry begins, after its local header. */
    int dataStart(Entry entry) throws DocxUnreadable {
        int local = entry.local();
        int names = u16(bytes, local + 26) + u16(bytes, local + 28);
        int start = local + LOCAL_HEADER + names;
        if (start + entry.packed() > bytes.length) {
            throw DocxUnreadable.damaged("its part " + shown(entry.name()) + " is cut off");
        }
        return start;
    }

    private static void check(Entry entry, Limits limits) throws DocxUnreadable {
        if ((entry.flags() & ENCRYPTED) != 0) {
            throw new DocxUnreadable(
                    "This file is locked with a password: save a copy without the password and use that.");
        }
        if (entry.method() != STORED && entry.method() != DEFLATED) {
            throw DocxUnreadable.damaged("its part " + shown(entry.name()) + " is packed in a way Word does not use");
        }
        if (leadsOutside(entry.name())) {
            throw DocxUnreadable.damaged("its part " + shown(entry.name()) + " has a name that leads out of the file");
        }
        refuseLarge(entry.name(), entry.size(), entry.packed(), limits);
    }

    private static void refuseLarge(String name, long size, long packed, Limits limits) throws DocxUnreadable {
        if (size > limits.part()) {
            throw DocxUnreadable.over(
                    "its part " + shown(name) + " unpacks to more than " + megabytes(limits.part()) + " MB");
        }
        if (size > limits.ratioFrom() && size > packed * limits.ratio()) {
            throw DocxUnreadable.over("its part " + shown(name) + " unpacks to more than " + limits.ratio()
                    + " times its size, as a zip bomb does");
        }
    }

    private static void refuseOverlaps(List<Entry> listed) throws DocxUnreadable {
        List<Entry> byPlace = new ArrayList<>(listed);
        byPlace.sort(Comparator.comparingInt(Entry::local));
        long end = 0;
        for (Entry entry : byPlace) {
            if (entry.local() < end) {
                throw DocxUnreadable.damaged(
                        "its part " + shown(entry.name()) + " shares bytes with another, as in a zip bomb");
            }
            end = entry.local() + LOCAL_HEADER + entry.packed();
        }
    }

    private static boolean leadsOutside(String name) {
        String path = name.replace('\\', '/');
        boolean drive = path.length() > 1 && path.charAt(1) == ':' && Character.isLetter(path.charAt(0));
        return drive || path.startsWith("/") || path.indexOf('\0') >= 0 || ("/" + path + "/").contains("/../");
    }

    static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** A name as it may stand in a sentence: short, and without control characters. */
    static String shown(String name) {
        String clean = name.replaceAll("\\p{C}", "?");
        return clean.length() > 60 ? clean.substring(0, 60) + "…" : clean;
    }

    private static long megabytes(long size) {
        return Math.max(1, size / (1024 * 1024));
    }

    static int u16(byte[] bytes, int at) {
        return bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8;
    }

    static long u32(byte[] bytes, int at) {
        return u16(bytes, at) | (long) u16(bytes, at + 2) << 16;
    }

    static String text(byte[] bytes, int from, int length) {
        return new String(bytes, from, length, StandardCharsets.UTF_8);
    }
}
