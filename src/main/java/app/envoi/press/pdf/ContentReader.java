package app.envoi.press.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.jspecify.annotations.Nullable;

/** Runs the content of one page and notes the type and pictures that it draws. Paths are followed only as far as white type needs a dark ground. */
final class ContentReader {
    private static final COSName FORM = COSName.FORM;
    private static final COSName OPTIONAL = COSName.getPDFName("OC");
    private static final COSName ALPHA = COSName.getPDFName("ca");
    private static final int SAVES = 512;
    private static final int OPERANDS = 512;

    private final PdfFonts fonts;
    private final Budget budget;
    private final PageInk ink = new PageInk();
    private final MarkedContent marks;
    private final Layers layers;
    private final TextShower shower;
    private final Deque<ContentState> saved = new ArrayDeque<>();
    private ContentState state;
    private COSDictionary resources = new COSDictionary();
    private @Nullable Rectangle2D path;
    private int depth;

    ContentReader(PageView view, PdfFonts fonts, Layers layers, Budget budget) {
        this.fonts = fonts;
        this.budget = budget;
        this.layers = layers;
        this.marks = new MarkedContent(layers);
        this.state = new ContentState(new AffineTransform(view.seen()));
        this.shower = new TextShower(view, ink, marks, budget);
    }

    /** What the page draws; what came before a fault in it, if it has one. */
    PageInk read(byte[] content, @Nullable COSDictionary pageResources) throws IOException {
        run(content, pageResources == null ? new COSDictionary() : pageResources);
        return ink;
    }

    /** What was drawn so far. */
    PageInk ink() {
        return ink;
    }

