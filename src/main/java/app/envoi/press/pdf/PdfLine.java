package app.envoi.press.pdf;

import app.envoi.press.layout.Line.Role;
import app.envoi.press.manuscript.Type;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of type found on a page, in points as seen.
 *
 * @param left of its smallest upright box
 * @param top of the same
 * @param baseline of upright lines; the lower edge of others
 * @param size the size that most of it is set in
 * @param tag what the file's own tags say of its first character
 */
record PdfLine(
        double left,
        double top,
        double right,
        double bottom,
        double baseline,
        double size,
        int angle,
        List<Piece> pieces,
        Glyph.Tag tag,
        Role role) {
    /**
     * Characters of one type.
     *
     * @param x in points as seen
     */
    record Piece(String text, Type type, double x, double width, boolean visible) {}

    PdfLine {
        pieces = List.copyOf(pieces);
    }

    String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    /** What can be seen of it. */
    String visibleText() {
        return pieces.stream().filter(Piece::visible).map(Piece::text).collect(Collectors.joining());
    }

    PdfLine as(Role other) {
        return new PdfLine(left, top, right, bottom, baseline, size, angle, pieces, tag, other);
    }
}
