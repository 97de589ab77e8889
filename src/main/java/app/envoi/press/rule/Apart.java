package app.envoi.press.rule;

import app.envoi.press.layout.Line;
import app.envoi.press.manuscript.Block;
import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.Length;
import app.envoi.press.manuscript.Manuscript;
import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.manuscript.Section;
import app.envoi.press.manuscript.Table;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Text that stands apart from the body. */
public enum Apart {
    HEADER("header"),
    FOOTER("footer"),
    NOTE("note"),
    TEXT_BOX("textBox");

    private final String word;

    Apart(String word) {
        this.word = word;
    }

    /** The word in machine-readable reports. */
    public String word() {
        return word;
    }

    /** As a sentence names it: {@code a header}. */
    String told() {
        return Words.of("apart").say(name().toLowerCase(java.util.Locale.ROOT));
    }

    /** The smallest visible type of each kind of text apart that the copy has. */
    public static Map<Apart, Length> of(FairCopy copy) {
        Map<Apart, Length> smallest = new EnumMap<>(Apart.class);
        Manuscript manuscript = copy.manuscript();
        for (Section section : manuscript.sections()) {
            section.running().headers().values().forEach(blocks -> collect(HEADER, blocks, smallest));
            section.running().footers().values().forEach(blocks -> collect(FOOTER, blocks, smallest));
        }
        manuscript.notes().forEach(note -> collect(NOTE, note.blocks(), smallest));
        manuscript.paragraphs().forEach(paragraph -> boxes(paragraph, smallest));
        copy.proof().pages().forEach(page -> page.lines().forEach(line -> printed(line, smallest)));
        return smallest;
    }

    private static void printed(Line line, Map<Apart, Length> smallest) {
        if (line.role() == Line.Role.BODY) {
            return;
        }
        Apart apart = valueOf(line.role().name());
        line.spans().stream()
                .filter(span -> span.visible() && !span.text().isBlank())
                .forEach(span -> smallest.merge(apart, span.type().size(), Apart::smaller));
    }

    private static void boxes(Paragraph paragraph, Map<Apart, Length> smallest) {
        for (Inline inline : paragraph.content()) {
            if (inline instanceof Inline.TextBox box) {
                collect(TEXT_BOX, box.blocks(), smallest);
            }
        }
    }

    private static void collect(Apart apart, Collection<Block> blocks, Map<Apart, Length> smallest) {
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                paragraph.content().forEach(inline -> collect(apart, inline, smallest));
            } else if (block instanceof Table table) {
                table.rows().forEach(row -> row.cells().forEach(cell -> collect(apart, cell.blocks(), smallest)));
            }
        }
    }

    private static void collect(Apart apart, Inline inline, Map<Apart, Length> smallest) {
        boolean type = inline instanceof Inline.Run || inline instanceof Inline.PageNumber;
        if (type && !inline.type().hidden() && !inline.text().isBlank()) {
            smallest.merge(apart, inline.type().size(), Apart::smaller);
        }
        if (inline instanceof Inline.TextBox box) {
            collect(apart, List.copyOf(box.blocks()), smallest);
        }
    }

    private static Length smaller(Length a, Length b) {
        return a.compareTo(b) <= 0 ? a : b;
    }
}
