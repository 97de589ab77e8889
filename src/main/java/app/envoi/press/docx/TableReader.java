package app.envoi.press.docx;

import app.envoi.press.manuscript.Block;
import app.envoi.press.manuscript.Length;
import app.envoi.press.manuscript.ParagraphFormat.Spacing.LineRule;
import app.envoi.press.manuscript.Table;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code w:tbl}. */
final class TableReader {
    private static final int MOST_COLUMNS = 63;

    private final Story story;
    private final Reading reading;
    private final Xml xml;
    private final List<Length> columns = new ArrayList<>();
    private final List<Table.Row> rows = new ArrayList<>();
    private final List<List<TableRules>> cellRules = new ArrayList<>();
    private List<Style> styles;
    private CellMargins margins = CellMargins.UNSAID;
    private Length indent = Length.ZERO;
    private boolean fixed;
    private TableLook look = TableLook.NONE;

    TableReader(Story story) {
        this.story = story.cell();
        this.reading = story.reading;
        this.xml = story.xml;
        this.styles = reading.styles.table("");
    }

    /** Stands at the start of {@code w:tbl} and goes to its end. */
    Table read() throws DocxUnreadable {
        int depth = xml.depth();
        while (xml.child(depth)) {
            content();
        }
        return new Table(columns, indent, fixed, ruled());
    }

