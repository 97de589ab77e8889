package app.envoi.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A part of a Word file that a stranger wrote, in a package that is otherwise sound. */
enum WordPart {
    TEXT("word/document.xml"),
    STYLES("word/styles.xml");

    private static final Map<String, byte[]> SOUND = parts(Path.of("manuscripts/samples/try/1-ready-to-send.docx"));

    private final String part;

    WordPart(String part) {
        this.part = part;
    }

    byte[] in(byte[] input) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> each : SOUND.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getKey().equals(part) ? input : each.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The bytes of a part of a file; empty where the file is no zip or has no such part. */
    static Optional<byte[]> of(Path file, String part) {
        try {
            return Optional.ofNullable(parts(file).get(part));
        } catch (UncheckedIOException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private static Map<String, byte[]> parts(Path file) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
        return parts;
    }
}
