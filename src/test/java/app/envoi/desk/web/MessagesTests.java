package app.envoi.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.words.Words;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word on a page stands in a bundle, and every bundle's words stand on a page. */
class MessagesTests {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path JAVA = Path.of("src/main/java");
    private static final Pattern KEY = Pattern.compile("(?m)^([a-z][A-Za-z0-9._-]*)=");
    private static final Pattern NAMED = Pattern.compile("#\\{([a-z][A-Za-z0-9.-]*)[(}]|msg\\('([a-z][A-Za-z0-9.-]*)'");
    private static final Pattern SAID =
            Pattern.compile("Words\\s*\\.(?:say|english|has)\\(\\s*\"([a-z][A-Za-z0-9.-]*)\"\\s*[,)]");

    private static Properties bundle(Path file) {
        Properties messages = new Properties();
        try (Reader in = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            messages.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return messages;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyMessageThatIsNamedIsThere() throws IOException {
        Set<String> there = files(RESOURCES.resolve("messages"), ".properties").stream()
                .flatMap(file -> bundle(file).stringPropertyNames().stream())
                .collect(Collectors.toSet());
        Set<String> named = new TreeSet<>();
        for (Path template : files(RESOURCES.resolve("templates"), ".html")) {
            NAMED.matcher(text(template))
                    .results()
                    .forEach(match -> named.add(match.group(1) == null ? match.group(2) : match.group(1)));
        }
        for (Path source : files(JAVA, ".java")) {
            SAID.matcher(text(source)).results().forEach(match -> named.add(match.group(1)));
        }
        assertThat(named).hasSizeGreaterThan(1_000);
        assertThat(there)
                .containsAll(named.stream().filter(name -> !name.endsWith(".")).toList());
    }

    @Test
    void everyMessageIsUsed() throws IOException {
        List<Path> users = new ArrayList<>(files(RESOURCES.resolve("templates"), ".html"));
        users.addAll(files(JAVA, ".java"));
        Use use = Use.in(users.stream().map(MessagesTests::text).collect(Collectors.joining("\n")));
        List<String> idle = new ArrayList<>();
        for (Path file : files(RESOURCES.resolve("messages"), ".properties")) {
            bundle(file).stringPropertyNames().stream()
                    .filter(key -> !use.of(key))
                    .forEach(idle::add);
        }
        assertThat(idle).isEmpty();
    }

    /**
     * What templates and Java name.
     *
     * @param whole everything that could be the name of a message
     * @param beginnings of names that a value ends
     * @param values what could be such a value, in small letters
     */
    private record Use(Set<String> whole, Set<String> beginnings, Set<String> values) {
        private static final Pattern WHOLE = Pattern.compile("[A-Za-z][\\w.-]*");
        private static final Pattern BEGINNING =
                Pattern.compile("\\|([a-z][\\w.-]*)\\$|'([a-z][\\w.-]*)'|\"([a-z][\\w.-]*)\"\\s*\\+");

        static Use in(String all) {
            Set<String> whole = found(WHOLE, all);
            Set<String> values = whole.stream()
                    .flatMap(name -> Stream.concat(Stream.of(name), Stream.of(name.split("[.]"))))
                    .map(Use::small)
                    .collect(Collectors.toSet());
            return new Use(whole, found(BEGINNING, all), values);
        }

        private static Set<String> found(Pattern pattern, String all) {
            return pattern.matcher(all)
                    .results()
                    .map(match -> IntStream.rangeClosed(Math.min(1, match.groupCount()), match.groupCount())
                            .mapToObj(match::group)
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElseThrow())
                    .collect(Collectors.toSet());
        }

        private static String small(String name) {
            return name.toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** By its whole name, or by a beginning of it that ends in what is a name somewhere. */
        boolean of(String key) {
            return whole.contains(key)
                    || values.contains(small(key.substring(key.lastIndexOf('.') + 1)))
                            && IntStream.range(1, key.length())
                                    .filter(end -> key.charAt(end) == '.')
                                    .anyMatch(end -> beginnings.contains(key.substring(0, end))
                                            || beginnings.contains(key.substring(0, end + 1)));
        }
    }

    @Test
    void everyBundleIsAFeaturesAndNoTwoSayTheSame() throws IOException {
        List<Path> bundles = files(RESOURCES.resolve("messages"), ".properties");
        assertThat(bundles.stream().map(each -> each.getFileName().toString().replace(".properties", "")))
                .containsExactlyInAnyOrderElementsOf(Words.FEATURES);
        List<String> keys = bundles.stream()
                .flatMap(file -> KEY.matcher(text(file)).results())
                .map(key -> key.group(1))
                .toList();
        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void noMessageHasAStraightApostropheThatWouldSwallowItsValues() throws IOException {
        for (Path file : files(RESOURCES.resolve("messages"), ".properties")) {
            bundle(file).forEach((key, message) -> {
                if (message.toString().contains("{")) {
                    assertThat(message.toString().replace("''", ""))
                            .as(file + ": " + key)
                            .doesNotContain("'");
                }
            });
        }
    }
}
