package app.envoi.desk.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file as it was brought.
 *
 * @param name without folders
 */
public record Upload(String name, byte[] bytes) {
    /** One byte more is enough for the press to refuse it. */
    private static final int MOST = 20 << 20;

    /** Empty when the field of the form was left empty; a chosen file without a byte is a file. */
    public static Optional<Upload> of(@Nullable MultipartFile file) {
        if (file == null) {
            return Optional.empty();
        }
        String given = file.getOriginalFilename();
        if (given == null || given.isBlank()) {
            return Optional.empty();
        }
        try (InputStream in = file.getInputStream()) {
            return Optional.of(new Upload(withoutFolders(given), in.readNBytes(MOST + 1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<Upload> of(List<MultipartFile> files) {
        return files.stream().map(Upload::of).flatMap(Optional::stream).toList();
    }

    private static String withoutFolders(String given) {
        String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        return name.replaceAll("\\p{Cntrl}", "").strip();
    }
}
