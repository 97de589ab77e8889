package app.envoi.press.layout;

import app.envoi.press.layout.Galley.SetParagraph;
import app.envoi.press.manuscript.ParagraphFormat.Border;
import java.util.ArrayList;
import java.util.List;

/** Gives the first and last line of a paragraph the room that its borders take. */
final class Borders {

    private Borders() {}

    /** @param joined the paragraph above shares its box with this one */
    static SetParagraph around(SetParagraph paragraph, boolean joined) {
        Border border = paragraph.format().border();
        double above = joined ? 0 : border.above().toPoints();
        double below = border.joinsNext() ? 0 : border.below().toPoints();
        if (above == 0 && below == 0) {
            return paragraph;
        }
        List<BrokenLine> lines = new ArrayList<>(paragraph.lines());
        int last = lines.size() - 1;
        lines.set(0, lines.get(0).roomier(above, 0));
        lines.set(last, below > 0 ? lines.get(last).whole().roomier(0, below) : lines.get(last));
        return paragraph.withLines(lines);
    }
}
