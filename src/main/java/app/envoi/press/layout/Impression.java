package app.envoi.press.layout;

import app.envoi.press.layout.FontBook.Drawn;
import app.envoi.press.layout.FontBook.FontFile;
import app.envoi.press.layout.Line.Span;
import app.envoi.press.manuscript.Effects;
import app.envoi.press.manuscript.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a line as ink meets paper: characters of one font file in one size. Pictures and PDF are drawn from these, so that both show the proof.
 *
 * @param text as drawn, in reading order, without white space that hangs beyond the line
 * @param source what the manuscript says there: small letters where capitals are drawn
 * @param x of its left edge, in points
 * @param baseline in points from the upper edge of the sheet
 * @param width from its left to its right edge, in points
 * @param size that it is drawn in, in points
 * @param rightToLeft it is read from its right edge
 * @param shaped its letters join, stack or change places, so that only shaping can draw them
 */
public record Impression(
        String text,
        String source,
        FontFile file,
        Type type,
        double x,
        double baseline,
        double width,
        double size,
        boolean rightToLeft,
        boolean shaped) {

    /** What there is to see of a line, span by span in reading order. Tabs and hidden text leave nothing. */
    public static List<Impression> of(Line line, FontBook fonts) {
        List<Impression> impressions = new ArrayList<>();
        List<Span> spans = line.spans();
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            if (span.visible() && !span.text().isBlank()) {
                boolean last = spans.subList(i + 1, spans.size()).stream()
                        .allMatch(next -> next.text().isBlank());
                add(span, last ? span.text().stripTrailing() : span.text(), line, fonts, impressions);
            }
        }
        return impressions;
    }

    private static void add(Span span, String text, Line line, FontBook fonts, List<Impression> impressions) {
        Type type = span.type();
        List<Drawn> pieces = fonts.draw(text, type);
        double[] widths = pieces.stream()
                .mapToDouble(piece -> natural(piece, type, fonts))
                .toArray();
        double all = 0;
        for (double width : widths) {
            all += width;
        }
        boolean rightToLeft = readsFromRight(text);
        double stretch = all > 0 ? span.width().toPoints() / all : 1;
        double at =
                rightToLeft ? span.x().plus(span.width()).toPoints() : span.x().toPoints();
        int read = 0;
        for (int i = 0; i < widths.length; i++) {
            Drawn piece = pieces.get(i);
            double width = widths[i] * stretch;
            double left = rightToLeft ? at - width : at;
            int upTo = i == widths.length - 1
                    ? text.length()
                    : Math.min(text.length(), read + piece.text().length());
            double raised = line.baseline().toPoints()
                    - piece.raise() * type.size().toPoints()
                    - type.effects().raise().toPoints();
            impressions.add(new Impression(
                    piece.text(),
                    text.substring(read, upTo),
                    piece.file(),
                    type,
                    left,
                    raised,
                    width,
                    type.size().toPoints() * piece.scale(),
                    rightToLeft,
                    Scripts.anyComplex(piece.text())));
            read = upTo;
            at += rightToLeft ? -width : width;
        }
    }

    private static double natural(Drawn piece, Type type, FontBook fonts) {
        Effects plain = Effects.NONE;
        Type bare = type.withEffects(plain);
        return fonts.width(piece.text(), bare) * piece.scale();
    }

    private static boolean readsFromRight(String text) {
        for (int i = 0; i < text.length(); i++) {
            byte direction = Character.getDirectionality(text.charAt(i));
            if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                return false;
            }
            if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
                return true;
            }
        }
        return false;
    }
}
