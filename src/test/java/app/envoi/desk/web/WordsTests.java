package app.envoi.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Words for people stand in the bundles, where they can be translated, and not in the templates. */
class WordsTests {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    private static final String GIVEN =
            "[th:text], [th:utext], [th:replace]:not(html), [th:insert], code, script, style";
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    /** The name of the program, endings of file names, and codes of currencies are the same in every language. */
    private static final Pattern NAME = Pattern.compile("Envoi|(\\.[a-z]+)|[A-Z]{3}");

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> in(Path template, Function<Document, Stream<String>> words) {
        return words.apply(Jsoup.parse(text(template)))
                .filter(word -> WORD.matcher(word).find())
                .filter(word -> !NAME.matcher(word.strip()).matches())
                .map(word -> TEMPLATES.relativize(template) + ": " + word);
    }

    @Test
    void noTemplateHasWordsOfItsOwn() {
        assertThat(files(TEMPLATES, ".html")
                        .flatMap(template -> in(
                                template,
                                html -> html.getAllElements().stream()
                                        .filter(element -> element.closest(GIVEN) == null)
                                        .map(Element::ownText))))
                .isEmpty();
    }

    @Test
    void noTemplateHasWordsInAnAttributeThatIsRead() {
        assertThat(files(TEMPLATES, ".html")
                        .flatMap(template -> in(
                                template,
                                html -> Stream.of("title", "alt", "aria-label", "placeholder")
                                        .flatMap(name -> html.select("[" + name + "]").eachAttr(name).stream()))))
                .isEmpty();
    }
}
