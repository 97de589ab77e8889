package app.envoi.press.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** The marked content that is open while a page is read: artifacts, numbered content, text given for what is drawn, layers switched off. */
final class MarkedContent {
    private static final COSName OPTIONAL = COSName.getPDFName("OC");
    private static final int DEPTH = 512;

    private final Layers layers;
    private final Deque<Open> open = new ArrayDeque<>();

    MarkedContent(Layers layers) {
        this.layers = layers;
    }

    /**
     * @param actual the text that stands for what is drawn, or null
     * @param from number of the first character drawn in it
     */
    private record Open(Glyph.Tag tag, @Nullable String actual, boolean off, int from) {}

    void begin(List<COSBase> operands, @Nullable COSDictionary named, int glyphs) {
        if (open.size() >= DEPTH) {
            throw new Budget.Exhausted("nested marks");
        }
        Open around = open.peek();
        COSName name = operands.isEmpty() || !(operands.get(0) instanceof COSName first) ? COSName.P : first;
        COSDictionary properties = properties(operands, named);
        int content = properties.getInt(COSName.MCID, around == null ? -1 : around.tag.content());
        boolean artifact = name.equals(COSName.ARTIFACT) || around != null && around.tag.artifact();
        boolean off = around != null && around.off || name.equals(OPTIONAL) && layers.hides(properties);
        open.push(new Open(new Glyph.Tag(artifact, content), properties.getString(COSName.ACTUAL_TEXT), off, glyphs));
    }

    private static COSDictionary properties(List<COSBase> operands, @Nullable COSDictionary named) {
        COSBase given = operands.size() < 2 ? null : operands.get(1);
        if (given instanceof COSDictionary direct) {
            return direct;
        }
        COSDictionary found = given instanceof COSName name && named != null ? named.getCOSDictionary(name) : null;
        return found == null ? new COSDictionary() : found;
    }

    void end(List<Glyph> glyphs) {
        if (open.isEmpty()) {
            return;
        }
        Open closed = open.pop();
        if (closed.actual != null && closed.from < glyphs.size() && within(open) == null) {
            ActualText.put(closed.actual, glyphs.subList(closed.from, glyphs.size()));
        }
    }

    private static @Nullable String within(Deque<Open> around) {
        return around.stream()
                .map(Open::actual)
                .filter(text -> text != null)
                .findFirst()
                .orElse(null);
    }

    Glyph.Tag tag() {
        Open around = open.peek();
        return around == null ? Glyph.Tag.NONE : around.tag;
    }

    boolean off() {
        return !open.isEmpty() && open.peek().off;
    }
}
