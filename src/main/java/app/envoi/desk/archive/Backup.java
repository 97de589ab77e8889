package app.envoi.desk.archive;

import app.envoi.words.Words;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;

/** Writes one zip with everything: the archive, the schema that explains it, every file of the home, and last of all the hash of each. */
public final class Backup {
    static final String ARCHIVE = "envoi-archive.json";
    /** The folder in the zip that holds the home's files. */
    static final String HOME = "home/";

    private final Path home;
    private final DataSource source;
    private final Clock clock;

    Backup(Path home, DataSource source, Clock clock) {
        this.home = home;
        this.source = source;
        this.clock = clock;
    }

    /**
     * Everything into this stream, which is left open. What the archive speaks of was in the home before it was written into the database, so that files are
     * read after it and none is missed.
     *
     * @throws IOException when it cannot be written; what is in the stream then is no backup, and {@link Restore} says so
     */
    void write(OutputStream out, Progress progress) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(new Unclosed(out), StandardCharsets.UTF_8);
        List<Manifest.Entry> entries = new ArrayList<>();
        entries.add(entry(
                zip,
                "READ ME.txt",
                text -> text.write(Words.say("backup.read-me").getBytes(StandardCharsets.UTF_8))));
        entries.add(entry(zip, ARCHIVE, text -> new Export(source, clock).write(text, progress)));
        entries.add(entry(zip, ArchiveSchema.FILE, Backup::schema));
        List<String> names = new HomeFiles(home).names();
        progress.expect(names.size());
        for (String name : names) {
            file(zip, name, entries);
            progress.step();
        }
        zip.putNextEntry(new ZipEntry(Manifest.FILE));
        new Manifest(clock.instant().toString(), entries).write(zip);
        zip.closeEntry();
        zip.finish();
        zip.flush();
    }

    /** What fills an entry. */
    private interface Content {
        void into(OutputStream out) throws IOException;
    }

    private void file(ZipOutputStream zip, String name, List<Manifest.Entry> entries) throws IOException {
        try (InputStream in = Files.newInputStream(home.resolve(name))) {
            entries.add(entry(zip, HOME + name, in::transferTo));
        } catch (NoSuchFileException e) {
            // Taken away by the poet since the list was made.
        }
    }

    private static Manifest.Entry entry(ZipOutputStream zip, String name, Content content) throws IOException {
        MessageDigest digest = sha256();
        Counting counting = new Counting(zip);
        zip.putNextEntry(new ZipEntry(name));
        content.into(new DigestOutputStream(counting, digest));
        zip.closeEntry();
        return new Manifest.Entry(name, HexFormat.of().formatHex(digest.digest()), counting.count);
    }

    static void schema(OutputStream out) throws IOException {
        try (InputStream in = Backup.class.getResourceAsStream(ArchiveSchema.FILE)) {
            in.transferTo(out);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static final class Counting extends FilterOutputStream {
        private long count;

        Counting(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            count++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            count += length;
        }
    }
}
