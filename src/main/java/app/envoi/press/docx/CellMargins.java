package app.envoi.press.docx;

import app.envoi.press.manuscript.Length;
import app.envoi.press.manuscript.Table;
import org.jspecify.annotations.Nullable;

/** Margins of cells as one level declares them, in twips, null where it says nothing of a side; and the rules around them. */
record CellMargins(
        @Nullable Integer top,
        @Nullable Integer end,
        @Nullable Integer bottom,
        @Nullable Integer start,
        TableRules rules) {
    static final CellMargins UNSAID = new CellMargins(null, null, null, null, TableRules.UNSAID);
    /** What Word takes where nothing is said: 0.08 inch at the sides, nothing above and below. */
    private static final int USUAL_SIDE = 108;

    /** Stands at the start of {@code w:tblPr} and goes to its end. */
    static CellMargins ofTable(Xml xml) throws DocxUnreadable {
        CellMargins found = UNSAID;
        int depth = xml.depth();
        while (xml.child(depth)) {
            found = found.with(xml);
        }
        return found;
    }

    /** With what this element of {@code w:tblPr} says, if it speaks of margins or rules. */
    CellMargins with(Xml xml) throws DocxUnreadable {
        return switch (xml.name()) {
            case "w:tblCellMar" -> read(xml).over(this);
            case "w:tblBorders" -> ruled(TableRules.read(xml).over(rules));
            case "w:tblCellSpacing" -> ruled(rules.spaced(Measure.twips(xml.attribute("w:w"))));
            default -> this;
        };
    }

    CellMargins ruled(TableRules other) {
        return new CellMargins(top, end, bottom, start, other);
    }

    /** Stands at the start of {@code w:tblCellMar} or {@code w:tcMar} and goes to its end. */
    static CellMargins read(Xml xml) throws DocxUnreadable {
        @Nullable Integer[] sides = new Integer[4];
        int depth = xml.depth();
        while (xml.child(depth)) {
            Integer width = xml.attribute("w:type", "dxa").equals("dxa") ? Measure.twips(xml.attribute("w:w")) : null;
            switch (xml.name()) {
                case "w:top" -> sides[0] = width;
                case "w:right", "w:end" -> sides[1] = width;
                case "w:bottom" -> sides[2] = width;
                case "w:left", "w:start" -> sides[3] = width;
                default -> {}
            }
        }
        return new CellMargins(sides[0], sides[1], sides[2], sides[3], TableRules.UNSAID);
    }

    CellMargins over(CellMargins lower) {
        return new CellMargins(
                top == null ? lower.top : top,
                end == null ? lower.end : end,
                bottom == null ? lower.bottom : bottom,
                start == null ? lower.start : start,
                rules.over(lower.rules));
    }

    Table.Margins resolved() {
        return new Table.Margins(
                Length.twips(top == null ? 0 : top),
                Length.twips(end == null ? USUAL_SIDE : end),
                Length.twips(bottom == null ? 0 : bottom),
                Length.twips(start == null ? USUAL_SIDE : start));
    }
}
