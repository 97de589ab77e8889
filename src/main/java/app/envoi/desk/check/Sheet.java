package app.envoi.desk.check;

import app.envoi.press.picture.Mark;
import app.envoi.press.picture.PagePicture;
import java.util.List;
import java.util.Map;

/**
 * A page to look at, with the faults marked on it.
 *
 * @param number counted from 1
 */
public record Sheet(int number, String svg) {
    private static final int MOST = 12;

    /** The first twelve pages: a page of 200 pictures helps nobody. */
    public static List<Sheet> of(ReportPage report) {
        Map<Integer, List<Mark>> marks = report.marks();
        return report.copy().proof().pages().stream()
                .limit(MOST)
                .map(page ->
                        new Sheet(page.number(), PagePicture.svg(page, marks.getOrDefault(page.number(), List.of()))))
                .toList();
    }
}
