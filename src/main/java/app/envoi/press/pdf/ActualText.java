package app.envoi.press.pdf;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Puts the text that a file gives for a stretch of drawn characters in their place (ISO 32000-2, 14.9.4). */
final class ActualText {
    private ActualText() {}

    /** Characters on one line become one, as wide as all; else the text stands with the widest of them: marks stand above and below their letter. */
    static void put(String text, List<Glyph> glyphs) {
        Glyph first = glyphs.get(0);
        boolean oneLine = glyphs.stream()
                .allMatch(glyph -> glyph.angle() == first.angle()
                        && glyph.face().equals(first.face())
                        && Math.abs(glyph.v() - first.v()) < 0.2 * first.size());
        if (oneLine && glyphs.size() > 1) {
            double from = glyphs.stream().mapToDouble(Glyph::u).min().orElse(first.u());
            double to = glyphs.stream().mapToDouble(Glyph::end).max().orElse(first.end());
            glyphs.clear();
            glyphs.add(first.spanning(text, from, to));
        } else {
            Glyph widest = Collections.max(glyphs, Comparator.comparingDouble(Glyph::advance));
            glyphs.replaceAll(glyph -> glyph.withText(glyph == widest ? text : ""));
        }
    }
}
