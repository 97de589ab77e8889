package app.envoi.press.docx;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which parts of a table's style hold in which cells: what Word wrote down at a row or cell where it did, else what the table asks for ({@code w:tblLook}),
 * as far as it can be told before the whole table is read.
 */
record TableLook(boolean firstRow, boolean firstColumn, boolean rowBands, boolean columnBands) {
    /** Where the table asks for nothing. */
    static final TableLook NONE = new TableLook(false, false, false, false);

    /** In the order of the digits of {@code w:cnfStyle}. */
    private static final List<String> PARTS = List.of(
            "firstRow",
            "lastRow",
            "firstCol",
            "lastCol",
            "band1Vert",
            "band2Vert",
            "band1Horz",
            "band2Horz",
            "neCell",
            "nwCell",
            "seCell",
            "swCell");

    private static final List<String> ATTRIBUTES = List.of(
            "w:firstRow",
            "w:lastRow",
            "w:firstColumn",
            "w:lastColumn",
            "w:oddVBand",
            "w:evenVBand",
            "w:oddHBand",
            "w:evenHBand",
            "w:firstRowLastColumn",
            "w:firstRowFirstColumn",
            "w:lastRowLastColumn",
            "w:lastRowFirstColumn");

    /** Later ones win where they differ. */
    private static final List<String> STRENGTH = List.of(
            "band1Vert",
            "band2Vert",
            "band1Horz",
            "band2Horz",
            "firstCol",
            "lastCol",
            "firstRow",
            "lastRow",
            "neCell",
            "nwCell",
            "seCell",
            "swCell");

    /** Stands at the start of {@code w:tblLook}. */
    static TableLook read(Xml xml) throws DocxUnreadable {
        String value = xml.attribute("w:val", "04A0");
        int bits;
        try {
            bits = Integer.parseInt(value, 16);
        } catch (NumberFormatException strange) {
            bits = 0x04A0;
        }
        return new TableLook(
                said(xml, "w:firstRow", (bits & 0x20) != 0),
                said(xml, "w:firstColumn", (bits & 0x80) != 0),
                !said(xml, "w:noHBand", (bits & 0x200) != 0),
                !said(xml, "w:noVBand", (bits & 0x400) != 0));
    }

    private static boolean said(Xml xml, String name, boolean otherwise) throws DocxUnreadable {
        String value = xml.attribute(name);
        return value == null ? otherwise : Measure.on(value);
    }

    /** The parts named by a {@code w:cnfStyle}. */
    static List<String> named(Xml xml) throws DocxUnreadable {
        List<String> found = new ArrayList<>();
        String digits = xml.attribute("w:val", "");
        for (int n = 0; n < PARTS.size(); n++) {
            @Nullable String own = xml.attribute(ATTRIBUTES.get(n));
            boolean on = own != null ? Measure.on(own) : digits.length() == PARTS.size() && digits.charAt(n) == '1';
            if (on) {
                found.add(PARTS.get(n));
            }
        }
        return found;
    }

    /** The parts that hold in a cell, counted from 0, where nothing is written down. */
    List<String> asked(int row, int column) {
        List<String> found = new ArrayList<>();
        boolean top = firstRow && row == 0;
        if (columnBands) {
            found.add((column - (firstColumn ? 1 : 0)) % 2 == 0 ? "band1Vert" : "band2Vert");
        }
        if (rowBands && !top) {
            found.add((row - (firstRow ? 1 : 0)) % 2 == 0 ? "band1Horz" : "band2Horz");
        }
        if (firstColumn && column == 0) {
            found.add("firstCol");
        }
        if (top) {
            found.add("firstRow");
        }
        return found;
    }

    /** A style's dress with these of its parts, the strongest last. */
    static TableDress dressed(TableDress dress, Style style, List<String> parts) {
        TableDress dressed = dress.with(new Style.Part(style.run(), style.paragraph()));
        for (String part : STRENGTH) {
            Style.Part found = parts.contains(part) ? style.parts().get(part) : null;
            if (found != null) {
                dressed = dressed.with(found);
            }
        }
        return dressed;
    }
}
