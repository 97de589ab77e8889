package app.envoi.press.manuscript;

import org.jspecify.annotations.Nullable;

/**
 * What can be done to type beside family, size, bold and italic.
 *
 * @param tracking extra space after each character ({@code w:spacing}), may be negative
 * @param scale width of the characters in percent ({@code w:w}), 100 as drawn
 * @param raise how far the baseline is lifted ({@code w:position}), may be negative
 * @param kernFrom smallest size at which pairs are kerned ({@code w:kern}); zero means never
 * @param colour six hexadecimal digits, or empty for the automatic colour
 * @param language a BCP 47 tag, or empty where none is declared
 * @param rightToLeft the run is declared as right-to-left ({@code w:rtl})
 */
public record Effects(
        Caps caps,
        Position position,
        boolean underline,
        boolean strike,
        boolean hidden,
        Length tracking,
        int scale,
        Length raise,
        Length kernFrom,
        String colour,
        String language,
        boolean rightToLeft) {
    public static final Effects NONE = new Effects(
            Caps.NONE,
            Position.BASELINE,
            false,
            false,
            false,
            Length.ZERO,
            100,
            Length.ZERO,
            Length.ZERO,
            "",
            "",
            false);

    /** How lower-case letters are shown. */
    public enum Caps {
        NONE,
        ALL,
        SMALL
    }

    /** Where the text stands to its line. */
    public enum Position {
        BASELINE,
        SUPERSCRIPT,
        SUBSCRIPT
    }

    public Effects withCaps(Caps other) {
        return new Effects(
                other,
                position,
                underline,
                strike,
                hidden,
                tracking,
                scale,
                raise,
                kernFrom,
                colour,
                language,
                rightToLeft);
    }

    public Effects withLanguage(String tag) {
        return new Effects(
                caps, position, underline, strike, hidden, tracking, scale, raise, kernFrom, colour, tag, rightToLeft);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Effects effects && marks() == effects.marks() && measures(effects);
    }

    /** All that is on or off, and where, in one number. */
    private int marks() {
        int switches = (underline ? 1 : 0) | (strike ? 2 : 0) | (hidden ? 4 : 0) | (rightToLeft ? 8 : 0);
        return switches | caps.ordinal() << 4 | position.ordinal() << 8;
    }

    private boolean measures(Effects other) {
        return scale == other.scale
                && tracking.equals(other.tracking)
                && raise.equals(other.raise)
                && kernFrom.equals(other.kernFrom)
                && colour.equals(other.colour)
                && language.equals(other.language);
    }

    @Override
    public int hashCode() {
        int hash = marks() * 31 + scale;
        hash = hash * 31 + tracking.hashCode();
        hash = hash * 31 + raise.hashCode();
        hash = hash * 31 + kernFrom.hashCode();
        hash = hash * 31 + colour.hashCode();
        return hash * 31 + language.hashCode();
    }
}
