package app.envoi.press.manuscript;

import java.util.List;

/**
 * Word's own record of its pages when it last saved the file: {@code Pages} of docProps/app.xml, and where {@code w:lastRenderedPageBreak} stood (ISO
 * 29500-1 17.3.3.13).
 *
 * @param pages zero where the file does not say
 * @param unchanged there is no sign that another program has touched the file since
 */
public record WordRecord(int pages, List<Mark> marks, boolean unchanged) {
    public WordRecord {
        marks = List.copyOf(marks);
    }

    /** A page began here: at this character of this paragraph's text. */
    public record Mark(int paragraph, int offset) {}
}
