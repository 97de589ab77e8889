package app.envoi.press.pdf;

import app.envoi.press.layout.Line.Role;
import app.envoi.press.manuscript.Effects.Caps;
import app.envoi.press.manuscript.Effects.Position;
import app.envoi.press.manuscript.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes a line of the characters that stand in one row. */
final class LineMaker {
    /** A gap this wide, in em, is a space that nobody drew; the wider one a tab. */
    private static final double SPACE = 0.17;

    private static final double TAB = 1.5;
    private static final double ASCENT = 0.9;
    private static final double DESCENT = 0.25;
    private static final double SMALL = 0.86;
    private static final double SMALL_CAPS = 0.68;

    private final Types types;
    private final List<Glyph> glyphs;
    private final double size;
    private final double baseline;
    private final double tallest;

    LineMaker(List<Glyph> row, Types types) {
        this.types = types;
        this.glyphs = sorted(row);
        this.size = mainSize(glyphs);
        this.baseline = glyphs.stream()
                .filter(glyph -> glyph.size() == size)
                .mapToDouble(Glyph::v)
                .findFirst()
                .orElse(0);
        this.tallest = glyphs.stream()
                .filter(glyph -> !glyph.blank() && !moved(glyph))
                .mapToDouble(Glyph::size)
                .max()
                .orElse(size);
    }

    private boolean moved(Glyph glyph) {
        return Math.abs(glyph.v() - baseline) > 0.08 * size;
    }

    /** Nothing for a row of spaces. */
    Optional<PdfLine> line() {
        if (glyphs.isEmpty()) {
            return Optional.empty();
        }
        double from = glyphs.get(0).u();
        double to = glyphs.stream().mapToDouble(Glyph::end).max().orElse(from);
        int angle = glyphs.get(0).angle();
        double[] box = box(from, to, angle);
        List<PdfLine.Piece> pieces = pieces(ReadingOrder.of(spaced()), angle);
        double lower = angle == 0 ? baseline : box[3];
        return Optional.of(
                new PdfLine(box[0], box[1], box[2], box[3], lower, size, angle, pieces, firstTag(), Role.BODY));
    }

    private Glyph.Tag firstTag() {
        return glyphs.stream()
                .filter(glyph -> !glyph.blank())
                .findFirst()
                .map(Glyph::tag)
                .orElse(Glyph.Tag.NONE);
    }

    /** From left to right, without white space at the end and without what was drawn twice to look bold. */
    private static List<Glyph> sorted(List<Glyph> row) {
        List<Glyph> sorted = new ArrayList<>(row);
        sorted.sort(Comparator.comparingDouble(Glyph::u));
        List<Glyph> kept = new ArrayList<>();
        for (Glyph glyph : sorted) {
            Glyph last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
            boolean again =
                    last != null && last.text().equals(glyph.text()) && glyph.u() - last.u() < 0.3 * glyph.advance();
            if (!again) {
                kept.add(glyph);
            }
        }
        while (!kept.isEmpty() && kept.get(kept.size() - 1).blank()) {
            kept.remove(kept.size() - 1);
        }
        return kept;
    }

    private static double mainSize(List<Glyph> glyphs) {
        Map<Double, Double> widths = new HashMap<>();
        glyphs.stream()
                .filter(glyph -> !glyph.blank())
                .forEach(glyph -> widths.merge(glyph.size(), glyph.advance(), Double::sum));
        return widths.entrySet().stream()
                .max(Map.Entry.<Double, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0.0);
    }

    private double[] box(double from, double to, int angle) {
        double above = baseline - ASCENT * size;
        double below = baseline + DESCENT * size;
        if (angle == 0) {
            return new double[] {from, above, to, below};
        }
        double cos = Math.cos(Math.toRadians(angle));
        double sin = Math.sin(Math.toRadians(angle));
        double[] box = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        for (double u : new double[] {from, to}) {
            for (double v : new double[] {above, below}) {
                double x = u * cos - v * sin;
                double y = u * sin + v * cos;
                box = new double[] {Math.min(box[0], x), Math.min(box[1], y), Math.max(box[2], x), Math.max(box[3], y)};
            }
        }
        return box;
    }

