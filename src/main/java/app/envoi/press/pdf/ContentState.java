package app.envoi.press.pdf;

import java.awt.geom.AffineTransform;

/** What a page's content stream has set so far (ISO 32000-2, tables 51 and 103). */
final class ContentState {
    static final int FILL_AND_STROKE = 2;
    static final int NO_INK = 3;
    static final int CLIP_ONLY = 7;

    AffineTransform matrix;
    PdfFont font = PdfFont.NONE;
    double size;
    double letterSpace;
    double wordSpace;
    double scale = 1;
    double leading;
    double rise;
    int mode;
    Colour fill = Colour.BLACK;
    String hex = "";
    Colour.Space fillSpace = Colour.Space.GRAY;
    double alpha = 1;

    ContentState(AffineTransform matrix) {
        this.matrix = matrix;
    }

    void fill(Colour colour) {
        fill = colour;
        hex = colour.hex();
    }

    ContentState copy() {
        ContentState copy = new ContentState(new AffineTransform(matrix));
        copy.font = font;
        copy.size = size;
        copy.letterSpace = letterSpace;
        copy.wordSpace = wordSpace;
        copy.scale = scale;
        copy.leading = leading;
        copy.rise = rise;
        copy.mode = mode;
        copy.fill = fill;
        copy.hex = hex;
        copy.fillSpace = fillSpace;
        copy.alpha = alpha;
        return copy;
    }
}
