package app.envoi.press.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a typeface is drawn as. */
public enum FontClass {
    SERIF,
    SANS_SERIF,
    MONOSPACE,
    SCRIPT,
    DISPLAY,
    BLACKLETTER,
    SYMBOL;

    /** The word in call files and in the font catalogue. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<FontClass> of(String word) {
        return Arrays.stream(values())
                .filter(value -> value.word().equals(word))
                .findFirst();
    }
}
