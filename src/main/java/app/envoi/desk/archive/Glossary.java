package app.envoi.desk.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/**
 * What tables and columns are called in an archive, and what is to be said about each. A table or column that has no words here is archived all the
 * same, under a name made from its own.
 */
final class Glossary {
    private static final String FILE = "words.properties";

    private final Properties words = new Properties();

    private Glossary() {}

    static Glossary shipped() {
        Glossary shipped = new Glossary();
        try (InputStream in = Glossary.class.getResourceAsStream(FILE)) {
            shipped.words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return shipped;
    }

    /** Whether its rows are no part of the poet's work. */
    boolean leavesOut(String table) {
        return words.containsKey("without." + table);
    }

    /** The table in whose rows its own rows stand. */
    Optional<String> home(String table) {
        return Optional.ofNullable(words.getProperty("within." + table)).map(String::strip);
    }

    String name(String table) {
        return before(table, table);
    }

    String name(String table, String column) {
        return before(table + "." + column, column);
    }

    String sentence(String table) {
        return after(table);
    }

    String sentence(String table, String column) {
        return after(table + "." + column);
    }

    boolean knows(String table) {
        return words.containsKey(table);
    }

    boolean knows(String table, String column) {
        return words.containsKey(table + "." + column);
    }

    private String before(String key, String otherwise) {
        String said = words.getProperty(key, "");
        int bar = said.indexOf('|');
        return bar < 0 ? joined(otherwise) : said.substring(0, bar).strip();
    }

    private String after(String key) {
        String said = words.getProperty(key, "");
        return said.substring(said.indexOf('|') + 1).strip();
    }

    /** {@code on_day} as {@code onDay}. */
    private static String joined(String name) {
        StringBuilder joined = new StringBuilder();
        for (String part : name.split("_")) {
            joined.append(
                    joined.length() == 0 ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return joined.toString();
    }
}
