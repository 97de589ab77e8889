package app.envoi.press.layout;

import app.envoi.press.manuscript.Effects;
import app.envoi.press.manuscript.Type;

/** Measures text character by character: what each adds to its line, in points. */
final class Advances {

    private final FontBook fonts;
    private final Conventions conventions;

    Advances(FontBook fonts) {
        this(fonts, Conventions.WORD);
    }

    Advances(FontBook fonts, Conventions conventions) {
        this.fonts = fonts;
        this.conventions = conventions;
    }

    double[] of(String text, Type type) {
        double[] advances = new double[text.length()];
        measure(text, type, advances, 0);
        return advances;
    }

    /** Writes the advances of a text into an array, from a place on; the second half of a surrogate pair has none. */
    void measure(String text, Type type, double[] into, int at) {
        if (Scripts.anyComplex(text)) {
            ShapedText.measure(text, type, fonts, into, at);
        } else {
            measureSimple(text, type, into, at);
        }
    }

    private void measureSimple(String text, Type type, double[] into, int at) {
        Effects effects = type.effects();
        Font font = fonts.font(type);
        double size = type.size().toPoints() * conventions.raisedScale(effects.position()) * effects.scale() / 100.0;
        double tracking = effects.tracking().toPoints();
        boolean kerned = !effects.kernFrom().isZero() && type.size().compareTo(effects.kernFrom()) >= 0;
        Conventions.Rounding rounding = conventions.rounding();
        int length = text.length();
        int before = -1;
        for (int i = 0; i < length; i++) {
            int codePoint = text.charAt(i);
            int start = i;
            if (Character.isHighSurrogate((char) codePoint) && i + 1 < length) {
                codePoint = text.codePointAt(i);
                i += Character.charCount(codePoint) - 1;
            }
            double scale = size;
            if (effects.caps() != Effects.Caps.NONE && Character.isLowerCase(codePoint)) {
                codePoint = Character.toUpperCase(codePoint);
                scale = effects.caps() == Effects.Caps.SMALL ? size * Capitals.SMALL : size;
            }
            into[at + start] =
                    rounding.toPixel(advance(font, codePoint) * scale) + (Scripts.hasNoWidth(codePoint) ? 0 : tracking);
            if (kerned && before >= 0) {
                into[at + start - 1] += rounding.toPixel(font.kern(before, codePoint) * size);
            }
            before = codePoint;
        }
        if (conventions.ligatures() && tracking == 0 && effects.caps() == Effects.Caps.NONE) {
            join(text, font, size, kerned, into, at);
        }
    }

    /** Letters that are joined have a width of their own, and nothing between them to be kerned. */
    private void join(String text, Font font, double size, boolean kerned, double[] into, int at) {
        Ligatures ligatures = font.face().ligatures();
        int i = ligatures.isEmpty() ? text.length() : 0;
        while (i < text.length()) {
            Ligatures.Joined here = ligatures.at(text, i);
            into[at + i] += here.wider() * font.factor() * size;
            int last = i + here.letters().length() - 1;
            for (; i < last; i++) {
                into[at + i] -= kerned
                        ? conventions.rounding().toPixel(font.kern(text.charAt(i), text.charAt(i + 1)) * size)
                        : 0;
            }
            i++;
        }
    }

    private double advance(Font font, int codePoint) {
        double own = font.advance(codePoint);
        if (own >= 0) {
            return own;
        }
        if (Scripts.hasNoWidth(codePoint)) {
            return 0;
        }
        if (codePoint == 0x2011) {
            return Math.max(0, font.advance('-'));
        }
        if (Scripts.isWide(codePoint)) {
            return 1;
        }
        return fonts.faceWith(codePoint)
                .map(face -> face.advance(codePoint))
                .filter(width -> width >= 0)
                .orElse(0.55);
    }
}
