package app.envoi.press.docx;

import app.envoi.press.manuscript.Length;
import org.jspecify.annotations.Nullable;

/**
 * The rules that a table, or a cell of it, is drawn with, as one level declares them, by the room they take; null where it says nothing.
 *
 * @param above over the first row, or over the cell
 * @param between two rows
 * @param below under the last row, or under the cell
 * @param spacing around every cell
 */
record TableRules(
        @Nullable Length above,
        @Nullable Length between,
        @Nullable Length below,
        @Nullable Length spacing) {
    static final TableRules UNSAID = new TableRules(null, null, null, null);

    /** Stands at the start of {@code w:tblBorders} or {@code w:tcBorders} and goes to its end. */
    static TableRules read(Xml xml) throws DocxUnreadable {
        Length above = null;
        Length between = null;
        Length below = null;
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "w:top" -> above = width(xml);
                case "w:insideH" -> between = width(xml);
                case "w:bottom" -> below = width(xml);
                default -> {}
            }
        }
        return new TableRules(above, between, below, null);
    }

    TableRules spaced(@Nullable Integer twips) {
        return twips == null ? this : new TableRules(above, between, below, Length.twips(twips));
    }

    private static Length width(Xml xml) throws DocxUnreadable {
        return Length.twips(BorderWidth.twips(xml));
    }

    TableRules over(TableRules lower) {
        return new TableRules(
                above == null ? lower.above : above,
                between == null ? lower.between : between,
                below == null ? lower.below : below,
                spacing == null ? lower.spacing : spacing);
    }

    /** Room above a cell's text. */
    Length room(TableRules cell, boolean first) {
        Length own = cell.above == null ? first ? above : between : cell.above;
        return (own == null ? Length.ZERO : own).plus(around());
    }

    /** Room below a cell's text: the rule under it counts for the next row, except where there is none, or the cells stand apart. */
    Length roomBelow(TableRules cell, boolean last) {
        Length own = cell.below == null ? last ? below : between : cell.below;
        boolean counts = last || !around().isZero();
        return (own == null || !counts ? Length.ZERO : own).plus(around());
    }

    private Length around() {
        return spacing == null ? Length.ZERO : spacing;
    }
}
