package app.envoi.press.layout;

import app.envoi.press.layout.Page.Figure;
import app.envoi.press.layout.PageDraft.Placed;
import app.envoi.press.layout.Shaped.Stretch;
import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.Inline.Floating;
import app.envoi.press.manuscript.Length;
import java.util.List;

/** Finds the pictures and boxes of a placed line. */
final class Figures {

    private Figures() {}

    static void of(Placed placed, List<Figure> figures) {
        BrokenLine line = placed.paragraph().lines().get(placed.line());
        for (Stretch stretch : placed.paragraph().shaped().within(line.from(), line.to())) {
            boolean inside = stretch.from() >= line.from() && stretch.from() < line.to();
            if (inside && stretch.inline() instanceof Inline.Picture picture) {
                String name = picture.description().isBlank() ? "picture" : picture.description();
                figures.add(new Figure(
                        name, box(placed, line, stretch, picture.floating(), picture.width(), picture.height())));
            } else if (inside && stretch.inline() instanceof Inline.TextBox box) {
                figures.add(
                        new Figure("text box", box(placed, line, stretch, box.floating(), box.width(), box.height())));
            }
        }
    }

    private static Box box(
            Placed placed, BrokenLine line, Stretch stretch, Floating floating, Length width, Length height) {
        if (floating.wrap() != Floating.Wrap.IN_LINE) {
            Length x = Length.points(placed.x()).plus(floating.x());
            return new Box(x, Length.points(placed.top()).plus(floating.y()), width, height);
        }
        double x = placed.x() + line.x();
        for (int i = line.from(); i < stretch.from(); i++) {
            x += placed.paragraph().shaped().advances()[i];
        }
        double top = placed.top() + line.ascent() - height.toPoints();
        return new Box(Length.points(x), Length.points(top), width, height);
    }
}
