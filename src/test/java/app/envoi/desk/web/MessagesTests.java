package app.envoi.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word on a page stands in a bundle, and every bundle's words stand on a page. */
class MessagesTests {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern NAMED = Pattern.compile("#\\{([a-z][A-Za-z0-9.-]*)[(}]|msg\\('([a-z][A-Za-z0-9.-]*)'");
    /** Bundles of features that are finished enough to be held to using all that they say. */
    private static final List<String> HELD = List.of("web", "account", "today", "check");

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
    void everyMessageThatATemplateNamesIsThere() throws IOException {
        Set<String> there = files(RESOURCES.resolve("messages"), ".properties").stream()
                .flatMap(file -> bundle(file).stringPropertyNames().stream())
                .collect(Collectors.toSet());
        Set<String> named = new TreeSet<>();
        for (Path template : files(RESOURCES.resolve("templates"), ".html")) {
            NAMED.matcher(text(template))
                    .results()
                    .forEach(match -> named.add(match.group(1) == null ? match.group(2) : match.group(1)));
        }
        assertThat(named).isNotEmpty();
        assertThat(there)
                .containsAll(named.stream().filter(name -> !name.endsWith(".")).toList());
    }

    @Test
    void everyMessageIsUsed() throws IOException {
        List<Path> users = new ArrayList<>(files(RESOURCES.resolve("templates"), ".html"));
        users.addAll(files(Path.of("src/main/java/app/envoi/desk"), ".java"));
        String all = users.stream().map(MessagesTests::text).collect(Collectors.joining("\n"));
        for (String name : HELD) {
            Properties messages = bundle(RESOURCES.resolve("messages/" + name + ".properties"));
            assertThat(messages.stringPropertyNames())
                    .as(name)
                    .allSatisfy(key -> assertThat(isUsed(key, all)).as(key).isTrue());
        }
    }

    /** By its whole name, or by a beginning of it that is followed by a value. */
    private static boolean isUsed(String key, String all) {
        if (all.contains(key)) {
            return true;
        }
        for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
            String start = key.substring(0, dot + 1);
            if (all.contains("|" + start + "$")
                    || all.contains("\"" + start + "\" +")
                    || all.contains("'" + start + "' +")) {
                return true;
            }
        }
        return false;
    }

    @Test
    void noMessageHasAStraightApostropheThatWouldSwallowItsValues() throws IOException {
        for (Path file : files(RESOURCES.resolve("messages"), ".properties")) {
            bundle(file).forEach((key, message) -> {
                if (message.toString().contains("{0")) {
                    assertThat(new MessageFormat(message.toString(), Locale.ROOT).toPattern())
                            .as(file + ": " + key)
                            .contains("{0");
                }
            });
        }
    }
}
