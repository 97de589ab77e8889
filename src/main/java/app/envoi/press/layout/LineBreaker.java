package app.envoi.press.layout;

import app.envoi.press.layout.BrokenLine.End;
import app.envoi.press.layout.Shaped.Kind;
import app.envoi.press.manuscript.ParagraphFormat;
import app.envoi.press.manuscript.ParagraphFormat.Alignment;
import app.envoi.press.manuscript.Patience;
import java.util.ArrayList;
import java.util.List;

/** The second phase: breaks a shaped paragraph into lines of a given measure. */
final class LineBreaker {

    private final Conventions conventions;
    private final double defaultTab;
    private final Leading leading;
    private final Hyphenator hyphenator;

    /** @param defaultTab distance of the default tab stops in points */
    LineBreaker(Conventions conventions, double defaultTab, Leading leading, Hyphenator hyphenator) {
        this.conventions = conventions;
        this.defaultTab = defaultTab;
        this.leading = leading;
        this.hyphenator = hyphenator;
    }

    /**
     * @param column width of the column in points; the paragraph's indents lie inside it
     * @param markMoves after a page break at its very end the paragraph mark still stands on a line of its own, on the next page
     */
    List<BrokenLine> lines(Shaped shaped, double column, boolean markMoves) {
        return lines(shaped, column, markMoves, Bands.Room.WHOLE);
    }

    /** @param room that other things leave it in the column */
    List<BrokenLine> lines(Shaped shaped, double column, boolean markMoves, Bands.Room room) {
        ParagraphFormat format = shaped.format();
        double indent = format.indents().start().toPoints();
        double right = column - format.indents().end().toPoints();
        double first = indent + format.indents().first().toPoints();
        TabStops stops = new TabStops(format, defaultTab);
        List<BrokenLine> lines = new ArrayList<>(shaped.text().length() / 48 + 1);
        int length = shaped.text().length();
        int from = 0;
        boolean afterBreak = false;
        int broken = 0;
        double below = 0;
        do {
            Patience.ask();
            Bands.Inset inset = room.isWhole() ? Bands.Inset.NONE : room.at(below, height(shaped, from));
            double start = inset.left() + (lines.isEmpty() ? first : indent);
            double begin = inset.left() + (lines.isEmpty() ? afterLabel(shaped, first, stops) : indent);
            double end = right - inset.right();
            LineFill fill = new LineFill(
                    shaped,
                    stops,
                    from,
                    begin,
                    Math.max(end, begin + 1) + conventions.rounding().unit() / 2,
                    squeeze(shaped));
            fill.run();
            if (hyphenator.breaksWords(shaped, broken)) {
                fill.takeIn(hyphenator);
            }
            broken = fill.hyphen() > 0 ? broken + 1 : 0;
            BrokenLine line = line(shaped, fill, start, end, lines.isEmpty());
            lines.add(line);
            below += line.height();
            from = fill.to();
            afterBreak = fill.end() == End.LINE_BREAK || markMoves && fill.end() == End.PAGE_BREAK;
        } while (from < length || afterBreak);
        return leading.led(shaped, lines);
    }

    /** Of a line that begins here, as its first letter would have it. */
    private double height(Shaped shaped, int from) {
        int to = Math.min(from + 1, shaped.text().length());
        return leading.of(shaped, from, to, false, End.WRAP).height();
    }

    /** Where words are broken no spaces are squeezed to keep one whole. */
    private Conventions.Squeeze squeeze(Shaped shaped) {
        boolean squeezed = shaped.format().alignment() == Alignment.JUSTIFIED && !hyphenator.breaksWords(shaped, 0);
        return squeezed ? conventions.squeeze() : Conventions.Squeeze.NONE;
    }

    /** Where the text begins after a number or bullet. */
    private static double afterLabel(Shaped shaped, double first, TabStops stops) {
        return shaped.format()
                .label()
                .map(label -> switch (label.suffix()) {
                    case NOTHING -> first + shaped.label().width();
                    case SPACE ->
                        first + shaped.label().width() + label.type().size().toPoints() / 4;
                    case TAB -> stops.after(first + shaped.label().width()).position();
                })
                .orElse(first);
    }

    private BrokenLine line(Shaped shaped, LineFill fill, double start, double right, boolean first) {
        double x = aligned(shaped.format(), fill, right);
        Leading.Height height = leading.of(shaped, fill.from(), fill.to(), first, fill.end());
        return new BrokenLine(
                fill.from(),
                fill.to(),
                fill.visibleTo(),
                start,
                x,
                fill.width(),
                right - start,
                height.ascent(),
                height.height(),
                height.need(),
                fill.tabs(),
                fill.hyphen(),
                fill.end());
    }

    private static double aligned(ParagraphFormat format, LineFill fill, double right) {
        double room = right - fill.begin() - fill.width();
        return switch (format.alignment()) {
            case START, JUSTIFIED, DISTRIBUTED -> fill.begin();
            case CENTRE -> fill.begin() + room / 2;
            case END -> fill.begin() + room;
        };
    }

    /** Whether characters of this kind end a line by themselves. */
    static End endOf(Kind kind) {
        return switch (kind) {
            case LINE_BREAK -> End.LINE_BREAK;
            case PAGE_BREAK -> End.PAGE_BREAK;
            case COLUMN_BREAK -> End.COLUMN_BREAK;
            default -> End.WRAP;
        };
    }
}
