package app.envoi.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Words for people stand in the bundles, where they can be translated, and nowhere else. */
class WordsTests {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path DESK = Path.of("src/main/java/app/envoi/desk");
    /** Features whose Java says nothing to the reader of a page. */
    private static final List<String> SILENT = List.of("account", "today", "web");

    private static final String GIVEN = "[th:text], [th:utext], [th:replace], [th:insert], code, script, style";
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    /** The name of the program, endings of file names, and codes of currencies are the same in every language. */
    private static final Pattern NAME = Pattern.compile("Envoi|(\\.[a-z]+)|[A-Z]{3}");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern SENTENCE = Pattern.compile("\\p{L}{2,}[,.;:]? [\\p{L}(]");
    /** Nobody reads these on a page: the log, a failure of our own, a query, the terminal, and what other programs are called. */
    private static final Pattern FOR_OURSELVES = Pattern.compile(
            "LOG\\.|throw |PageNotFound|values \\(|Exception|Unreadable|super\\(|sql\\(|select |insert |update |delete |where |order by |mark\\(|new Mark\\("
                    + "|^\\s*[@*/]");

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

    @Test
    void theJavaOfTheseFeaturesSaysNothing() {
        Stream<String> said = SILENT.stream()
                .flatMap(feature -> files(DESK.resolve(feature), ".java"))
                .filter(file -> !file.endsWith("OpenedUnsafely.java"))
                .flatMap(file -> text(file)
                        .lines()
                        .filter(line -> !FOR_OURSELVES.matcher(line).find())
                        .flatMap(line -> LITERAL.matcher(line).results())
                        .map(literal -> literal.group(1))
                        .filter(literal -> SENTENCE.matcher(literal).find())
                        .map(literal -> file.getFileName() + ": " + literal));
        assertThat(said).isEmpty();
    }
}
