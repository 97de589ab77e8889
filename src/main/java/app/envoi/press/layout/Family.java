package app.envoi.press.layout;

import app.envoi.press.manuscript.FontTable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What the layout knows of a declared family.
 *
 * @param face the bundled face whose widths it takes, such as {@code tinos}
 * @param factor by which those widths are multiplied
 */
record Family(String name, String face, double factor, Grade grade, Vertical vertical) {

    private static final double UNITS = 2048;
    private static final Map<String, Family> KNOWN = read();
    private static final List<String> SANS_WORDS =
            List.of("sans", "arial", "helvet", "gothic", "grotesk", "grotesque", "ui", "light", "display");
    private static final List<String> MONO_WORDS = List.of("mono", "courier", "code", "console", "typewriter");

    /** A known family, or one of grade UNKNOWN guessed from its name. */
    static Family named(String name) {
        Family known = KNOWN.get(key(name));
        return known == null ? guessed(name) : known;
    }

    private static Family guessed(String name) {
        String like =
                hasWord(name, MONO_WORDS) ? "Courier New" : hasWord(name, SANS_WORDS) ? "Arial" : "Times New Roman";
        Family family = Objects.requireNonNull(KNOWN.get(key(like)));
        return new Family(name, family.face, 1, Grade.UNKNOWN, family.vertical);
    }

    Family graded(Grade other) {
        return new Family(name, face, factor, other, vertical);
    }

    /** An unknown family, taken for one of this kind where something is said of it. */
    Family ofKind(FontTable.Kind kind) {
        String like = switch (kind) {
            case SERIF -> "Times New Roman";
            case SANS_SERIF -> "Arial";
            case MONOSPACED -> "Courier New";
            case UNSAID -> "";
        };
        Family family = KNOWN.get(key(like));
        return family == null ? this : new Family(name, family.face, 1, grade, family.vertical);
    }

    private static boolean hasWord(String name, List<String> words) {
        String lower = name.toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(lower::contains);
    }

    static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Family> read() {
        Map<String, Family> families = new HashMap<>();
        for (String[] cells : FontFacts.rows("families.tsv")) {
            Family family = parse(cells);
            families.put(key(family.name), family);
        }
        return families;
    }

    private static Family parse(String[] cells) {
        Vertical vertical = new Vertical(
                Double.parseDouble(cells[4]) / UNITS,
                Double.parseDouble(cells[5]) / UNITS,
                Double.parseDouble(cells[6]) / UNITS);
        return new Family(cells[0], cells[1], Double.parseDouble(cells[2]), Grade.valueOf(cells[3]), vertical);
    }
}
