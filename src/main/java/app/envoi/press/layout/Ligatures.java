package app.envoi.press.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Letters that a face joins into one glyph where that is asked for, and what it makes of their width; the longest first. */
record Ligatures(List<Ligatures.Joined> joined) {

    static final Ligatures NONE = new Ligatures(List.of());

    private static final Joined ALONE = new Joined("-", 0);
    private static final Map<String, Ligatures> OF_FACES = read();

    Ligatures {
        joined = List.copyOf(joined);
    }

    /** @param wider what the glyph is wider than its letters, in ems; mostly less than nothing */
    record Joined(String letters, double wider) {}

    /** By the name of a bundled face. */
    static Ligatures of(String face) {
        return OF_FACES.getOrDefault(face, NONE);
    }

    boolean isEmpty() {
        return joined.isEmpty();
    }

    /** What begins at a place of a text; mostly a letter that stands alone. */
    Joined at(String text, int at) {
        for (Joined letters : joined) {
            if (text.startsWith(letters.letters, at)) {
                return letters;
            }
        }
        return ALONE;
    }

    private static Map<String, Ligatures> read() {
        Map<String, List<Joined>> faces = new HashMap<>();
        for (String[] cells : FontFacts.rows("ligatures.tsv")) {
            faces.computeIfAbsent(cells[0], face -> new ArrayList<>())
                    .add(new Joined(cells[1], Double.parseDouble(cells[2]) / Double.parseDouble(cells[3])));
        }
        Map<String, Ligatures> ligatures = new HashMap<>();
        faces.forEach((face, joined) -> ligatures.put(face, new Ligatures(joined)));
        return ligatures;
    }
}
