package app.envoi.press.layout;

import app.envoi.press.layout.Shaped.Extent;
import app.envoi.press.layout.Shaped.Kind;
import app.envoi.press.layout.Shaped.Label;
import app.envoi.press.layout.Shaped.Stretch;
import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.Inline.Floating.Wrap;
import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.manuscript.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The first phase: measures a paragraph's characters and says where its lines may end. */
final class Shaper {

    private final FontBook fonts;
    private final Conventions conventions;
    private final Advances advances;

    Shaper(FontBook fonts, Conventions conventions) {
        this.fonts = fonts;
        this.conventions = conventions;
        this.advances = new Advances(fonts, conventions);
    }

    Advances advances() {
        return advances;
    }

    Shaped shape(Paragraph paragraph) {
        String text = text(paragraph);
        boolean plain = Scripts.allPlain(text);
        double[] widths = new double[text.length()];
        Kind[] kinds = new Kind[text.length()];
        List<Stretch> stretches = new ArrayList<>(paragraph.content().size());
        int at = 0;
        for (Inline inline : paragraph.content()) {
            int length = inline.text().length();
            if (inline.type().hidden()) {
                Arrays.fill(kinds, at, at + length, Kind.NOTHING);
                stretches.add(new Stretch(at, at + length, inline, Extent.NONE));
            } else {
                stretches.add(new Stretch(at, at + length, inline, extent(inline)));
                fill(inline, at, text, widths, kinds);
            }
            at += length;
        }
        return new Shaped(
                paragraph.format(), text, widths, kinds, plain, stretches, extent(paragraph.mark()), label(paragraph));
    }

    private static String text(Paragraph paragraph) {
        List<Inline> content = paragraph.content();
        return content.size() == 1 ? content.get(0).text() : paragraph.text();
    }

    private void fill(Inline inline, int at, String text, double[] widths, Kind[] kinds) {
        if (inline instanceof Inline.Run run) {
            advances.measure(run.text(), run.type(), widths, at);
            fillKinds(at, run.text().length(), text, kinds);
        } else if (inline instanceof Inline.Break broken) {
            kinds[at] = switch (broken.kind()) {
                case LINE -> Kind.LINE_BREAK;
                case PAGE -> Kind.PAGE_BREAK;
                case COLUMN -> Kind.COLUMN_BREAK;
            };
        } else if (inline instanceof Inline.Tab) {
            kinds[at] = Kind.TAB;
        } else {
            widths[at] = objectWidth(inline);
            kinds[at] = Kind.GLUE;
        }
    }

    private void fillKinds(int from, int length, String text, Kind[] kinds) {
        for (int i = from; i < from + length; i++) {
            if (BreakRules.insideWord(text, i)) {
                kinds[i] = Kind.GLUE;
            } else if (BreakRules.isSpace(text.charAt(i))) {
                kinds[i] = Kind.SPACE;
            } else {
                kinds[i] = BreakRules.after(text, i, conventions.breakBeforeDash()) ? Kind.BREAKABLE : Kind.GLUE;
            }
        }
    }

    private double objectWidth(Inline inline) {
        if (inline instanceof Inline.Picture picture) {
            return picture.floating().wrap() == Wrap.IN_LINE ? picture.width().toPoints() : 0;
        }
        if (inline instanceof Inline.TextBox box) {
            return box.floating().wrap() == Wrap.IN_LINE ? box.width().toPoints() : 0;
        }
        String shown = inline instanceof Inline.NoteMark mark ? mark.label() : "0";
        return width(shown, inline.type());
    }

    private double width(String text, Type type) {
        return Arrays.stream(advances.of(text, type)).sum();
    }

    private Extent extent(Inline inline) {
        if (inline instanceof Inline.Picture picture) {
            return picture.floating().wrap() == Wrap.IN_LINE
                    ? standing(picture.height().toPoints())
                    : Extent.NONE;
        }
        if (inline instanceof Inline.TextBox box) {
            return box.floating().wrap() == Wrap.IN_LINE ? standing(box.height().toPoints()) : Extent.NONE;
        }
        return extent(inline.type());
    }

    /** A picture in the line stands on the baseline. */
    private static Extent standing(double height) {
        return new Extent(height, 0);
    }

    private Extent extent(Type type) {
        Vertical vertical = fonts.vertical(type, conventions.ownHeights());
        Conventions.Rounding rounding = conventions.rounding();
        double size = type.size().toPoints();
        double raise = type.effects().raise().toPoints();
        double above = rounding.toPixel(vertical.ascent() * size);
        double below = rounding.toPixel(vertical.descent() * size);
        double gap = rounding.toUnit(rounding.toPixel(vertical.gap() * size));
        double ascent = rounding.toUnit(above);
        double descent = rounding.toUnit(above + below) - ascent;
        if (conventions.gapAbove()) {
            ascent += gap;
        } else {
            descent += gap;
        }
        return new Extent(Math.max(0, ascent + raise), Math.max(0, descent - raise));
    }

    private Label label(Paragraph paragraph) {
        return paragraph
                .format()
                .label()
                .map(label -> new Label(width(label.text(), label.type()), extent(label.type())))
                .orElse(Label.NONE);
    }
}
