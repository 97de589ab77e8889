package app.envoi.desk.piece;

import app.envoi.disk.Lasting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Files that the poet gave, in a folder of the home, each named by its hash: the same bytes are kept once. */
public class KeptFiles {
    private final Path folder;
    private final JdbcClient jdbc;
    private final Clock clock;

    public KeptFiles(Path folder, JdbcClient jdbc, Clock clock) {
        this.folder = folder;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** On the disk before it returns. */
    public KeptFile keep(String name, String kind, byte[] bytes) {
        String hash = hash(bytes);
        store(hash, bytes);
        String plain =
                Plain.line("file-name", name.substring(name.replace('\\', '/').lastIndexOf('/') + 1), 255);
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql(
                        "insert into kept_file (sha256, name, kind, size_in_bytes, kept) values (:hash, :name, :kind, :size, :kept)")
                .param("hash", hash)
                .param("name", plain)
                .param("kind", kind)
                .param("size", bytes.length)
                .param("kept", clock.instant().atOffset(ZoneOffset.UTC))
                .update(key, "id");
        long id = Optional.ofNullable(key.getKey()).orElseThrow().longValue();
        return new KeptFile(id, plain, kind, bytes.length, hash);
    }

    public Optional<KeptFile> find(long id) {
        return jdbc.sql("select id, name, kind, size_in_bytes, sha256 from kept_file where id = :id")
                .param("id", id)
                .query((row, n) -> new KeptFile(
                        row.getLong(1), row.getString(2), row.getString(3), row.getLong(4), row.getString(5)))
                .optional();
    }

    public byte[] bytes(KeptFile file) {
        try {
            return Files.readAllBytes(place(file.sha256()));
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file.name() + " is missing from the home.", e);
        }
    }

    /** Lower-case hexadecimal. */
    public static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private void store(String hash, byte[] bytes) {
        Path place = place(hash);
        if (Files.exists(place)) {
            return;
        }
        try {
            Lasting.folder(folder);
            Path half = Files.createTempFile(folder, hash, ".half");
            try {
                Lasting.write(half, bytes);
                Lasting.move(half, place);
            } finally {
                Files.deleteIfExists(half);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The file could not be written into the home; nothing was changed.", e);
        }
    }

    private Path place(String hash) {
        return folder.resolve(hash);
    }
}
