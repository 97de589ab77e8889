package app.envoi.press.pdf;

import app.envoi.press.layout.Line.Role;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A page as read.
 *
 * @param number counted from 1
 * @param lines from top to bottom
 * @param pictured share of the sheet that pictures take
 * @param room left free below the last line of the body, in points
 */
record PdfPage(
        int number,
        double width,
        double height,
        List<PdfLine> lines,
        List<Rectangle2D> pictures,
        double pictured,
        double room) {
    PdfPage {
        lines = List.copyOf(lines);
        pictures = List.copyOf(pictures);
    }

    PdfPage withLines(List<PdfLine> other) {
        return new PdfPage(number, width, height, other, pictures, pictured, room);
    }

    PdfPage withRoom(double points) {
        return new PdfPage(number, width, height, lines, pictures, pictured, points);
    }

    List<PdfLine> of(Role role) {
        return lines.stream().filter(line -> line.role() == role).toList();
    }

    /** The lines of the body that can be seen and stand upright. */
    List<PdfLine> upright() {
        return lines.stream().filter(PdfPage::seenUpright).toList();
    }

    private static boolean seenUpright(PdfLine line) {
        return line.role() == Role.BODY
                && line.angle() == 0
                && !line.visibleText().isBlank();
    }

    boolean hasText() {
        return lines.stream().anyMatch(line -> !line.visibleText().isBlank());
    }
}
