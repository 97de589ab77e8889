package app.envoi.desk.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Files to try, packed with Envoi. */
@Component
class Samples {
    private static final String WHERE = "classpath*:envoi/samples/try/*";
    private final MessageSource messages;
    private final List<Resource> files;

    Samples(MessageSource messages) throws IOException {
        this.messages = messages;
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

    /** In the words that it has for it; else {@code 7-late-poems.docx} is called {@code Late poems (.docx)}. */
    private String title(String name) {
        return messages.getMessage("sample." + name, null, plain(name), LocaleContextHolder.getLocale());
    }

    private static String plain(String name) {
        int dot = name.lastIndexOf('.');
        String words = name.substring(0, dot).replaceFirst("^\\d+-", "").replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + " (" + name.substring(dot) + ")";
    }
}
