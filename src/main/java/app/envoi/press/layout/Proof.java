package app.envoi.press.layout;

import java.util.List;
import java.util.OptionalInt;

/**
 * The set copy: pages of lines in fixed places. Given by the typesetter for a manuscript, and by the reader for a PDF.
 *
 * @param count how many pages, who says so, and how sure that is
 */
public record Proof(List<Page> pages, PageCount count) {
    public Proof {
        pages = List.copyOf(pages);
    }

    /** The page, counted from 1, on which this paragraph of the body starts; empty when it is set nowhere. */
    public OptionalInt pageOf(int paragraph) {
        for (Page page : pages) {
            for (Line line : page.lines()) {
                if (line.role() == Line.Role.BODY && line.place().paragraph() == paragraph) {
                    return OptionalInt.of(page.number());
                }
            }
        }
        return OptionalInt.empty();
    }
}
