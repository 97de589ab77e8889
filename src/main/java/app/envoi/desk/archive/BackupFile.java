package app.envoi.desk.archive;

import app.envoi.words.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A backup, opened. Whatever its zip says, no more is read of it than its list of files allows, and that list allows no more than there is room for: a
 * fixed ratio of packing would refuse the white pages of an honest one.
 */
final class BackupFile implements AutoCloseable {
    private static final int MOST_ENTRIES = 500_000;
    private static final int LONGEST_LIST = 200_000_000;
    private static final int SHOWN = 20;

    private final ZipFile zip;

    private BackupFile(ZipFile zip) {
        this.zip = zip;
    }

    /** @throws BackupDamaged when it is no whole zip */
    static BackupFile open(Path file) throws IOException {
        try {
            return new BackupFile(new ZipFile(file.toFile()));
        } catch (ZipException e) {
            throw new BackupDamaged(List.of(Words.say("backup.no.zip")));
        }
    }

    /** Whether this is a zip at all. */
    static boolean isZip(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.read() == 'P' && in.read() == 'K';
        }
    }

    /**
     * Reads everything once and compares it with the list.
     *
     * @param room bytes that there is room for
     * @throws BackupDamaged with each file that is not as it was
     */
    Manifest checked(long room, Progress progress) throws IOException {
        Manifest manifest = manifest();
        List<String> faults = new ArrayList<>(names(manifest));
        if (manifest.bytes() > room) {
            faults.add(Words.say("backup.no.room", manifest.bytes() / 1_000_000, room / 1_000_000));
        }
        if (faults.isEmpty()) {
            progress.expect(manifest.entries().size());
            for (Manifest.Entry entry : manifest.entries()) {
                faults.addAll(fault(entry));
                progress.step();
            }
        }
        if (!faults.isEmpty()) {
            throw new BackupDamaged(shortened(faults));
        }
        return manifest;
    }

    private static List<String> shortened(List<String> faults) {
        if (faults.size() <= SHOWN) {
            return faults;
        }
        List<String> shown = new ArrayList<>(faults.subList(0, SHOWN));
        shown.add(Words.say("backup.no.more", faults.size() - SHOWN));
        return shown;
    }

    private Manifest manifest() throws IOException {
        ZipEntry entry = zip.getEntry(Manifest.FILE);
        if (entry == null) {
            throw new BackupDamaged(List.of(Words.say("backup.no.list")));
        }
        ByteArrayOutputStream list = new ByteArrayOutputStream();
        try (InputStream in = zip.getInputStream(entry)) {
            if (copy(in, list, LONGEST_LIST) > LONGEST_LIST) {
                throw new BackupDamaged(List.of(Words.say("backup.no.list.long")));
            }
            return Manifest.read(new java.io.ByteArrayInputStream(list.toByteArray()));
        } catch (ArchiveUnreadable | ZipException e) {
            throw new BackupDamaged(List.of(Words.say("backup.no.list.unread")));
        }
    }

    private List<String> names(Manifest manifest) {
        if (zip.size() > MOST_ENTRIES) {
            return List.of(Words.say("backup.no.many", MOST_ENTRIES));
        }
        List<String> faults = new ArrayList<>();
        Set<String> listed = new HashSet<>();
        for (Manifest.Entry entry : manifest.entries()) {
            if (!listed.add(entry.name())) {
                faults.add(Words.say("backup.no.listed-twice", entry.name()));
            } else if (!SafeName.fits(entry.name())) {
                faults.add(Words.say("backup.no.name", entry.name()));
            }
        }
        Set<String> found = new HashSet<>();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (!found.add(entry.getName())) {
                faults.add(Words.say("backup.no.twice", entry.getName()));
            } else if (!listed.contains(entry.getName()) && !entry.getName().equals(Manifest.FILE)) {
                faults.add(Words.say("backup.no.unlisted", entry.getName()));
            }
        }
        if (!listed.contains(Backup.ARCHIVE)) {
            faults.add(Words.say("backup.no.archive", Backup.ARCHIVE));
        }
        return faults;
    }

    private List<String> fault(Manifest.Entry entry) throws IOException {
        ZipEntry there = zip.getEntry(entry.name());
        if (there == null) {
            return List.of(Words.say("backup.no.missing", entry.name()));
        }
        MessageDigest digest = Backup.sha256();
        try (InputStream in = zip.getInputStream(there)) {
            long bytes = copy(
                    in, new java.security.DigestOutputStream(OutputStream.nullOutputStream(), digest), entry.bytes());
            boolean same = bytes == entry.bytes()
                    && HexFormat.of().formatHex(digest.digest()).equals(entry.sha256());
            return same ? List.of() : List.of(Words.say("backup.no.changed", entry.name()));
        } catch (ZipException | java.io.EOFException e) {
            return List.of(Words.say("backup.no.packed", entry.name()));
        }
    }

    /** The bytes of an entry that was found to be whole. */
    InputStream open(Manifest.Entry entry) throws IOException {
        return zip.getInputStream(zip.getEntry(entry.name()));
    }

    /** One byte more than allowed is the most that is read. */
    private static long copy(InputStream in, OutputStream out, long most) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long count = 0;
        for (int read = in.read(buffer); read >= 0 && count <= most; read = in.read(buffer)) {
            out.write(buffer, 0, read);
            count += read;
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
