package app.envoi.press.rule;

import app.envoi.press.manuscript.Length;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Lengths as call files write them, with a unit. */
final class Measures {
    /** What two programs may differ by in a length. */
    static final Length SLACK = Length.inches(0.02);

    private Measures() {}

    /** @param written as {@link Shape.Measure} lets it pass */
    static Length read(String written) {
        double number = Double.parseDouble(written.substring(0, written.length() - 2));
        return switch (written.substring(written.length() - 2)) {
            case "in" -> Length.inches(number);
            case "cm" -> Length.millimetres(10 * number);
            case "mm" -> Length.millimetres(number);
            default -> Length.points(number);
        };
    }

    /** In inches, with the sign of the trade: {@code 1.25"}. */
    static String told(Length length) {
        return BigDecimal.valueOf(length.toInches())
                        .setScale(2, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + "″";
    }
}
