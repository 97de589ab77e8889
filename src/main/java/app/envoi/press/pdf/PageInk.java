package app.envoi.press.pdf;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** What was drawn on a page, in the order of drawing. */
final class PageInk {
    private static final int SHADES = 100;
    private static final int PICTURES = 100;

    final List<Glyph> glyphs = new ArrayList<>();
    final List<Rectangle2D> pictures = new ArrayList<>();
    private final List<Rectangle2D> dark = new ArrayList<>();

    void picture(Rectangle2D box) {
        if (pictures.size() < PICTURES) {
            pictures.add(box);
        }
    }

    /** An area was filled with a colour on which white can be read. */
    void shade(Rectangle2D box) {
        if (dark.size() < SHADES) {
            dark.add(box);
        }
    }

    /** White type would show here, on a dark ground or a picture. */
    boolean showsWhite(double x, double y) {
        return dark.stream().anyMatch(box -> box.contains(x, y))
                || pictures.stream().anyMatch(box -> box.contains(x, y));
    }

    boolean hasText() {
        return glyphs.stream().anyMatch(glyph -> glyph.visible() && !glyph.blank());
    }

    /** Share of the sheet that pictures take, counted singly. */
    double pictured(PageView view) {
        double area = pictures.stream()
                .map(box -> box.createIntersection(new Rectangle2D.Double(0, 0, view.width(), view.height())))
                .filter(box -> box.getWidth() > 0 && box.getHeight() > 0)
                .mapToDouble(box -> box.getWidth() * box.getHeight())
                .sum();
        return area / (view.width() * view.height());
    }
}