    private void run(byte[] content, COSDictionary with) throws IOException {
        COSDictionary around = resources;
        resources = with;
        PDFStreamParser parser = new PDFStreamParser(content);
        List<COSBase> operands = new ArrayList<>();
        for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (token instanceof Operator operator) {
                budget.operator();
                apply(operator.getName(), operands);
                operands.clear();
            } else if (token instanceof COSBase operand && operands.size() < OPERANDS) {
                operands.add(operand);
            }
        }
        resources = around;
    }

    private void apply(String operator, List<COSBase> operands) throws IOException {
        boolean done = text(operator, operands)
                || graphics(operator, operands)
                || colour(operator, operands)
                || path(operator, operands);
        if (!done) {
            budget.unknownOperator();
        }
    }

    private boolean text(String operator, List<COSBase> operands) {
        switch (operator) {
            case "BT" -> shower.begin();
            case "Tf" -> {
                state.font = font(operands);
                state.size = number(operands, 1);
            }
            case "Tc" -> state.letterSpace = number(operands, 0);
            case "Tw" -> state.wordSpace = number(operands, 0);
            case "Tz" -> state.scale = number(operands, 0) / 100;
            case "TL" -> state.leading = number(operands, 0);
            case "Ts" -> state.rise = number(operands, 0);
            case "Tr" -> state.mode = (int) number(operands, 0);
            case "Td" -> shower.move(number(operands, 0), number(operands, 1));
            case "TD" -> {
                state.leading = -number(operands, 1);
                shower.move(number(operands, 0), number(operands, 1));
            }
            case "Tm" -> shower.place(matrix(operands));
            case "T*" -> shower.move(0, -state.leading);
            case "Tj" -> show(operands, 0);
            case "'" -> {
                shower.move(0, -state.leading);
                show(operands, 0);
            }
            case "\"" -> {
                state.wordSpace = number(operands, 0);
                state.letterSpace = number(operands, 1);
                shower.move(0, -state.leading);
                show(operands, 2);
            }
            case "TJ" -> showAll(operands);
            case "ET" -> {}
            default -> {
                return false;
            }
        }
        return true;
    }

    private void show(List<COSBase> operands, int index) {
        if (index < operands.size() && operands.get(index) instanceof COSString string) {
            shower.show(state, string.getBytes());
        }
    }

    private void showAll(List<COSBase> operands) {
        if (operands.isEmpty() || !(operands.get(0) instanceof COSArray array)) {
            return;
        }
        for (int i = 0; i < array.size(); i++) {
            COSBase part = array.get(i);
            if (part instanceof COSString string) {
                shower.show(state, string.getBytes());
            } else if (part instanceof COSNumber number) {
                shower.kern(state, number.floatValue());
            }
        }
    }

    private PdfFont font(List<COSBase> operands) {
        COSDictionary named = resources.getCOSDictionary(COSName.FONT);
        return !operands.isEmpty()
                        && operands.get(0) instanceof COSName name
                        && named != null
                        && named.getCOSDictionary(name) != null
                ? fonts.of(named.getCOSDictionary(name))
                : PdfFont.NONE;
    }

    private boolean graphics(String operator, List<COSBase> operands) throws IOException {
        switch (operator) {
            case "q" -> {
                if (saved.size() < SAVES) {
                    saved.push(state.copy());
                }
            }
            case "Q" -> {
                if (!saved.isEmpty()) {
                    state = saved.pop();
                }
            }
            case "cm" -> state.matrix.concatenate(matrix(operands));
            case "gs" -> graphicsState(operands);
            case "Do" -> draw(operands);
            case "BI" -> ink.picture(seen(new Rectangle2D.Double(0, 0, 1, 1)));
            case "BMC", "BDC" ->
                marks.begin(operands, resources.getCOSDictionary(COSName.PROPERTIES), ink.glyphs.size());
            case "EMC" -> marks.end(ink.glyphs);
            case "w", "J", "j", "M", "d", "ri", "i", "sh", "MP", "DP", "BX", "EX", "d0", "d1", "EI", "ID" -> {}
            default -> {
                return false;
            }
        }
        return true;
    }

    private void graphicsState(List<COSBase> operands) {
        COSDictionary named = resources.getCOSDictionary(COSName.EXT_G_STATE);
        COSDictionary set = !operands.isEmpty() && operands.get(0) instanceof COSName name && named != null
                ? named.getCOSDictionary(name)
                : null;
        if (set == null) {
            return;
        }
        state.alpha = set.getFloat(ALPHA, (float) state.alpha);
        COSArray font = set.getCOSArray(COSName.FONT);
        if (font != null
                && font.size() == 2
                && font.getObject(0) instanceof COSDictionary dictionary
                && font.getObject(1) instanceof COSNumber size) {
            state.font = fonts.of(dictionary);
            state.size = size.floatValue();
        }
    }

    private void draw(List<COSBase> operands) throws IOException {
        COSDictionary named = resources.getCOSDictionary(COSName.XOBJECT);
        if (operands.isEmpty() || !(operands.get(0) instanceof COSName name) || named == null) {
            return;
        }
        if (!(named.getDictionaryObject(name) instanceof COSStream drawn) || off(drawn)) {
            return;
        }
        if (FORM.equals(drawn.getCOSName(COSName.SUBTYPE))) {
            form(drawn);
        } else if (COSName.IMAGE.equals(drawn.getCOSName(COSName.SUBTYPE))) {
            ink.picture(seen(new Rectangle2D.Double(0, 0, 1, 1)));
        }
    }

    private boolean off(COSStream drawn) {
        COSDictionary layer = drawn.getCOSDictionary(OPTIONAL);
        return marks.off() || layers.hides(layer);
    }

    private void form(COSStream form) throws IOException {
        budget.form(++depth);
        ContentState around = state;
        state = state.copy();
        AffineTransform matrix = matrix(form.getCOSArray(COSName.MATRIX));
        state.matrix.concatenate(matrix);
        TextShower.Where where = shower.where();
        COSDictionary own = form.getCOSDictionary(COSName.RESOURCES);
        int saves = saved.size();
        run(BoundedStream.plain(form), own == null ? resources : own);
        while (saved.size() > saves) {
            saved.pop();
        }
        shower.back(where);
        state = around;
        depth--;
    }

    private boolean colour(String operator, List<COSBase> operands) {
        switch (operator) {
            case "g" -> fill(Colour.Space.GRAY, operands);
            case "rg" -> fill(Colour.Space.RGB, operands);
            case "k" -> fill(Colour.Space.CMYK, operands);
            case "cs" -> {
                COSDictionary named = resources.getCOSDictionary(COSName.COLORSPACE);
                state.fillSpace = Colour.spaceOf(operands.isEmpty() ? null : operands.get(0), named);
                state.fill(Colour.BLACK);
            }
            case "sc", "scn" -> fill(state.fillSpace, operands);
            case "G", "RG", "K", "CS", "SC", "SCN" -> {}
            default -> {
                return false;
            }
        }
        return true;
    }

    private void fill(Colour.Space space, List<COSBase> operands) {
        state.fillSpace = space;
        state.fill(Colour.of(space, operands));
    }

    private boolean path(String operator, List<COSBase> operands) {
        switch (operator) {
            case "re" -> include(number(operands, 0), number(operands, 1), number(operands, 2), number(operands, 3));
            case "m", "l" -> include(number(operands, 0), number(operands, 1), 0, 0);
            case "c" -> include(number(operands, 4), number(operands, 5), 0, 0);
            case "v", "y" -> include(number(operands, 2), number(operands, 3), 0, 0);
            case "f", "F", "f*", "B", "B*", "b", "b*" -> {
                if (path != null && state.fill.dark() && state.alpha > 0.5) {
                    ink.shade(seen(path));
                }
                path = null;
            }
            case "S", "s", "n" -> path = null;
            case "h", "W", "W*" -> {}
            default -> {
                return false;
            }
        }
        return true;
    }

    private void include(double x, double y, double width, double height) {
        Rectangle2D part = new Rectangle2D.Double(
                Math.min(x, x + width), Math.min(y, y + height), Math.abs(width), Math.abs(height));
        if (path == null) {
            path = part;
        } else {
            path.add(part);
        }
    }

    private Rectangle2D seen(Rectangle2D box) {
        return state.matrix.createTransformedShape(box).getBounds2D();
    }

    private static double number(List<COSBase> operands, int index) {
        return index < operands.size() && operands.get(index) instanceof COSNumber number ? number.floatValue() : 0;
    }

    private static AffineTransform matrix(List<COSBase> operands) {
        return new AffineTransform(
                number(operands, 0),
                number(operands, 1),
                number(operands, 2),
                number(operands, 3),
                number(operands, 4),
                number(operands, 5));
    }

    private static AffineTransform matrix(@Nullable COSArray array) {
        if (array == null || array.size() < 6) {
            return new AffineTransform();
        }
        List<COSBase> elements = new ArrayList<>();
        array.forEach(elements::add);
        return matrix(elements);
    }
}
