package app.envoi.press.docx;

/** How wide a border is drawn: {@code w:sz} is the width of one of its lines (ISO 29500-1 17.18.2). */
final class BorderWidth {
    private static final int WIDEST = 96;

    private BorderWidth() {}

    /** In twips, of the border element that {@code xml} stands at; zero where none is drawn. */
    static int twips(Xml xml) throws DocxUnreadable {
        int eighths = Math.max(0, Math.min(WIDEST, Measure.number(xml.attribute("w:sz"), 0)));
        return eighths * lines(xml.attribute("w:val", "none")) * 20 / 8;
    }

    /** Lines and the gaps between them, each as wide as a line. */
    private static int lines(String kind) {
        return switch (kind) {
            case "none", "nil" -> 0;
            case "double", "doubleWave", "thinThickLargeGap", "thickThinLargeGap" -> 3;
            case "thinThickSmallGap", "thickThinSmallGap", "thinThickMediumGap", "thickThinMediumGap" -> 2;
            case "triple", "thinThickThinSmallGap", "thinThickThinMediumGap", "thinThickThinLargeGap" -> 5;
            default -> 1;
        };
    }
}
