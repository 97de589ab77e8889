package app.envoi.press.picture;

import app.envoi.press.layout.Box;
import app.envoi.press.layout.FontBook;
import app.envoi.press.layout.Impression;
import app.envoi.press.layout.Line;
import app.envoi.press.layout.Page;
import app.envoi.press.manuscript.Type;
import java.util.List;
import java.util.Locale;

/**
 * The picture of a page: a white sheet with its type in place, and the faults marked on it. One unit is one point. Nothing in it needs a style
 * attribute, a script, or another host; the fonts are those of {@link PageFonts}, and every piece of text is held to its place and width, so that
 * the picture shows the proof even before they have come.
 */
public final class PagePicture {
    private static final String INK = "#1a1a1a";
    private static final String FAINT = "#6b6b6b";
    private static final char NO_BREAK_SPACE = '\u00A0';

    private PagePicture() {}

    /** As SVG to stand in a page of HTML: a group with a name, its text readable, its marks described. */
    public static String svg(Page page, List<Mark> marks) {
        return svg(page, marks, FontBook.standard());
    }

    static String svg(Page page, List<Mark> marks, FontBook fonts) {
        Markup out = new Markup();
        out.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"sheet\" role=\"group\"")
                .attribute("aria-label", name(page, marks))
                .raw(" viewBox=\"0 0 ")
                .number(page.width().toPoints())
                .raw(" ")
                .number(page.height().toPoints())
                .raw("\" font-family=\"serif\">");
        out.raw("<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>");
        page.figures().forEach(figure -> figure(figure, out));
        out.raw("<g fill=\"" + INK + "\">");
        page.lines().forEach(line -> line(line, fonts, out));
        out.raw("</g>");
        new MarkLayer(page, out).draw(marks);
        return out.raw("</svg>").toString();
    }

    /** As PNG.
     *
     * @param dpi from 24 to 400 dots per inch
     */
    public static byte[] png(Page page, List<Mark> marks, int dpi) {
        return new PageBitmap(page, dpi).draw(marks, FontBook.standard());
    }

    private static String name(Page page, List<Mark> marks) {
        String name = "Page " + page.number();
        return switch (marks.size()) {
            case 0 -> name;
            case 1 -> name + ", 1 mark";
            default -> name + ", " + marks.size() + " marks";
        };
    }

    private static void figure(Page.Figure figure, Markup out) {
        switch (figure.kind()) {
            case OBJECT -> object(figure, out);
            case RULE -> {
                out.raw("<rect");
                Places.box(figure.box(), out);
                out.raw(" fill=\"" + INK + "\"/>");
            }
            case DOTS -> dots(figure.box(), out);
        }
    }

    private static void dots(Box box, Markup out) {
        double thick = box.height().toPoints();
        double middle = box.y().toPoints() + thick / 2;
        out.raw("<line").attribute("x1", box.x().toPoints()).attribute("y1", middle);
        out.attribute("x2", box.right().toPoints()).attribute("y2", middle).attribute("stroke-width", thick);
        out.raw(" stroke=\"" + INK + "\" stroke-dasharray=\"0.8 2.2\"/>");
    }

    private static void object(Page.Figure figure, Markup out) {
        out.raw("<g><title>").text(figure.name()).raw("</title><rect");
        Places.box(figure.box(), out);
        out.raw(" fill=\"#e6e6e3\" stroke=\"#b9b9b4\"/></g>");
    }

    private static void line(Line line, FontBook fonts, Markup out) {
        for (Impression piece : Impression.of(line, fonts)) {
            piece(piece, out);
            rules(piece, out);
        }
    }

    private static void piece(Impression piece, Markup out) {
        Type type = piece.type();
        out.raw("<text");
        out.attribute("x", piece.rightToLeft() ? piece.x() + piece.width() : piece.x())
                .attribute("y", piece.baseline());
        out.attribute("font-family", PageFonts.families(piece.file(), type.family()))
                .attribute("font-size", piece.size());
        if (type.bold()) {
            out.raw(" font-weight=\"bold\"");
        }
        if (type.italic()) {
            out.raw(" font-style=\"italic\"");
        }
        if (piece.rightToLeft()) {
            out.raw(" direction=\"rtl\"");
        }
        colour(type.effects().colour(), out);
        if (piece.text().length() > 1) {
            out.attribute("textLength", piece.width());
        }
        out.raw(">").text(held(piece.text())).raw("</text>");
    }

    /** Browsers drop spaces at the ends of a piece and make one of several: those are held. */
    private static String held(String text) {
        StringBuilder held = new StringBuilder(text);
        for (int i = 0; i < held.length(); i++) {
            boolean alone = i > 0
                    && i < held.length() - 1
                    && held.charAt(i - 1) != NO_BREAK_SPACE
                    && held.charAt(i - 1) != ' '
                    && held.charAt(i + 1) != ' ';
            if (held.charAt(i) == ' ' && !alone) {
                held.setCharAt(i, NO_BREAK_SPACE);
            }
        }
        return held.toString();
    }

    /** White type was made readable by its ground, which is not drawn here: it is shown in grey. */
    private static void colour(String colour, Markup out) {
        if (colour.matches("[0-9A-Fa-f]{6}")) {
            boolean pale = colour.toUpperCase(Locale.ROOT).matches("([E-F].){3}");
            out.attribute("fill", pale ? FAINT : "#" + colour);
        }
    }

    private static void rules(Impression piece, Markup out) {
        if (piece.type().effects().underline()) {
            rule(piece, 0.12, out);
        }
        if (piece.type().effects().strike()) {
            rule(piece, -0.25, out);
        }
    }

    private static void rule(Impression piece, double below, Markup out) {
        out.raw("<rect").attribute("x", piece.x()).attribute("y", piece.baseline() + below * piece.size());
        out.attribute("width", piece.width())
                .attribute("height", piece.size() / 18)
                .raw("/>");
    }
}
