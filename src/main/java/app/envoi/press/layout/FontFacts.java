package app.envoi.press.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the tables of facts about fonts that lie beside these classes. */
final class FontFacts {

    private FontFacts() {}

    /** The cells of each row; they are parted by tabs, and lines that begin with {@code #} are remarks. */
    static List<String[]> rows(String table) {
        try (InputStream resource = FontFacts.class.getResourceAsStream(table)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
