package app.envoi.press.pdf;

import java.util.Collections;
import java.util.List;

/** Puts the text that a file gives for a stretch of drawn characters in their place (ISO 32000-2, 14.9.4). */
final class ActualText {
    private ActualText() {}

    /** Characters on one line become one, as wide as all; on several lines the text stands with the first. */
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
            Collections.fill(glyphs.subList(1, glyphs.size()), first.withText(""));
            glyphs.set(0, first.withText(text));
        }
    }
}
