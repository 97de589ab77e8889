package app.envoi.desk.exchange;

/**
 * Text in a cell. A spreadsheet takes what begins with a sign such as {@code =} for a formula and runs it; a stroke before it keeps it text. What went
 * out with a stroke comes in without it.
 */
final class CellText {
    /** The wide ones are taken for the others in East Asian settings. */
    private static final String SIGNS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private static final char STROKE = '\'';

    private CellText() {}

    static String out(String text) {
        return needsStroke(text) ? STROKE + text : text;
    }

    static String in(String cell) {
        return cell.length() > 1 && cell.charAt(0) == STROKE && needsStroke(cell.substring(1))
                ? cell.substring(1)
                : cell;
    }

    /** Strokes before strokes too, so that each text comes back as it went. */
    private static boolean needsStroke(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == STROKE) {
            start++;
        }
        return start < text.length() && SIGNS.indexOf(text.charAt(start)) >= 0;
    }
}
