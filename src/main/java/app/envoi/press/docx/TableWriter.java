package app.envoi.press.docx;

import app.envoi.press.manuscript.Length;
import app.envoi.press.manuscript.ParagraphFormat.Spacing.LineRule;
import app.envoi.press.manuscript.Table;
import org.docx4j.wml.CTHeight;
import org.docx4j.wml.CTTblLayoutType;
import org.docx4j.wml.STHeightRule;
import org.docx4j.wml.STTblLayoutType;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.TblGrid;
import org.docx4j.wml.TblGridCol;
import org.docx4j.wml.TblPr;
import org.docx4j.wml.TblWidth;
import org.docx4j.wml.Tc;
import org.docx4j.wml.TcMar;
import org.docx4j.wml.TcPr;
import org.docx4j.wml.TcPrInner;
import org.docx4j.wml.Tr;
import org.docx4j.wml.TrPr;

/** Writes a table, without rules. */
final class TableWriter {
    private final StoryWriter story;

    TableWriter(StoryWriter story) {
        this.story = story;
    }

    Tbl write(Table table) {
        Tbl written = new Tbl();
        TblPr properties = new TblPr();
        properties.setTblW(width("auto", Length.ZERO));
        properties.setTblInd(width("dxa", table.indent()));
        if (table.fixed()) {
            CTTblLayoutType layout = new CTTblLayoutType();
            layout.setType(STTblLayoutType.FIXED);
            properties.setTblLayout(layout);
        }
        written.setTblPr(properties);
        TblGrid grid = new TblGrid();
        for (Length column : table.columns()) {
            TblGridCol gridColumn = new TblGridCol();
            gridColumn.setW(Wml.twips(column));
            grid.getGridCol().add(gridColumn);
        }
        written.setTblGrid(grid);
        table.rows().forEach(row -> written.getContent().add(row(row)));
        return written;
    }

    private Tr row(Table.Row row) {
        Tr written = new Tr();
        TrPr properties = new TrPr();
        if (!row.splits()) {
            properties.getCnfStyleOrDivIdOrGridBefore().add(Wml.FACTORY.createCTTrPrBaseCantSplit(Wml.on(true)));
        }
        if (!row.height().isZero() || row.heightRule() == LineRule.EXACT) {
            properties.getCnfStyleOrDivIdOrGridBefore().add(Wml.FACTORY.createCTTrPrBaseTrHeight(height(row)));
        }
        if (row.header()) {
            properties.getCnfStyleOrDivIdOrGridBefore().add(Wml.FACTORY.createCTTrPrBaseTblHeader(Wml.on(true)));
        }
        if (!properties.getCnfStyleOrDivIdOrGridBefore().isEmpty()) {
            written.setTrPr(properties);
        }
        row.cells().forEach(cell -> written.getContent().add(cell(cell)));
        return written;
    }

    private static CTHeight height(Table.Row row) {
        CTHeight height = new CTHeight();
        height.setVal(Wml.twips(row.height()));
        height.setHRule(
                switch (row.heightRule()) {
                    case AUTO -> STHeightRule.AUTO;
                    case EXACT -> STHeightRule.EXACT;
                    case AT_LEAST -> STHeightRule.AT_LEAST;
                });
        return height;
    }

    private Tc cell(Table.Cell cell) {
        Tc written = new Tc();
        TcPr properties = new TcPr();
        if (!cell.width().isZero()) {
            properties.setTcW(width("dxa", cell.width()));
        }
        if (cell.span() > 1) {
            TcPrInner.GridSpan span = new TcPrInner.GridSpan();
            span.setVal(Wml.number(cell.span()));
            properties.setGridSpan(span);
        }
        if (cell.continues()) {
            properties.setVMerge(new TcPrInner.VMerge());
        }
        TcMar margins = new TcMar();
        margins.setTop(width("dxa", cell.margins().top()));
        margins.setLeft(width("dxa", cell.margins().start()));
        margins.setBottom(width("dxa", cell.margins().bottom()));
        margins.setRight(width("dxa", cell.margins().end()));
        properties.setTcMar(margins);
        written.setTcPr(properties);
        story.write(cell.blocks(), written.getContent());
        return written;
    }

    private static TblWidth width(String kind, Length length) {
        TblWidth width = new TblWidth();
        width.setType(kind);
        width.setW(Wml.twips(length));
        return width;
    }
}