    /** With the spaces and tabs that are gaps only. */
    private List<Glyph> spaced() {
        List<Glyph> spaced = new ArrayList<>(glyphs.size() + 16);
        Glyph last = null;
        for (Glyph drawn : glyphs) {
            Glyph glyph = drawn.blank() && last != null && !last.visible() ? drawn.unseen() : drawn;
            if (last != null && !last.blank() && !glyph.blank()) {
                double gap = (glyph.u() - last.end()) / Math.max(0.1, Math.max(last.size(), glyph.size()));
                if (gap > SPACE) {
                    spaced.add(last.spanning(gap > TAB ? "\t" : " ", last.end(), glyph.u()));
                }
            }
            spaced.add(glyph);
            last = glyph;
        }
        return spaced;
    }

    private List<PdfLine.Piece> pieces(List<Glyph> ordered, int angle) {
        List<Caps> caps = smallCaps(ordered);
        List<PdfLine.Piece> pieces = new ArrayList<>();
        Gathering gathering = new Gathering(angle);
        for (int i = 0; i < ordered.size(); i++) {
            Glyph glyph = ordered.get(i);
            Type type = type(glyph, caps.get(i));
            if (!gathering.takes(type, glyph)) {
                gathering.flush(pieces);
            }
            gathering.add(type, glyph);
        }
        gathering.flush(pieces);
        return pieces;
    }

    private Type type(Glyph glyph, Caps caps) {
        Position position = position(glyph);
        boolean scaled = caps == Caps.SMALL || position != Position.BASELINE;
        return types.of(glyph.face(), scaled ? tallest : glyph.size(), caps, position, glyph.visible(), glyph.colour());
    }

    private Position position(Glyph glyph) {
        if (glyph.size() >= SMALL * tallest || !moved(glyph)) {
            return Position.BASELINE;
        }
        return glyph.v() < baseline ? Position.SUPERSCRIPT : Position.SUBSCRIPT;
    }

    /** Small capitals show as capitals of about four fifths right behind a capital of full size; then all of that size in the line are such. */
    private List<Caps> smallCaps(List<Glyph> ordered) {
        double small = 0;
        for (int i = 1; i < ordered.size(); i++) {
            Glyph large = ordered.get(i - 1);
            Glyph next = ordered.get(i);
            double ratio = next.size() / large.size();
            boolean shorter = large.size() == tallest && ratio > SMALL_CAPS && ratio < SMALL;
            boolean follows = next.v() == large.v() && next.u() - large.end() < 0.1 * size;
            if (shorter && follows && capital(large) && capital(next)) {
                small = next.size();
            }
        }
        List<Caps> caps = new ArrayList<>(ordered.size());
        for (Glyph glyph : ordered) {
            boolean is = small > 0
                    && glyph.size() == small
                    && glyph.text().equals(glyph.text().toUpperCase(Locale.ROOT));
            caps.add(is ? Caps.SMALL : Caps.NONE);
        }
        return caps;
    }

    private static boolean capital(Glyph glyph) {
        return glyph.text().codePoints().allMatch(Character::isUpperCase);
    }

    /** Characters of one type, until another comes. */
    private static final class Gathering {
        private final int angle;
        private final StringBuilder text = new StringBuilder();
        private Type type = Type.FALLBACK;
        private boolean visible = true;
        private boolean tab;
        private double from;
        private double to;

        Gathering(int angle) {
            this.angle = angle;
        }

        boolean takes(Type other, Glyph glyph) {
            return text.length() == 0
                    || other.equals(type)
                            && visible == glyph.visible()
                            && tab == glyph.text().equals("\t");
        }

        void add(Type other, Glyph glyph) {
            double x = angle == 0
                    ? glyph.u()
                    : glyph.u() * Math.cos(Math.toRadians(angle)) - glyph.v() * Math.sin(Math.toRadians(angle));
            if (text.length() == 0) {
                type = other;
                visible = glyph.visible();
                tab = glyph.text().equals("\t");
                from = x;
                to = x;
            }
            text.append(glyph.text());
            from = Math.min(from, x);
            to = Math.max(to, x + (angle == 0 ? glyph.advance() : 0));
        }

        void flush(List<PdfLine.Piece> pieces) {
            if (text.length() > 0) {
                pieces.add(new PdfLine.Piece(text.toString(), type, from, to - from, visible));
            }
            text.setLength(0);
        }
    }
}
