package app.envoi.press.docx;

import app.envoi.press.manuscript.PageSetup;
import app.envoi.press.manuscript.Section;
import org.docx4j.wml.CTColumn;
import org.docx4j.wml.CTColumns;
import org.docx4j.wml.CTDocGrid;
import org.docx4j.wml.CTPageNumber;
import org.docx4j.wml.CTVerticalJc;
import org.docx4j.wml.STDocGrid;
import org.docx4j.wml.STPageOrientation;
import org.docx4j.wml.STVerticalJc;
import org.docx4j.wml.SectPr;

/** Writes the page setup of a section. */
final class SectionWriter {
    private SectionWriter() {}

    static SectPr write(Section section, boolean first) {
        SectPr properties = new SectPr();
        if (!first && section.start() != Section.Start.NEXT_PAGE) {
            SectPr.Type type = new SectPr.Type();
            type.setVal(start(section.start()));
            properties.setType(type);
        }
        PageSetup page = section.page();
        properties.setPgSz(size(page));
        properties.setPgMar(margins(page.margins()));
        if (page.firstNumber() > 0) {
            CTPageNumber number = new CTPageNumber();
            number.setStart(Wml.number(page.firstNumber()));
            properties.setPgNumType(number);
        }
        properties.setCols(columns(page.columns()));
        if (page.upright() != PageSetup.Upright.TOP) {
            properties.setVAlign(upright(page.upright()));
        }
        if (page.firstPageDiffers()) {
            properties.setTitlePg(Wml.on(true));
        }
        if (page.grid().kind() != PageSetup.Grid.Kind.NONE) {
            properties.setDocGrid(grid(page.grid()));
        }
        return properties;
    }

    private static String start(Section.Start start) {
        return switch (start) {
            case CONTINUOUS -> "continuous";
            case NEXT_COLUMN -> "nextColumn";
            case NEXT_PAGE -> "nextPage";
            case EVEN_PAGE -> "evenPage";
            case ODD_PAGE -> "oddPage";
        };
    }

    private static SectPr.PgSz size(PageSetup page) {
        SectPr.PgSz size = new SectPr.PgSz();
        size.setW(Wml.twips(page.width()));
        size.setH(Wml.twips(page.height()));
        if (page.width().compareTo(page.height()) > 0) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        return size;
    }

    private static SectPr.PgMar margins(PageSetup.Margins margins) {
        SectPr.PgMar made = new SectPr.PgMar();
        made.setTop(Wml.twips(margins.top()));
        made.setRight(Wml.twips(margins.right()));
        made.setBottom(Wml.twips(margins.bottom()));
        made.setLeft(Wml.twips(margins.left()));
        made.setHeader(Wml.twips(margins.header()));
        made.setFooter(Wml.twips(margins.footer()));
        made.setGutter(Wml.twips(margins.gutter()));
        return made;
    }

    private static CTColumns columns(PageSetup.Columns columns) {
        CTColumns made = new CTColumns();
        if (columns.count() > 1) {
            made.setNum(Wml.number(columns.count()));
        }
        if (!columns.gaps().isEmpty()) {
            made.setSpace(Wml.twips(columns.gaps().get(0)));
        }
        if (!columns.widths().isEmpty()) {
            made.setEqualWidth(false);
            for (int i = 0; i < columns.widths().size(); i++) {
                CTColumn column = new CTColumn();
                column.setW(Wml.twips(columns.widths().get(i)));
                if (i < columns.gaps().size()) {
                    column.setSpace(Wml.twips(columns.gaps().get(i)));
                }
                made.getCol().add(column);
            }
        }
        return made;
    }

    private static CTVerticalJc upright(PageSetup.Upright upright) {
        CTVerticalJc made = new CTVerticalJc();
        made.setVal(
                switch (upright) {
                    case TOP -> STVerticalJc.TOP;
                    case CENTRE -> STVerticalJc.CENTER;
                    case BOTTOM -> STVerticalJc.BOTTOM;
                    case JUSTIFIED -> STVerticalJc.BOTH;
                });
        return made;
    }

    private static CTDocGrid grid(PageSetup.Grid grid) {
        CTDocGrid made = new CTDocGrid();
        made.setType(grid.kind() == PageSetup.Grid.Kind.LINES ? STDocGrid.LINES : STDocGrid.LINES_AND_CHARS);
        made.setLinePitch(Wml.twips(grid.linePitch()));
        return made;
    }
}
