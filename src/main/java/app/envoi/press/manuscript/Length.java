package app.envoi.press.manuscript;

import org.jspecify.annotations.Nullable;

/**
 * A length in whole EMU, Word's own finest unit: 914,400 to the inch, 12,700 to the point, 635 to the twip. May be negative.
 */
public record Length(long emu) implements Comparable<Length> {
    public static final Length ZERO = new Length(0);
    private static final long EMU_PER_INCH = 914_400;
    private static final long EMU_PER_POINT = 12_700;
    private static final long EMU_PER_TWIP = 635;

    public static Length points(double points) {
        return new Length(Math.round(points * EMU_PER_POINT));
    }

    /** Half-points, the unit of {@code w:sz}. */
    public static Length halfPoints(long halfPoints) {
        return new Length(halfPoints * EMU_PER_POINT / 2);
    }

    /** Twentieths of a point, the unit of most of WordprocessingML. */
    public static Length twips(long twips) {
        return new Length(twips * EMU_PER_TWIP);
    }

    public static Length inches(double inches) {
        return new Length(Math.round(inches * EMU_PER_INCH));
    }

    public static Length millimetres(double millimetres) {
        return new Length(Math.round(millimetres * EMU_PER_INCH / 25.4));
    }

    public double toPoints() {
        return (double) emu / EMU_PER_POINT;
    }

    /** Rounded to the nearest twip. */
    public long toTwips() {
        return Math.round((double) emu / EMU_PER_TWIP);
    }

    /** The nearest length that a file of Word's can hold. */
    public Length inWholeTwips() {
        return twips(toTwips());
    }

    public double toInches() {
        return (double) emu / EMU_PER_INCH;
    }

    public Length plus(Length other) {
        return new Length(emu + other.emu);
    }

    public Length minus(Length other) {
        return new Length(emu - other.emu);
    }

    public Length times(double factor) {
        return new Length(Math.round(emu * factor));
    }

    public boolean isZero() {
        return emu == 0;
    }

    @Override
    public int compareTo(Length other) {
        return Long.compare(emu, other.emu);
    }

    // Written out, as in Type and Effects: what the compiler would put in costs a short program a third of its time at
    // first use.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Length length && emu == length.emu;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(emu);
    }

    /** In points, such as {@code 12pt} or {@code 11.5pt}. */
    @Override
    public String toString() {
        double points = toPoints();
        return points == Math.rint(points) ? (long) points + "pt" : points + "pt";
    }
}
