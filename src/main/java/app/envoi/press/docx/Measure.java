package app.envoi.press.docx;

import org.jspecify.annotations.Nullable;

/** Reads the numbers of a Word file, which stand in the unit of their attribute or, in the strict form, with a unit of their own. */
final class Measure {
    /** Nothing on paper is longer: it keeps sums of lengths far from the ends of the number. */
    private static final int FAR = 31_680 * 10;

    private Measure() {}

    /** Twips; null when there is none or it is no number. */
    static @Nullable Integer twips(@Nullable String text) {
        return inUnits(text, 1);
    }

    /** Half-points; null when there is none or it is no number. */
    static @Nullable Integer halfPoints(@Nullable String text) {
        return inUnits(text, 10);
    }

    /** A whole number; null when there is none or it is no number. A percent sign is passed over. */
    static @Nullable Integer number(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String digits = text.endsWith("%") ? text.substring(0, text.length() - 1) : text;
        return plain(digits.trim());
    }

    static int number(@Nullable String text, int otherwise) {
        Integer found = number(text);
        return found == null ? otherwise : found;
    }

    /** A whole number of EMU; zero when there is none. */
    static long emu(@Nullable String text) {
        Integer found = number(text);
        return found == null ? 0 : Math.max(-FAR * 635L, Math.min(FAR * 635L, found));
    }

    private static @Nullable Integer inUnits(@Nullable String text, int twipsPerUnit) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        char last = text.charAt(text.length() - 1);
        Integer value = last >= '0' && last <= '9' ? plain(text) : universal(text, twipsPerUnit);
        return value == null ? null : Math.max(-FAR, Math.min(FAR, value));
    }

    private static @Nullable Integer plain(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException notWhole) {
            return broken(text);
        }
    }

    /** Some programs write {@code 23.5} where a whole number is asked for; Word rounds it down. */
    private static @Nullable Integer broken(String text) {
        try {
            double value = Double.parseDouble(text);
            return Double.isNaN(value) ? null : (int) Math.floor(value);
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }

    private static @Nullable Integer universal(String text, int twipsPerUnit) {
        if (text.length() < 3) {
            return null;
        }
        double twips = switch (text.substring(text.length() - 2)) {
            case "pt" -> 20;
            case "pc", "pi" -> 240;
            case "in" -> 1440;
            case "cm" -> 1440 / 2.54;
            case "mm" -> 144 / 2.54;
            default -> 0;
        };
        try {
            double value = Double.parseDouble(text.substring(0, text.length() - 2));
            return twips == 0 || Double.isNaN(value) ? null : (int) Math.round(value * twips / twipsPerUnit);
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }

    /** Whether {@code w:val} of a switch says on: it does when absent. */
    static boolean on(@Nullable String value) {
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }
}
