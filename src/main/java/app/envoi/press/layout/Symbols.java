package app.envoi.press.layout;

import java.util.Locale;
import java.util.Map;

/** The bullets of Microsoft's symbol fonts, whose codes mean nothing outside them, as the characters that they look like. */
final class Symbols {
    private static final char FIRST = '\uF000';
    private static final char LAST = '\uF0FF';
    private static final Map<Character, String> SYMBOL =
            Map.of('\uF0B7', "\u2022", '\uF0A8', "\u2666", '\uF0AE', "\u2192", '\uF0D8', "\u00AC");
    private static final Map<Character, String> WINGDINGS = Map.of(
            '\uF0A7', "\u25AA",
            '\uF06C', "\u25CF",
            '\uF06E', "\u25A0",
            '\uF071', "\u2751",
            '\uF076', "\u2756",
            '\uF0A8', "\u25FB",
            '\uF0D8', "\u27A2",
            '\uF0E0', "\u2192",
            '\uF0FC', "\u2713",
            '\uF0B7', "\u2022");

    private Symbols() {}

    /** Their widths are unknown here: what stands for them is as wide as it is. */
    static boolean anyIn(String text) {
        return text.chars().anyMatch(c -> c >= FIRST && c <= LAST);
    }

    static String readable(String text, String family) {
        if (!anyIn(text)) {
            return text;
        }
        Map<Character, String> meanings = family.toLowerCase(Locale.ROOT).startsWith("wingdings") ? WINGDINGS : SYMBOL;
        StringBuilder readable = new StringBuilder();
        for (char c : text.toCharArray()) {
            readable.append(c >= FIRST && c <= LAST ? meanings.getOrDefault(c, "\u2022") : String.valueOf(c));
        }
        return readable.toString();
    }
}
