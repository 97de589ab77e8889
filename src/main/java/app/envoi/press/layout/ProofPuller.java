package app.envoi.press.layout;

import app.envoi.press.layout.Galley.CellLine;
import app.envoi.press.layout.Galley.SetParagraph;
import app.envoi.press.layout.Line.Place;
import app.envoi.press.layout.Line.Role;
import app.envoi.press.layout.Line.Span;
import app.envoi.press.layout.Page.Figure;
import app.envoi.press.layout.PageDraft.Placed;
import app.envoi.press.manuscript.Block;
import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.Length;
import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.manuscript.ParagraphFormat;
import app.envoi.press.manuscript.Patience;
import app.envoi.press.manuscript.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The last phase: pulls the proof of pages that were made up. */
final class ProofPuller {

    private final Sheets sheets;
    private final GalleyMaker maker;
    private final Advances advances;

    ProofPuller(Sheets sheets, GalleyMaker maker, Advances advances) {
        this.sheets = sheets;
        this.maker = maker;
        this.advances = advances;
    }

    List<Page> pull(List<PageDraft> drafts) {
        List<Page> pages = new ArrayList<>(drafts.size());
        for (PageDraft draft : drafts) {
            pages.add(page(draft, pages.size() + 1, drafts.size()));
        }
        return pages;
    }

    private Page page(PageDraft draft, int number, int count) {
        Sheet sheet = draft.sheet();
        Function<Inline.PageNumber, String> numbers =
                field -> Integer.toString(field.kind() == Inline.PageNumber.Kind.PAGE ? draft.printed() : count);
        List<Line> lines = new ArrayList<>(draft.lines().size() + 2);
        List<Figure> figures = new ArrayList<>(0);
        double header = sheet.setup().margins().header().toPoints();
        running(sheets.header(sheet), sheet, header, Role.HEADER, numbers, lines, figures);
        Placed before = null;
        for (Placed placed : draft.lines()) {
            Line line = line(placed, numbers);
            lines.add(line);
            Figures.of(placed, figures);
            Rules.of(placed, line, before, figures);
            before = placed;
        }
        double footer =
                sheet.setup().height().minus(sheet.setup().margins().footer()).toPoints();
        running(sheets.footer(sheet), sheet, footer - sheets.footerHeight(sheet), Role.FOOTER, numbers, lines, figures);
        PageSetup size = new PageSetup(sheet.setup().width(), sheet.setup().height());
        return new Page(number, size.width(), size.height(), lines, figures, Length.points(draft.slack()));
    }

    private record PageSetup(Length width, Length height) {}

    private void running(
            List<Block> blocks,
            Sheet sheet,
            double top,
            Role role,
            Function<Inline.PageNumber, String> numbers,
            List<Line> lines,
            List<Figure> figures) {
        if (blocks.isEmpty()) {
            return;
        }
        List<Block> numbered =
                blocks.stream().map(block -> numbered(block, numbers)).toList();
        double x = sheet.columns().get(0).x();
        Placed before = null;
        for (CellLine line : maker.lines(numbered, Sheet.textWidth(sheet.setup()), top)) {
            Placed placed = new Placed(line.paragraph(), line.line(), x + line.x(), line.top(), role);
            Line set = line(placed, numbers);
            lines.add(set);
            Figures.of(placed, figures);
            Rules.of(placed, set, before, figures);
            before = placed;
        }
    }

    /** With the numbers in place of their fields, so that they are aligned by their own widths. */
    private static Block numbered(Block block, Function<Inline.PageNumber, String> numbers) {
        if (!(block instanceof Paragraph paragraph)) {
            return block;
        }
        return paragraph.withContent(paragraph.content().stream()
                .map(inline -> inline instanceof Inline.PageNumber number
                        ? new Inline.Run(numbers.apply(number), number.type())
                        : inline)
                .toList());
    }

    private Line line(Placed placed, Function<Inline.PageNumber, String> numbers) {
        Patience.ask();
        SetParagraph paragraph = placed.paragraph();
        BrokenLine broken = paragraph.lines().get(placed.line());
        List<Span> spans = new ArrayList<>(2);
        if (placed.line() == 0) {
            label(paragraph, placed, spans);
        }
        spans.addAll(new Spans(paragraph.shaped(), broken, placed.x(), numbers).spans());
        Place place = RunIn.place(paragraph.parts(), broken.from(), broken.to());
        return new Line(
                placed.role(),
                box(placed, broken, spans),
                Length.points(placed.top() + broken.ascent()),
                Bidirectional.placed(spans, paragraph, placed.x(), broken),
                place);
    }

    private static Box box(Placed placed, BrokenLine broken, List<Span> spans) {
        Length start = spans.isEmpty()
                ? Length.points(placed.x() + broken.x())
                : spans.get(0).x();
        Length end = spans.isEmpty()
                ? start
                : spans.get(spans.size() - 1)
                        .x()
                        .plus(spans.get(spans.size() - 1).width());
        return new Box(start, Length.points(placed.top()), end.minus(start), Length.points(broken.height()));
    }

    private void label(SetParagraph paragraph, Placed placed, List<Span> spans) {
        paragraph.format().label().ifPresent(label -> {
            ParagraphFormat format = paragraph.format();
            double x = placed.x()
                    + format.indents().start().plus(format.indents().first()).toPoints();
            spans.add(span(label.text(), label.type(), x));
        });
    }

    private Span span(String text, Type type, double x) {
        double width = 0;
        for (double advance : advances.of(text, type)) {
            width += advance;
        }
        return new Span(text, type, Length.points(x), Length.points(width), true);
    }
}