    /** The rules between and around the rows take room as margins do. */
    private List<Table.Row> ruled() {
        List<Table.Row> ruled = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            Table.Row row = rows.get(i);
            List<TableRules> own = cellRules.get(i);
            List<Table.Cell> cells = new ArrayList<>(row.cells().size());
            for (int c = 0; c < row.cells().size(); c++) {
                cells.add(ruled(row.cells().get(c), own.get(c), i == 0, i == rows.size() - 1));
            }
            ruled.add(new Table.Row(row.height(), row.heightRule(), row.header(), row.splits(), cells));
        }
        return ruled;
    }

    private Table.Cell ruled(Table.Cell cell, TableRules own, boolean first, boolean last) {
        Table.Margins room = cell.margins();
        Table.Margins roomier = new Table.Margins(
                room.top().plus(margins.rules().room(own, first)),
                room.end(),
                room.bottom().plus(margins.rules().roomBelow(own, last)),
                room.start());
        return new Table.Cell(cell.width(), cell.span(), cell.continues(), roomier, cell.blocks());
    }

    private void content() throws DocxUnreadable {
        switch (xml.name()) {
            case "w:tblPr" -> properties();
            case "w:tblGrid" -> grid();
            case "w:tr" -> {
                cellRules.add(new ArrayList<>());
                rows.add(row());
            }
            case "w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo" -> {
                int depth = xml.depth();
                while (xml.child(depth)) {
                    content();
                }
            }
            default -> {}
        }
    }

    private void properties() throws DocxUnreadable {
        CellMargins own = CellMargins.UNSAID;
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "w:tblStyle" -> styles = reading.styles.table(xml.attribute("w:val", ""));
                case "w:tblInd" -> indent = width(xml);
                case "w:tblLayout" -> fixed = xml.attribute("w:type", "").equals("fixed");
                case "w:tblLook" -> look = TableLook.read(xml);
                case "w:tblpPr" -> reading.unsupported.add("floating table");
                default -> own = own.with(xml);
            }
        }
        for (Style style : styles) {
            margins = style.margins().over(margins);
        }
        margins = own.over(margins);
    }

    private static Length width(Xml xml) throws DocxUnreadable {
        Integer twips = xml.attribute("w:type", "dxa").equals("dxa") ? Measure.twips(xml.attribute("w:w")) : null;
        return twips == null ? Length.ZERO : Length.twips(twips);
    }

    private void grid() throws DocxUnreadable {
        int depth = xml.depth();
        while (xml.child(depth)) {
            if (xml.name().equals("w:gridCol") && columns.size() < MOST_COLUMNS) {
                columns.add(width(xml));
            }
        }
    }

    /** A row while it is read. */
    private static final class RowDraft {
        Length height = Length.ZERO;
        LineRule rule = LineRule.AT_LEAST;
        boolean header;
        boolean splits = true;
        final List<Table.Cell> cells = new ArrayList<>();
        /** Parts of the table's style that Word wrote down for this row. */
        final List<String> parts = new ArrayList<>();

        int column;
    }

    private Table.Row row() throws DocxUnreadable {
        RowDraft draft = new RowDraft();
        int depth = xml.depth();
        while (xml.child(depth)) {
            rowContent(draft);
        }
        return new Table.Row(draft.height, draft.rule, draft.header, draft.splits, draft.cells);
    }

    private void rowContent(RowDraft draft) throws DocxUnreadable {
        switch (xml.name()) {
            case "w:trPr" -> rowProperties(draft);
            case "w:tc" -> draft.cells.add(cell(draft));
            case "w:sdt", "w:sdtContent", "w:customXml" -> {
                int depth = xml.depth();
                while (xml.child(depth)) {
                    rowContent(draft);
                }
            }
            default -> {}
        }
    }

    private void rowProperties(RowDraft draft) throws DocxUnreadable {
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "w:trHeight" -> {
                    Integer height = Measure.twips(xml.attribute("w:val"));
                    draft.height = Length.twips(height == null ? 0 : Math.max(0, height));
                    draft.rule = rule(xml.attribute("w:hRule", "auto"));
                }
                case "w:tblHeader" -> draft.header = Measure.on(xml.attribute("w:val"));
                case "w:cantSplit" -> draft.splits = !Measure.on(xml.attribute("w:val"));
                case "w:gridBefore" -> skipped(draft);
                case "w:cnfStyle" -> draft.parts.addAll(TableLook.named(xml));
                case "w:ins" -> reading.insertions++;
                default -> {}
            }
        }
    }

    /** Columns left empty at the start of a row. */
    private void skipped(RowDraft draft) throws DocxUnreadable {
        int count = Math.min(MOST_COLUMNS, Measure.number(xml.attribute("w:val"), 0));
        if (count > 0) {
            cellRules.get(cellRules.size() - 1).add(TableRules.UNSAID);
            draft.cells.add(new Table.Cell(Length.ZERO, count, false, CellMargins.UNSAID.resolved(), List.of()));
        }
    }

    private static LineRule rule(String word) {
        return word.equals("exact") ? LineRule.EXACT : LineRule.AT_LEAST;
    }

    private Table.Cell cell(RowDraft row) throws DocxUnreadable {
        CellDraft draft = new CellDraft();
        List<Block> blocks = new ArrayList<>();
        TableDress dress = dress(row.parts.isEmpty() ? look.asked(rows.size(), row.column) : row.parts);
        Neighbours neighbours = new Neighbours(reading.formats.asHtml());
        int depth = xml.depth();
        while (xml.child(depth)) {
            if (xml.name().equals("w:tcPr")) {
                cellProperties(draft);
                dress = draft.parts.isEmpty() ? dress : dress(both(row.parts, draft.parts));
            } else {
                story.block(dress, neighbours, blocks);
            }
        }
        cellRules.get(cellRules.size() - 1).add(draft.margins.rules());
        neighbours.endCell(blocks);
        row.column++;
        return new Table.Cell(
                draft.width,
                draft.span,
                draft.continues,
                draft.margins.over(margins).resolved(),
                blocks);
    }

    private TableDress dress(List<String> parts) {
        TableDress dress = TableDress.NONE;
        for (Style style : styles) {
            dress = TableLook.dressed(dress, style, parts);
        }
        return dress;
    }

    private static List<String> both(List<String> some, List<String> more) {
        List<String> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    /** A cell while it is read. */
    private static final class CellDraft {
        Length width = Length.ZERO;
        int span = 1;
        boolean continues;
        CellMargins margins = CellMargins.UNSAID;
        final List<String> parts = new ArrayList<>();
    }

    private void cellProperties(CellDraft draft) throws DocxUnreadable {
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "w:tcW" -> draft.width = width(xml);
                case "w:gridSpan" ->
                    draft.span = Math.max(1, Math.min(MOST_COLUMNS, Measure.number(xml.attribute("w:val"), 1)));
                case "w:vMerge" ->
                    draft.continues = !xml.attribute("w:val", "continue").equals("restart");
                case "w:cnfStyle" -> draft.parts.addAll(TableLook.named(xml));
                case "w:tcMar" -> draft.margins = CellMargins.read(xml).ruled(draft.margins.rules());
                case "w:tcBorders" -> draft.margins = draft.margins.ruled(TableRules.read(xml));
                case "w:textDirection" -> direction(xml.attribute("w:val", ""));
                default -> {}
            }
        }
    }

    private void direction(String word) {
        if (!word.isEmpty() && !word.equals("lrTb") && !word.equals("lr") && !word.equals("tb")) {
            reading.unsupported.add("vertical text");
        }
    }
}
