package app.envoi.press.manuscript;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A paragraph.
 *
 * @param index its number among the paragraphs of the body, counted from 0 in order, those in tables and content controls included, those in text
 *     boxes not; {@link #OUTSIDE} for paragraphs of headers, footers, notes and text boxes
 * @param mark the type of the paragraph mark: it decides the height of an empty paragraph
 */
public record Paragraph(int index, ParagraphFormat format, List<Inline> content, Type mark) implements Block {
    public static final int OUTSIDE = -1;

    public Paragraph {
        content = List.copyOf(content);
    }

    /** All its text; see {@link Inline} for how tabs, breaks and pictures count. Hidden text is included. */
    public String text() {
        return content.stream().map(Inline::text).collect(Collectors.joining());
    }

    /** Its text as a reader sees it: without hidden text. */
    public String visibleText() {
        return content.stream()
                .filter(inline -> !inline.type().hidden())
                .map(Inline::text)
                .collect(Collectors.joining());
    }

    /** Nothing to be seen in it but white space and breaks. */
    public boolean isBlank() {
        return visibleText().isBlank();
    }

    public Paragraph withFormat(ParagraphFormat other) {
        return new Paragraph(index, other, content, mark);
    }

    public Paragraph withContent(List<Inline> other) {
        return new Paragraph(index, format, other, mark);
    }
}
