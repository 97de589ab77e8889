package app.envoi.press.layout;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The widths of one style of a family whose files cannot come with Envoi, as far as they are known: those of English text. Immutable. */
final class MeasuredWidths {

    private static final double UNITS = 1000;
    private static final Map<String, MeasuredWidths> KNOWN = read();

    private final Map<Integer, Double> ems;

    private MeasuredWidths(Map<Integer, Double> ems) {
        this.ems = ems;
    }

    /** Of an upright style; italics were not measured. */
    static Optional<MeasuredWidths> of(String family, FaceStyle style) {
        return Optional.ofNullable(KNOWN.get(key(family, style.suffix)));
    }

    /** A face with these widths; what was not measured is as wide as in the relative that the family is estimated from. */
    Face over(Face relative, double factor) {
        return relative.withWidths(codePoint -> width(codePoint).orElse(relative.advance(codePoint) * factor));
    }

    private Optional<Double> width(int codePoint) {
        Double own = ems.get(codePoint);
        if (own != null) {
            return Optional.of(own);
        }
        String parts = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFD);
        boolean marked = parts.length() > 1 && Character.isLetter(parts.charAt(0));
        return marked ? Optional.ofNullable(ems.get((int) parts.charAt(0))) : Optional.empty();
    }

    private static String key(String family, String suffix) {
        return Family.key(family) + suffix;
    }

    private static Map<String, MeasuredWidths> read() {
        Map<String, MeasuredWidths> known = new HashMap<>();
        List<String[]> rows = FontFacts.rows("measured.tsv");
        int[] characters = rows.get(0)[0].codePoints().toArray();
        for (String[] cells : rows.subList(1, rows.size())) {
            Iterator<String> widths = List.of(cells[2].split(" ", -1)).iterator();
            Map<Integer, Double> ems = new HashMap<>();
            for (int character : characters) {
                ems.put(character, Integer.parseInt(widths.next()) / UNITS);
            }
            FaceStyle style = FaceStyle.of(cells[1].equals("bold"), false);
            known.put(key(cells[0], style.suffix), new MeasuredWidths(ems));
        }
        return known;
    }
}
