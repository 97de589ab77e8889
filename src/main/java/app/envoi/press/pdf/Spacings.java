package app.envoi.press.pdf;

import app.envoi.press.layout.Line.Role;
import app.envoi.press.manuscript.Length;
import app.envoi.press.manuscript.ParagraphFormat;
import app.envoi.press.manuscript.ParagraphFormat.Alignment;
import app.envoi.press.manuscript.ParagraphFormat.Indents;
import app.envoi.press.manuscript.ParagraphFormat.Keeps;
import app.envoi.press.manuscript.ParagraphFormat.Spacing;
import app.envoi.press.manuscript.ParagraphFormat.Spacing.LineRule;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the places of lines tell of how they were set: line spacing, stanza gaps, indents, centring, page breaks on purpose. */
final class Spacings {
    private static final double GAP = 1.35;
    private static final double LIKELY_PITCH = 2.6;
    private static final double CENTRED_WITHIN = 3;
    private static final double FULL_WITHIN = 3.2;
    private static final double DEFAULT_PITCH = 1.2;

    private final HeadingTags headings;
    private final double pitch;
    private final double left;
    private final double right;
    private final double size;

    Spacings(List<PdfPage> pages, HeadingTags headings) {
        this.headings = headings;
        List<PdfLine> all =
                pages.stream().flatMap(page -> page.upright().stream()).toList();
        this.size = mode(all.stream().map(PdfLine::size).toList(), 12);
        this.pitch = pitch(pages, size);
        this.left = all.stream().mapToDouble(PdfLine::left).min().orElse(72);
        this.right = all.stream().mapToDouble(PdfLine::right).max().orElse(540);
    }

    double pitch() {
        return pitch;
    }

    /** The distance of baselines that most neighbours have; of equals the smallest. */
    private static double pitch(List<PdfPage> pages, double size) {
        Map<Double, Integer> counts = new TreeMap<>();
        for (PdfPage page : pages) {
            List<PdfLine> lines = page.upright();
            for (int i = 1; i < lines.size(); i++) {
                double distance =
                        Math.round((lines.get(i).baseline() - lines.get(i - 1).baseline()) * 4) / 4.0;
                if (distance > 0.6 * size && distance < LIKELY_PITCH * size) {
                    counts.merge(distance, 1, Integer::sum);
                }
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<Double, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(DEFAULT_PITCH * size);
    }

    private static double mode(List<Double> values, double otherwise) {
        Map<Double, Integer> counts = new TreeMap<>();
        values.forEach(value -> counts.merge(value, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(otherwise);
    }

    /** More room than between two lines of one stanza. */
    boolean gap(PdfLine above, PdfLine below) {
        double usual = pitch * Math.max(1, Math.max(above.size(), below.size()) / Math.max(1, size));
        return below.angle() == 0 && below.baseline() - above.baseline() > GAP * usual;
    }

    /** The page before was left before it was full, or this one begins with what looks like a title. */
    boolean forced(PdfPage before, PdfPage page, PdfLine first) {
        boolean roomy = before.of(Role.BODY).isEmpty() || before.room() > FULL_WITHIN * pitch;
        boolean title =
                headings.level(page.number(), first.tag()) > 0 || first.size() > 1.1 * size || centred(page, first);
        return roomy || title;
    }

    private boolean centred(PdfPage page, PdfLine line) {
        double middle = (line.left() + line.right()) / 2;
        boolean inText = Math.abs(middle - (left + right) / 2) < CENTRED_WITHIN;
        boolean onSheet = Math.abs(middle - page.width() / 2) < CENTRED_WITHIN;
        return (inText || onSheet) && line.left() - left > size;
    }

    ParagraphFormat format(PdfPage page, PdfLine line, @Nullable PdfLine above, boolean breaks) {
        int level = headings.level(page.number(), line.tag());
        boolean centred = line.angle() == 0 && centred(page, line);
        double indent = centred || line.angle() != 0 ? 0 : Math.max(0, line.left() - left);
        double own = above == null ? pitch : line.baseline() - above.baseline();
        double spacing = own > 0 && own <= GAP * pitch ? own : pitch;
        return ParagraphFormat.PLAIN
                .withStyle(
                        level > 0 ? "heading " + level : "Normal",
                        level > 0 ? Math.min(level - 1, 8) : ParagraphFormat.BODY_TEXT)
                .withAlignment(centred ? Alignment.CENTRE : Alignment.START)
                .withIndents(new Indents(Length.points(Math.round(indent)), Length.ZERO, Length.ZERO))
                .withSpacing(Spacing.SINGLE.withLine((int) Math.round(spacing * 20), LineRule.EXACT))
                .withKeeps(new Keeps(false, false, breaks, true));
    }
}
