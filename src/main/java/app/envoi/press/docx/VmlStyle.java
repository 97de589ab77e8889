package app.envoi.press.docx;

import app.envoi.press.manuscript.Length;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The style attribute of a shape in an older file, such as {@code width:120pt;height:1in}. */
record VmlStyle(Map<String, String> values) {
    private static final Length FARTHEST = Length.inches(220);

    static VmlStyle of(String style) {
        Map<String, String> values = new HashMap<>();
        for (String each : style.split(";", 100)) {
            int colon = each.indexOf(':');
            if (colon > 0) {
                values.put(
                        each.substring(0, colon).trim().toLowerCase(Locale.ROOT),
                        each.substring(colon + 1).trim().toLowerCase(Locale.ROOT));
            }
        }
        return new VmlStyle(values);
    }

    String word(String name) {
        return values.getOrDefault(name, "");
    }

    /** Zero where there is none. */
    Length length(String name) {
        String value = word(name);
        int unit = value.length();
        while (unit > 0 && Character.isLetter(value.charAt(unit - 1))) {
            unit--;
        }
        try {
            Length found = length(Double.parseDouble(value.substring(0, unit)), value.substring(unit));
            return found.compareTo(FARTHEST) > 0 ? FARTHEST : found;
        } catch (NumberFormatException notANumber) {
            return Length.ZERO;
        }
    }

    private static Length length(double value, String unit) {
        return switch (unit) {
            case "in" -> Length.inches(value);
            case "cm" -> Length.millimetres(value * 10);
            case "mm" -> Length.millimetres(value);
            case "px" -> Length.points(value * 0.75);
            case "pt" -> Length.points(value);
            default -> new Length(Math.round(value));
        };
    }
}
