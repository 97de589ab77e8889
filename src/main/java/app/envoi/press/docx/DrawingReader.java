package app.envoi.press.docx;

import app.envoi.press.manuscript.Block;
import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.Inline.Floating;
import app.envoi.press.manuscript.Length;
import app.envoi.press.manuscript.Type;
import java.util.ArrayList;
import java.util.List;

/** Reads pictures, text boxes and what else is drawn: {@code w:drawing}, and {@code w:pict} and {@code w:object} of older files. */
final class DrawingReader {
    private final Story story;
    private final Reading reading;
    private final Xml xml;
    private final Type type;
    private final List<Block> boxed = new ArrayList<>();
    private Length width = Length.ZERO;
    private Length height = Length.ZERO;
    private Floating.Wrap wrap = Floating.Wrap.IN_LINE;
    private Length x = Length.ZERO;
    private Length y = Length.ZERO;
    private String description = "";
    private boolean box;
    private boolean drawn;
    private boolean onPage;

    DrawingReader(Story story, Type type) {
        this.story = story;
        this.reading = story.reading;
        this.xml = story.xml;
        this.type = type;
    }

    /** Stands at the start of {@code w:drawing} and goes to its end. */
    List<Inline> drawing() throws DocxUnreadable {
        int depth = xml.depth();
        while (xml.child(depth)) {
            if (xml.name().equals("wp:inline") || xml.name().equals("wp:anchor")) {
                boolean anchored = xml.name().equals("wp:anchor");
                wrap = anchored ? Floating.Wrap.NONE : Floating.Wrap.IN_LINE;
                drawn = true;
                placed();
            }
        }
        return finish();
    }

    private void placed() throws DocxUnreadable {
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "wp:extent" -> {
                    width = new Length(Math.max(0, Measure.emu(xml.attribute("cx"))));
                    height = new Length(Math.max(0, Measure.emu(xml.attribute("cy"))));
                }
                case "wp:effectExtent" -> shadowed();
                case "wp:positionH" -> x = offset();
                case "wp:positionV" -> {
                    String frame = xml.attribute("relativeFrom", "paragraph");
                    onPage = !frame.equals("paragraph") && !frame.equals("line");
                    y = offset();
                }
                case "wp:wrapSquare", "wp:wrapTight", "wp:wrapThrough" -> wrap = Floating.Wrap.BESIDE;
                case "wp:wrapTopAndBottom" -> wrap = Floating.Wrap.TOP_AND_BOTTOM;
                case "wp:docPr" -> description = xml.attribute("descr", "");
                case "a:graphic" -> graphic();
                default -> {}
            }
        }
    }

    /** Shadows and thick frames reach beyond a picture: in a line it takes their room too. */
    private void shadowed() throws DocxUnreadable {
        if (wrap == Floating.Wrap.IN_LINE) {
            width = width.plus(effect("l")).plus(effect("r"));
            height = height.plus(effect("t")).plus(effect("b"));
        }
    }

    private Length effect(String side) throws DocxUnreadable {
        return new Length(Math.max(0, Measure.emu(xml.attribute(side))));
    }

    private Length offset() throws DocxUnreadable {
        Length found = Length.ZERO;
        int depth = xml.depth();
        while (xml.child(depth)) {
            if (xml.name().equals("wp:posOffset")) {
                found = new Length(Measure.emu(xml.text().trim()));
            }
        }
        return found;
    }

    private void graphic() throws DocxUnreadable {
        int depth = xml.depth();
        while (xml.child(depth)) {
            String kind = xml.attribute("uri", "");
            if (kind.contains("chart")) {
                reading.unsupported.add("chart");
            } else if (kind.endsWith("diagram")) {
                reading.unsupported.add("diagram");
            } else if (kind.endsWith("picture")) {
                reading.unsupported.add("picture");
            }
            boxes();
        }
    }

    /** All text boxes below the element that just started. */
    private void boxes() throws DocxUnreadable {
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "w:txbxContent" -> {
                    box = true;
                    boxed.addAll(story.box().blocks(TableDress.NONE));
                }
                case "v:imagedata" -> {
                    drawn = true;
                    reading.unsupported.add("picture");
                }
                case "w10:wrap" -> wrapped();
                case "o:OLEObject" -> embedded(xml.attribute("ProgID", ""));
                case "v:shape", "v:rect", "v:roundrect", "v:oval", "v:group", "v:line" -> {
                    shape(xml.attribute("style", ""));
                    boxes();
                }
                default -> boxes();
            }
        }
    }

    /** What text does around a shape of an older file; one that hangs on the page and not on its paragraph is left out of the way. */
    private void wrapped() throws DocxUnreadable {
        onPage |= !xml.attribute("anchory", "text").equals("text");
        wrap = switch (xml.attribute("type", "none")) {
            case "square", "tight", "through" -> Floating.Wrap.BESIDE;
            case "topAndBottom" -> Floating.Wrap.TOP_AND_BOTTOM;
            default -> wrap;
        };
    }

    private void embedded(String program) {
        drawn = true;
        reading.unsupported.add(program.startsWith("Equation") ? "equation" : "embedded object");
    }

    /** Stands at the start of {@code w:pict} or {@code w:object} and goes to its end. */
    List<Inline> picture() throws DocxUnreadable {
        boxes();
        return finish();
    }

    /** The outermost shape decides on the extent. */
    private void shape(String style) {
        if (!width.isZero() || !height.isZero()) {
            return;
        }
        VmlStyle read = VmlStyle.of(style);
        width = read.length("width");
        height = read.length("height");
        if (read.word("position").equals("absolute")) {
            wrap = Floating.Wrap.NONE;
            x = read.length("margin-left");
            y = read.length("margin-top");
        }
        drawn |= !width.isZero() && !height.isZero();
    }

    private List<Inline> finish() {
        Floating.Wrap around = onPage && wrap != Floating.Wrap.IN_LINE ? Floating.Wrap.NONE : wrap;
        Floating floating = around == Floating.Wrap.IN_LINE ? Floating.IN_LINE : new Floating(around, x, y);
        if (box) {
            reading.unsupported.add("text box");
            return List.of(new Inline.TextBox(width, height, floating, boxed, type));
        }
        return drawn ? List.of(new Inline.Picture(width, height, floating, description, type)) : List.of();
    }
}
