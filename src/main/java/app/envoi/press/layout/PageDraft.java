package app.envoi.press.layout;

import app.envoi.press.layout.Galley.SetParagraph;
import java.util.ArrayList;
import java.util.List;

/** A page being made up: which line stands where. Lengths in points. */
final class PageDraft {

    private final Sheet sheet;
    private final int printed;
    private final List<Placed> lines = new ArrayList<>(48);
    private double foot;
    private double notes;

    /** @param printed the number that the page bears */
    PageDraft(Sheet sheet, int printed) {
        this.sheet = sheet;
        this.printed = printed;
        this.foot = sheet.top();
    }

    void place(SetParagraph paragraph, int line, double x, double top, Line.Role role) {
        lines.add(new Placed(paragraph, line, x, top, role));
        if (role == Line.Role.BODY) {
            foot = Math.max(foot, top + paragraph.lines().get(line).need());
        }
    }

    /** The lines that were placed after the first so many. */
    List<Placed> linesFrom(int first) {
        return lines.subList(first, lines.size());
    }

    /** Puts others in the place of the lines that were placed after the first so many. */
    void replaceFrom(int first, List<Placed> others) {
        lines.subList(first, lines.size()).clear();
        lines.addAll(others);
        foot = footFrom(0);
    }

    /** Down to where the lowest of those lines reaches. */
    double footFrom(int first) {
        return linesFrom(first).stream()
                .mapToDouble(line ->
                        line.top() + line.paragraph().lines().get(line.line()).height())
                .max()
                .orElse(sheet.top());
    }

    void reserveNotes(double height) {
        notes = height;
    }

    Sheet sheet() {
        return sheet;
    }

    int printed() {
        return printed;
    }

    List<Placed> lines() {
        return lines;
    }

    /** Room left below the last body line. */
    double slack() {
        return Math.max(0, sheet.bottom() - notes - foot);
    }

    /**
     * A line in its place.
     *
     * @param x of its column's left edge
     * @param top of the line
     */
    record Placed(SetParagraph paragraph, int line, double x, double top, Line.Role role) {}
}
