package app.envoi.press.layout;

import app.envoi.press.manuscript.Length;
import app.envoi.press.manuscript.Type;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of type.
 *
 * @param box from the start of the first character to the end of the last, as tall as the line
 * @param baseline from the sheet's upper edge
 * @param spans left to right
 * @param place where its text stands in the manuscript
 */
public record Line(Role role, Box box, Length baseline, List<Span> spans, Place place) {
    public Line {
        spans = List.copyOf(spans);
    }

    /** What the line belongs to. */
    public enum Role {
        HEADER,
        BODY,
        NOTE,
        TEXT_BOX,
        FOOTER
    }

    /** Its text, spans joined in reading order; a tab is a tab. */
    public String text() {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }

    public boolean isBlank() {
        return spans.stream().allMatch(span -> span.text().isBlank());
    }

    /**
     * Characters of one type side by side.
     *
     * @param type as declared; in a PDF as measured
     * @param visible false for text that is there but cannot be seen (white, or drawn in no ink)
     */
    public record Span(String text, Type type, Length x, Length width, boolean visible) {}

    /**
     * A stretch of a paragraph's text.
     *
     * @param paragraph its index, or {@link app.envoi.press.manuscript.Paragraph#OUTSIDE}
     * @param from the first character
     * @param to after the last character
     */
    public record Place(int paragraph, int from, int to) {}
}
