package app.envoi.press.layout;

import app.envoi.press.manuscript.Block;
import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.manuscript.ParagraphFormat;
import java.util.ArrayList;
import java.util.List;

/**
 * Paragraphs whose mark is hidden end in no new line: what they show runs on into the paragraph after them, and where they show nothing they take no room.
 *
 * @param parts in order; one where nothing runs on
 */
record RunIn(List<Paragraph> parts) {

    /** What a block and those after it make together; empty for what takes no room. */
    static RunIn from(List<Block> blocks, int at) {
        if (blocks.get(at) instanceof Paragraph alone && !alone.mark().hidden()) {
            return new RunIn(List.of(alone));
        }
        List<Paragraph> parts = new ArrayList<>(1);
        int next = at;
        while (next < blocks.size() && blocks.get(next) instanceof Paragraph paragraph) {
            parts.add(paragraph);
            next++;
            if (!paragraph.mark().hidden()) {
                return new RunIn(parts);
            }
        }
        boolean shows = parts.stream().anyMatch(RunIn::shows);
        return new RunIn(shows ? parts : List.of());
    }

    private static boolean shows(Paragraph paragraph) {
        return paragraph.content().stream().anyMatch(inline -> !inline.type().hidden());
    }

    /** As one paragraph: it begins as the first and goes on as the last. */
    Paragraph joined() {
        Paragraph first = parts.stream().filter(RunIn::shows).findFirst().orElse(parts.get(parts.size() - 1));
        Paragraph last = parts.get(parts.size() - 1);
        ParagraphFormat begun = first.format();
        ParagraphFormat ended = last.format();
        ParagraphFormat format = new ParagraphFormat(
                begun.style(),
                begun.outlineLevel(),
                ended.alignment(),
                begun.indents(),
                ended.spacing().withBefore(begun.spacing().before()),
                begun.keeps(),
                begun.tabs(),
                begun.label(),
                ended.border(),
                ended.rightToLeft(),
                ended.snapToGrid());
        List<Inline> content =
                parts.stream().flatMap(part -> part.content().stream()).toList();
        return new Paragraph(parts.get(0).index(), format, content, last.mark());
    }

    /** Where a stretch of the joined text stands in its parts. */
    static Line.Place place(List<Paragraph> parts, int from, int to) {
        if (parts.size() == 1) {
            return new Line.Place(parts.get(0).index(), from, to);
        }
        int start = 0;
        for (Paragraph part : parts) {
            int length = part.text().length();
            if (from < start + length || part == parts.get(parts.size() - 1)) {
                return new Line.Place(part.index(), from - start, Math.min(to - start, length));
            }
            start += length;
        }
        throw new IllegalArgumentException("no parts");
    }
}
