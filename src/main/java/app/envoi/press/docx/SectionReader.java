package app.envoi.press.docx;

import app.envoi.press.manuscript.Block;
import app.envoi.press.manuscript.Length;
import app.envoi.press.manuscript.PageSetup;
import app.envoi.press.manuscript.PageSetup.Columns;
import app.envoi.press.manuscript.PageSetup.Grid;
import app.envoi.press.manuscript.PageSetup.Margins;
import app.envoi.press.manuscript.PageSetup.Upright;
import app.envoi.press.manuscript.Running;
import app.envoi.press.manuscript.Section;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code w:sectPr}; headers and footers that a section does not name are those of the section before it. */
final class SectionReader {
    private final Reading reading;
    private final Relations relations;
    private final Map<String, List<Block>> parts = new HashMap<>();
    private final Map<Running.Pages, List<Block>> headers = new EnumMap<>(Running.Pages.class);
    private final Map<Running.Pages, List<Block>> footers = new EnumMap<>(Running.Pages.class);
    private Draft draft = new Draft();

    SectionReader(Reading reading, Relations relations) {
        this.reading = reading;
        this.relations = relations;
    }

    /** A section while it is read; what is not said is as in a new document of Word. */
    private static final class Draft {
        Section.Start start = Section.Start.NEXT_PAGE;
        Length width = PageSetup.LETTER.width();
        Length height = PageSetup.LETTER.height();
        Margins margins = PageSetup.LETTER.margins();
        Columns columns = Columns.ONE;
        Grid grid = Grid.NONE;
        Upright upright = Upright.TOP;
        boolean firstPageDiffers;
        int firstNumber;
    }

    /** Stands at the start of {@code w:sectPr} and goes to its end. */
    void read(Xml xml) throws DocxUnreadable {
        draft = new Draft();
        int depth = xml.depth();
        while (xml.child(depth)) {
            property(xml);
        }
    }

    /** The section that was read, with these blocks. */
    Section finish(List<Block> blocks) {
        PageSetup page = new PageSetup(
                draft.width,
                draft.height,
                draft.margins,
                draft.columns,
                draft.grid,
                draft.upright,
                draft.firstPageDiffers,
                draft.firstNumber);
        Section section = new Section(draft.start, page, new Running(headers, footers), blocks);
        draft = new Draft();
        return section;
    }

    private void property(Xml xml) throws DocxUnreadable {
        switch (xml.name()) {
            case "w:headerReference" -> running(xml, headers);
            case "w:footerReference" -> running(xml, footers);
            case "w:type" -> draft.start = start(xml.attribute("w:val", ""));
            case "w:pgSz" -> size(xml);
            case "w:pgMar" -> draft.margins = margins(xml);
            case "w:cols" -> draft.columns = columns(xml);
            case "w:docGrid" -> draft.grid = grid(xml);
            case "w:vAlign" -> draft.upright = upright(xml.attribute("w:val", ""));
            case "w:titlePg" -> draft.firstPageDiffers = Measure.on(xml.attribute("w:val"));
            case "w:pgNumType" -> draft.firstNumber = Math.max(0, Measure.number(xml.attribute("w:start"), 0));
            case "w:textDirection" -> direction(xml.attribute("w:val", ""));
            default -> {}
        }
    }

    private static Section.Start start(String word) {
        return switch (word) {
            case "continuous" -> Section.Start.CONTINUOUS;
            case "nextColumn" -> Section.Start.NEXT_COLUMN;
            case "evenPage" -> Section.Start.EVEN_PAGE;
            case "oddPage" -> Section.Start.ODD_PAGE;
            default -> Section.Start.NEXT_PAGE;
        };
    }

    private void size(Xml xml) throws DocxUnreadable {
        draft.width = length(xml, "w:w", draft.width);
        draft.height = length(xml, "w:h", draft.height);
    }

    private static Margins margins(Xml xml) throws DocxUnreadable {
        Margins usual = PageSetup.LETTER.margins();
        return new Margins(
                length(xml, "w:top", usual.top()),
                length(xml, "w:right", usual.right()),
                length(xml, "w:bottom", usual.bottom()),
                length(xml, "w:left", usual.left()),
                length(xml, "w:header", usual.header()),
                length(xml, "w:footer", usual.footer()),
                length(xml, "w:gutter", Length.ZERO));
    }

    private static Length length(Xml xml, String name, Length otherwise) throws DocxUnreadable {
        Integer twips = Measure.twips(xml.attribute(name));
        return twips == null ? otherwise : Length.twips(twips);
    }

    private static Columns columns(Xml xml) throws DocxUnreadable {
        int count = Math.max(1, Math.min(45, Measure.number(xml.attribute("w:num"), 1)));
        Length gap = length(xml, "w:space", Length.inches(0.5));
        String equal = xml.attribute("w:equalWidth");
        List<Length> widths = new ArrayList<>();
        List<Length> gaps = new ArrayList<>();
        int depth = xml.depth();
        while (xml.child(depth)) {
            if (xml.name().equals("w:col")) {
                widths.add(length(xml, "w:w", Length.ZERO));
                gaps.add(length(xml, "w:space", Length.ZERO));
            }
        }
        boolean own = equal != null && !Measure.on(equal) && !widths.isEmpty();
        if (!own || widths.size() > 45) {
            return new Columns(count, List.of(), List.of(gap));
        }
        return new Columns(widths.size(), widths, gaps.subList(0, gaps.size() - 1));
    }

    private static Grid grid(Xml xml) throws DocxUnreadable {
        Grid.Kind kind = switch (xml.attribute("w:type", "default")) {
            case "lines" -> Grid.Kind.LINES;
            case "linesAndChars", "snapToChars" -> Grid.Kind.LINES_AND_CHARACTERS;
            default -> Grid.Kind.NONE;
        };
        return kind == Grid.Kind.NONE ? Grid.NONE : new Grid(kind, length(xml, "w:linePitch", Length.ZERO));
    }

    private static Upright upright(String word) {
        return switch (word) {
            case "center" -> Upright.CENTRE;
            case "bottom" -> Upright.BOTTOM;
            case "both" -> Upright.JUSTIFIED;
            default -> Upright.TOP;
        };
    }

    private void direction(String word) {
        if (!word.isEmpty() && !word.equals("lrTb") && !word.equals("lr") && !word.equals("tb")) {
            reading.unsupported.add("vertical text");
        }
    }

    private void running(Xml xml, Map<Running.Pages, List<Block>> into) throws DocxUnreadable {
        Running.Pages pages = switch (xml.attribute("w:type", "default")) {
            case "first" -> Running.Pages.FIRST;
            case "even" -> Running.Pages.EVEN;
            default -> Running.Pages.DEFAULT;
        };
        String part = relations
                .byId(xml.attribute("r:id", ""))
                .map(Relations.Relation::part)
                .orElse("");
        List<Block> blocks = part(part);
        if (blocks != null) {
            into.put(pages, blocks);
        }
    }

    private @Nullable List<Block> part(String name) throws DocxUnreadable {
        List<Block> known = parts.get(name);
        if (known == null && !name.isEmpty() && reading.file.zip().has(name)) {
            Xml xml = reading.file.xml(name).orElseThrow();
            xml.next();
            known = Story.outside(reading, xml, reading.file.relations(name)).blocks(TableDress.NONE);
            parts.put(name, known);
        }
        return known;
    }
}
