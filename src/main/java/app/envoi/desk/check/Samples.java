package app.envoi.desk.check;

import app.envoi.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Files to try, packed with Envoi. */
@Component
class Samples {
    private static final String WHERE = "classpath*:envoi/samples/try/*";
    private final SortedMap<String, Resource> files = new TreeMap<>();

    Samples() throws IOException {
        for (Resource file : new PathMatchingResourcePatternResolver().getResources(WHERE)) {
            String name = file.getFilename();
            if (name != null && (name.endsWith(".docx") || name.endsWith(".pdf"))) {
                files.put(name, file);
            }
        }
    }

    /** @param title its name in words */
    record Sample(String name, String title) {}

    List<Sample> all() {
        return files.keySet().stream()
                .map(name -> new Sample(name, title(name)))
                .toList();
    }

    Optional<Upload> find(String name) {
        return Optional.ofNullable(files.get(name)).map(file -> new Upload(name, read(file)));
    }

    private static byte[] read(Resource file) {
        try (InputStream in = file.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the words that it has for it; else {@code 7-late-poems.docx} is called {@code Late poems (.docx)}. */
    private String title(String name) {
        String key = "sample." + name;
        return Words.has(key) ? Words.say(key) : plain(name);
    }

    private static String plain(String name) {
        int dot = name.lastIndexOf('.');
        String words = name.substring(0, dot).replaceFirst("^\\d+-", "").replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + " (" + name.substring(dot) + ")";
    }
}
