package app.envoi.press.manuscript;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The marks that part a poem into sections: a number, a letter, an ornament. They are no titles. */
final class SectionMark {
    private static final Pattern NUMBER = Pattern.compile(
            "[(\\[]?(?:(\\d{1,2})|((?=[ivxl])l?x{0,4}(?:ix|iv|v?i{0,4}))|([a-hA-H]))[)\\].:]{0,2}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBERED =
            Pattern.compile("(?:\\d{1,2}|[ivxl]{1,6})[.):]\\s+\\S.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern ORNAMENT = Pattern.compile("[^\\p{L}\\p{N}]{1,15}");
    private static final Pattern PART = Pattern.compile(
            "(?:part|section|canto)\\s+(?:\\d+|[ivxl]+|one|two|three|four|five|six|seven)", Pattern.CASE_INSENSITIVE);

    private SectionMark() {}

    /** A number or an ornament that stands alone. */
    static boolean is(String line) {
        String text = line.strip();
        return !text.isEmpty()
                && (NUMBER.matcher(text).matches()
                        || ORNAMENT.matcher(text).matches()
                        || PART.matcher(text).matches());
    }

    /** A number with words after it. */
    static boolean leads(String line) {
        return NUMBERED.matcher(line.strip()).matches();
    }

    /** Which number it is; empty for an ornament. */
    static OptionalInt number(String line) {
        String text = line.strip().replaceAll("[()\\[\\].:]", "").toLowerCase(Locale.ROOT);
        if (text.matches("\\d{1,2}")) {
            return OptionalInt.of(Integer.parseInt(text));
        }
        if (text.matches("[ivxl]{1,6}")) {
            return OptionalInt.of(roman(text));
        }
        return text.matches("[a-h]") ? OptionalInt.of(text.charAt(0) - 'a' + 1) : OptionalInt.empty();
    }

    private static int roman(String text) {
        int total = 0;
        int before = 0;
        for (int n = text.length() - 1; n >= 0; n--) {
            int value = switch (text.charAt(n)) {
                case 'i' -> 1;
                case 'v' -> 5;
                case 'x' -> 10;
                default -> 50;
            };
            total += value < before ? -value : value;
            before = Math.max(before, value);
        }
        return total;
    }
}
