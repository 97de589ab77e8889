package app.envoi.press.pdf;

import java.awt.geom.AffineTransform;
import java.text.Normalizer;

/** Turns shown strings into characters with places and sizes as seen. */
final class TextShower {
    /** Type below this height in points is a point or a line, not a letter. */
    private static final double SMALLEST = 1;

    private final PageView view;
    private final PageInk ink;
    private final MarkedContent marks;
    private final Budget budget;
    private AffineTransform text = new AffineTransform();
    private AffineTransform line = new AffineTransform();

    TextShower(PageView view, PageInk ink, MarkedContent marks, Budget budget) {
        this.view = view;
        this.ink = ink;
        this.marks = marks;
        this.budget = budget;
    }

    /** Where text stands, kept while a form within is drawn. */
    record Where(AffineTransform text, AffineTransform line) {}

    Where where() {
        return new Where(text, line);
    }

    void back(Where where) {
        text = where.text;
        line = where.line;
    }

    void begin() {
        place(new AffineTransform());
    }

    void place(AffineTransform matrix) {
        line = matrix;
        text = new AffineTransform(matrix);
    }

    void move(double x, double y) {
        line = new AffineTransform(line);
        line.translate(x, y);
        text = new AffineTransform(line);
    }

    void kern(ContentState state, double thousandths) {
        double amount = -thousandths / 1000 * state.size;
        advance(state, state.font.vertical() ? amount : amount * state.scale);
    }

    private void advance(ContentState state, double amount) {
        if (state.font.vertical()) {
            text.translate(0, -amount);
        } else {
            text.translate(amount, 0);
        }
    }

    void show(ContentState state, byte[] string) {
        PdfFont font = state.font;
        Hand hand = new Hand(state);
        for (int at = 0; at < string.length; ) {
            int length = font.length(string, at);
            int code = PdfFont.code(string, at, length);
            double width = font.vertical() ? 1 : font.width(code, length);
            double move = width * state.size + state.letterSpace + (length == 1 && code == ' ' ? state.wordSpace : 0);
            budget.glyph();
            hand.draw(font.text(code), width);
            advance(state, font.vertical() ? move : move * state.scale);
            at += length;
        }
    }

    /** The setting of one string: what is the same for all its characters. */
    private final class Hand {
        private final ContentState state;
        private final double size;
        private final double perEm;
        private final int angle;
        private final double cos;
        private final double sin;
        private final Face face;
        private final boolean inked;

        Hand(ContentState state) {
            this.state = state;
            AffineTransform m = new AffineTransform(state.matrix);
            m.concatenate(text);
            double across = Math.hypot(m.getScaleX(), m.getShearY());
            double height =
                    across == 0 ? Math.hypot(m.getShearX(), m.getScaleY()) : Math.abs(m.getDeterminant()) / across;
            boolean down = state.font.vertical();
            this.size = Math.abs(state.size) * height * state.font.seen();
            this.perEm = down ? Math.abs(state.size) * height : state.size * state.scale * across;
            double degrees = Math.toDegrees(
                    down ? Math.atan2(-m.getScaleY(), -m.getShearX()) : Math.atan2(m.getShearY(), m.getScaleX()));
            this.angle = Math.floorMod(Math.round((float) degrees + (perEm < 0 ? 180 : 0)), 360);
            this.cos = Math.cos(Math.toRadians(angle));
            this.sin = Math.sin(Math.toRadians(angle));
            this.face = face(m, across);
            this.inked = state.mode != ContentState.NO_INK
                    && state.mode != ContentState.CLIP_ONLY
                    && state.alpha > 0.02
                    && size >= SMALLEST
                    && !marks.off();
        }

        /** Slanted by hand, or thickened by an outline: as seen. */
        private Face face(AffineTransform m, double across) {
            Face own = state.font.face();
            double slant = m.getScaleX() * m.getShearX() + m.getShearY() * m.getScaleY();
            double determinant = Math.abs(m.getDeterminant());
            boolean slanted = across > 0 && determinant > 0 && Math.abs(slant) / determinant > 0.12;
            boolean thick = state.mode == ContentState.FILL_AND_STROKE;
            return slanted && !own.italic() || thick && !own.bold()
                    ? new Face(own.family(), own.bold() || thick, own.italic() || slanted, own.drawn())
                    : own;
        }

        void draw(String said, double width) {
            String shown = readable(said);
            AffineTransform m = text;
            double x = m.getTranslateX();
            double y = m.getTranslateY();
            double[] at = {x + m.getShearX() * state.rise, y + m.getScaleY() * state.rise};
            state.matrix.transform(at, 0, at, 0, 1);
            double advance = Math.abs(width * perEm);
            boolean visible = shown.isBlank() || inked && onPage(at, advance) && ink(at, advance);
            ink.glyphs.add(new Glyph(
                    shown,
                    at[0] * cos + at[1] * sin,
                    at[1] * cos - at[0] * sin,
                    advance,
                    size,
                    angle,
                    face,
                    visible,
                    state.hex,
                    marks.tag()));
        }

        private boolean onPage(double[] at, double advance) {
            return view.holds(at[0] + advance / 2 * cos + size / 3 * sin, at[1] + advance / 2 * sin - size / 3 * cos);
        }

        private boolean ink(double[] at, double advance) {
            return !state.fill.white()
                    || ink.showsWhite(
                            at[0] + advance / 2 * cos + size / 3 * sin, at[1] + advance / 2 * sin - size / 3 * cos);
        }
    }

    /** Ligatures and presentation forms as the letters they stand for; characters without a look left out. */
    private static String readable(String said) {
        if (said.length() == 1) {
            char c = said.charAt(0);
            if (c >= ' ' && c < 0x7F) {
                return said;
            }
            if (c < ' ') {
                return c == '\t' ? " " : "";
            }
        }
        StringBuilder kept = new StringBuilder();
        said.codePoints()
                .filter(c -> !Character.isISOControl(c) && c != 0xAD && c != 0xFEFF)
                .forEach(kept::appendCodePoint);
        boolean forms = kept.chars().anyMatch(c -> c >= 0xFB00 && c <= 0xFDFF || c >= 0xFE70 && c <= 0xFEFE);
        return forms ? Normalizer.normalize(kept, Normalizer.Form.NFKC) : kept.toString();
    }
}
