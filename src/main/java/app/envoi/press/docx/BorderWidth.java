package app.envoi.press.docx;

/**
 * How wide a border is drawn. {@code w:sz} is the width of one of its lines (ISO 29500-1 17.18.2); of borders of unlike lines it is the width of the thick
 * line, or of a large gap, and the thin ones have a width of their own.
 */
final class BorderWidth {
    private static final int WIDEST = 96;

    /** A thin line, or a small gap, in twips. */
    private static final int THIN = 15;

    private BorderWidth() {}

    /** In twips, of the border element that {@code xml} stands at; zero where none is drawn. */
    static int twips(Xml xml) throws DocxUnreadable {
        int eighths = Math.max(0, Math.min(WIDEST, Measure.number(xml.attribute("w:sz"), 0)));
        return eighths == 0 ? 0 : drawn(xml.attribute("w:val", "none"), eighths * 20 / 8);
    }

    private static int drawn(String kind, int width) {
        return switch (kind) {
            case "none", "nil" -> 0;
            case "thinThickMediumGap", "thickThinMediumGap", "threeDEmboss", "threeDEngrave" -> 2 * width;
            case "double", "doubleWave", "thinThickThinMediumGap" -> 3 * width;
            case "triple" -> 5 * width;
            case "thinThickSmallGap", "thickThinSmallGap" -> width + 2 * THIN;
            case "thinThickThinSmallGap" -> width + 4 * THIN;
            case "thinThickLargeGap", "thickThinLargeGap" -> width + 3 * THIN;
            case "thinThickThinLargeGap" -> 2 * width + 4 * THIN;
            default -> width;
        };
    }
}
