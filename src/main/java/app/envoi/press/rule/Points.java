package app.envoi.press.rule;

import app.envoi.press.manuscript.Length;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Sizes of type in points. */
public final class Points {
    /** What a PDF's matrices may lose of a size. */
    private static final double SLACK = 0.05;

    private Points() {}

    /** {@code 12 pt}, {@code 11.5 pt}. */
    public static String told(Length size) {
        return plain(size) + " pt";
    }

    static String told(BigDecimal size) {
        return size.stripTrailingZeros().toPlainString() + " pt";
    }

    /** {@code 12}, {@code 11.5}: at most two decimals, none that are nought. */
    public static String plain(Length size) {
        return BigDecimal.valueOf(size.toPoints())
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    static boolean isBelow(Length size, BigDecimal least) {
        return size.toPoints() < least.doubleValue() - SLACK;
    }

    static boolean isAbout(Length size, BigDecimal asked) {
        return Math.abs(size.toPoints() - asked.doubleValue()) <= SLACK;
    }

    static Length of(BigDecimal points) {
        return Length.points(points.doubleValue());
    }
}
