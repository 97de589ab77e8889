package app.envoi.desk.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Files to try, packed with Envoi. */
@Component
class Samples {
    private static final String WHERE = "classpath*:envoi/samples/try/*";
    private final List<Resource> files;

    Samples() throws IOException {
        this.files = Arrays.stream(new PathMatchingResourcePatternResolver().getResources(WHERE))
                .filter(file -> isManuscript(file.getFilename()))
                .sorted(Comparator.comparing(Resource::getFilename))
                .toList();
    }

    private static boolean isManuscript(String name) {
        return name != null && (name.endsWith(".docx") || name.endsWith(".pdf"));
    }

    /** @param title its name in words */
    record Sample(String name, String title) {}

    List<Sample> all() {
        return files.stream()
                .map(file -> new Sample(file.getFilename(), title(file.getFilename())))
                .toList();
    }

    Optional<Upload> find(String name) {
        return files.stream()
                .filter(file -> name.equals(file.getFilename()))
                .findFirst()
                .map(Samples::read);
    }

    private static Upload read(Resource file) {
        try (InputStream in = file.getInputStream()) {
            return new Upload(String.valueOf(file.getFilename()), in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code 02-seven-pages.docx} is called {@code Seven pages (.docx)}. */
    private static String title(String name) {
        int dot = name.lastIndexOf('.');
        String words = name.substring(0, dot).replaceFirst("^\\d+-", "").replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + " (" + name.substring(dot) + ")";
    }
}
