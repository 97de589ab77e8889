package app.envoi.press.pdf;

import app.envoi.press.layout.Box;
import app.envoi.press.layout.Line;
import app.envoi.press.layout.Line.Role;
import app.envoi.press.layout.Page;
import app.envoi.press.layout.PageCount;
import app.envoi.press.layout.Proof;
import app.envoi.press.manuscript.Block;
import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.Length;
import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.manuscript.ParagraphFormat;
import app.envoi.press.manuscript.Type;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the pages of a PDF into the shape that the typesetter gives: a proof, and the manuscript that it is the proof of. */
final class Assembly {
    private final Spacings spacings;
    private final List<Page> pages = new ArrayList<>();
    private final List<List<Block>> blocks = new ArrayList<>();
    private int paragraphs;

    Assembly(List<PdfPage> read, HeadingTags headings) {
        this.spacings = new Spacings(read, headings);
        PdfPage before = null;
        for (PdfPage page : read) {
            add(page, before);
            before = page;
        }
    }

    Proof proof() {
        int count = pages.size();
        return new Proof(pages, new PageCount(count, count, count, PageCount.Witness.PDF, List.of()));
    }

    /** The paragraphs of each page. */
    List<List<Block>> blocks() {
        return blocks;
    }

    private void add(PdfPage page, @Nullable PdfPage before) {
        List<Line> lines = new ArrayList<>();
        List<Block> body = new ArrayList<>();
        page.of(Role.HEADER).forEach(line -> lines.add(line(line, Paragraph.OUTSIDE)));
        PdfLine above = null;
        for (PdfLine line : page.of(Role.BODY)) {
            if (above != null && spacings.gap(above, line)) {
                body.add(blank(above, line, lines));
            }
            boolean breaks = body.isEmpty() && before != null && spacings.forced(before, page, line);
            body.add(paragraph(page, line, above, breaks));
            lines.add(line(line, paragraphs++));
            above = line.angle() == 0 && !line.visibleText().isBlank() ? line : above;
        }
        if (!page.hasText() && !page.pictures().isEmpty()) {
            body.add(picture(page, before != null));
        }
        for (Role role : new Role[] {Role.TEXT_BOX, Role.NOTE, Role.FOOTER}) {
            page.of(role).forEach(line -> lines.add(line(line, Paragraph.OUTSIDE)));
        }
        blocks.add(body);
        pages.add(new Page(
                page.number(),
                Length.points(page.width()),
                Length.points(page.height()),
                lines,
                page.pictures().stream().map(Assembly::figure).toList(),
                Length.points(page.room())));
    }

    private static Page.Figure figure(Rectangle2D box) {
        return new Page.Figure("picture", box(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()));
    }

    private static Line line(PdfLine line, int paragraph) {
        List<Line.Span> spans = line.pieces().stream()
                .map(piece -> new Line.Span(
                        piece.text(),
                        piece.type(),
                        Length.points(piece.x()),
                        Length.points(Math.max(0, piece.width())),
                        piece.visible()))
                .toList();
        Box box = box(line.left(), line.top(), line.right(), line.bottom());
        return new Line(
                line.role(),
                box,
                Length.points(line.baseline()),
                spans,
                new Line.Place(paragraph, 0, line.text().length()));
    }

    private static Box box(double left, double top, double right, double bottom) {
        return new Box(
                Length.points(left), Length.points(top), Length.points(right - left), Length.points(bottom - top));
    }

    private Paragraph paragraph(PdfPage page, PdfLine line, @Nullable PdfLine above, boolean breaks) {
        List<Inline> content = line.pieces().stream().map(Assembly::inline).toList();
        Type mark = line.pieces().get(line.pieces().size() - 1).type();
        return new Paragraph(paragraphs, spacings.format(page, line, above, breaks), content, mark);
    }

    private static Inline inline(PdfLine.Piece piece) {
        return piece.text().equals("\t") ? new Inline.Tab(piece.type()) : new Inline.Run(piece.text(), piece.type());
    }

    /** A stanza gap. */
    private Paragraph blank(PdfLine above, PdfLine below, List<Line> lines) {
        Type mark = above.pieces().get(above.pieces().size() - 1).type();
        double top = above.bottom();
        double bottom = Math.max(top, below.top());
        lines.add(new Line(
                Role.BODY,
                box(above.left(), top, above.left(), bottom),
                Length.points((top + bottom) / 2),
                List.of(),
                new Line.Place(paragraphs, 0, 0)));
        return new Paragraph(paragraphs++, ParagraphFormat.PLAIN, List.of(), mark);
    }

    private Paragraph picture(PdfPage page, boolean breaks) {
        List<Inline> pictures = page.pictures().stream()
                .map(box -> (Inline) new Inline.Picture(
                        Length.points(box.getWidth()),
                        Length.points(box.getHeight()),
                        Inline.Floating.IN_LINE,
                        "",
                        Type.FALLBACK))
                .toList();
        ParagraphFormat.Keeps keeps = new ParagraphFormat.Keeps(false, false, breaks, true);
        return new Paragraph(paragraphs++, ParagraphFormat.PLAIN.withKeeps(keeps), pictures, Type.FALLBACK);
    }
}
