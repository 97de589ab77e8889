package app.envoi.press.pdf;

import app.envoi.press.layout.Line.Role;
import app.envoi.press.manuscript.Block;
import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.Length;
import app.envoi.press.manuscript.PageSetup;
import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.manuscript.ParagraphFormat;
import app.envoi.press.manuscript.Running;
import app.envoi.press.manuscript.Section;
import app.envoi.press.manuscript.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Makes sections of the pages of a PDF: one for each stretch of pages of one size, with the margins that its text leaves. */
final class SectionMaker {
    private static final double SAME_SIZE = 1;

    private SectionMaker() {}

    static List<Section> sections(List<PdfPage> pages, List<List<Block>> blocks) {
        List<Section> sections = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= pages.size(); i++) {
            if (i == pages.size() || !alike(pages.get(from), pages.get(i))) {
                List<Block> within =
                        blocks.subList(from, i).stream().flatMap(List::stream).toList();
                sections.add(section(pages.subList(from, i), within));
                from = i;
            }
        }
        return sections;
    }

    private static boolean alike(PdfPage one, PdfPage other) {
        return Math.abs(one.width() - other.width()) < SAME_SIZE && Math.abs(one.height() - other.height()) < SAME_SIZE;
    }

    private static Section section(List<PdfPage> pages, List<Block> blocks) {
        PdfPage first = pages.get(0);
        boolean firstDiffers = pages.size() > 1
                && running(first).isEmpty()
                && pages.stream().anyMatch(page -> !running(page).isEmpty());
        PageSetup setup = new PageSetup(
                Length.points(first.width()),
                Length.points(first.height()),
                margins(pages),
                PageSetup.Columns.ONE,
                PageSetup.Grid.NONE,
                PageSetup.Upright.TOP,
                firstDiffers,
                0);
        Running running =
                new Running(runningOf(pages, Role.HEADER, firstDiffers), runningOf(pages, Role.FOOTER, firstDiffers));
        return new Section(Section.Start.NEXT_PAGE, setup, running, blocks);
    }

    private static List<PdfLine> running(PdfPage page) {
        return page.lines().stream()
                .filter(line -> line.role() == Role.HEADER || line.role() == Role.FOOTER)
                .toList();
    }

    private static PageSetup.Margins margins(List<PdfPage> pages) {
        return new PageSetup.Margins(
                least(pages, Role.BODY, PdfLine::top, false),
                least(pages, Role.BODY, PdfLine::right, true),
                leastFromFoot(pages, Role.BODY),
                least(pages, Role.BODY, PdfLine::left, false),
                least(pages, Role.HEADER, PdfLine::top, false),
                leastFromFoot(pages, Role.FOOTER),
                Length.ZERO);
    }

    private static Length leastFromFoot(List<PdfPage> pages, Role role) {
        return points(pages.stream()
                .flatMap(page -> seen(page, role).stream().map(line -> page.height() - line.bottom()))
                .mapToDouble(Double::doubleValue)
                .min()
                .orElse(0));
    }

    private static Length least(List<PdfPage> pages, Role role, ToDoubleFunction<PdfLine> edge, boolean fromRight) {
        return points(pages.stream()
                .flatMap(page -> seen(page, role).stream()
                        .map(line -> fromRight ? page.width() - edge.applyAsDouble(line) : edge.applyAsDouble(line)))
                .mapToDouble(Double::doubleValue)
                .min()
                .orElse(0));
    }

    private static List<PdfLine> seen(PdfPage page, Role role) {
        return page.of(role).stream()
                .filter(line -> !line.visibleText().isBlank())
                .toList();
    }

    private static Length points(double distance) {
        return Length.points(Math.max(0, distance));
    }

    private static Map<Running.Pages, List<Block>> runningOf(List<PdfPage> pages, Role role, boolean firstDiffers) {
        Map<Running.Pages, List<Block>> running = new HashMap<>();
        for (PdfPage page : pages) {
            List<Block> blocks =
                    page.of(role).stream().map(line -> paragraph(page, line)).toList();
            if (!blocks.isEmpty()) {
                running.put(Running.Pages.DEFAULT, blocks);
            }
        }
        if (firstDiffers) {
            running.put(Running.Pages.FIRST, List.of());
        }
        return running;
    }

    private static Block paragraph(PdfPage page, PdfLine line) {
        List<Inline> content = new ArrayList<>();
        for (PdfLine.Piece piece : line.pieces()) {
            content.addAll(numbered(piece.text().replace('\t', ' '), piece.type(), String.valueOf(page.number())));
        }
        Type mark = line.pieces().get(0).type();
        return new Paragraph(Paragraph.OUTSIDE, ParagraphFormat.PLAIN, content, mark);
    }

    /** The page's own number as what it is. */
    private static List<Inline> numbered(String text, Type type, String number) {
        List<Inline> content = new ArrayList<>();
        String[] parts = text.split("(?<!\\d)" + number + "(?!\\d)", 2);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                content.add(new Inline.PageNumber(Inline.PageNumber.Kind.PAGE, type));
            }
            if (!parts[i].isEmpty()) {
                content.add(new Inline.Run(parts[i], type));
            }
        }
        return content;
    }
}
