package app.envoi.press.pdf;

import app.envoi.press.layout.Box;
import app.envoi.press.layout.Impression;
import app.envoi.press.layout.Line;
import app.envoi.press.layout.Line.Role;
import app.envoi.press.layout.Page;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;

/** Writes the content of one page. */
final class PageWriter {
    /** Wider or narrower than this and the letters themselves are stretched, not the gaps between them. */
    private static final double SPACED = 0.03;

    private static final double RAISED = 0.001;

    private final Page page;
    private final COSDictionary sheet;
    private final COSArray owners;
    private final EmbeddedFonts fonts;
    private final Paragraphs paragraphs;
    private final ContentWriter out = new ContentWriter();

    PageWriter(Page page, COSDictionary sheet, COSArray owners, EmbeddedFonts fonts, Paragraphs paragraphs) {
        this.page = page;
        this.sheet = sheet;
        this.owners = owners;
        this.fonts = fonts;
        this.paragraphs = paragraphs;
    }

    byte[] write() throws IOException {
        for (Page.Figure figure : page.figures()) {
            figure(figure);
        }
        List<Line> lines = page.lines();
        for (int i = 0; i < lines.size(); i++) {
            boolean goesOn = i + 1 < lines.size() && continues(lines.get(i), lines.get(i + 1));
            line(lines.get(i), goesOn);
        }
        return out.bytes();
    }

    private static boolean continues(Line line, Line next) {
        return line.role() == Role.BODY
                && next.role() == Role.BODY
                && line.place().paragraph() == next.place().paragraph()
                && line.place().paragraph() >= 0
                && line.text().endsWith(" ");
    }

    private void figure(Page.Figure figure) {
        switch (figure.kind()) {
            case OBJECT -> object(figure);
            case RULE -> rule(figure.box(), "[] 0 d");
            case DOTS -> rule(figure.box(), "[0.8 2.2] 0 d");
        }
    }

    /** Nothing to be read: a stroke along the middle of its box. */
    private void rule(Box box, String dashes) {
        double thick = box.height().toPoints();
        double y = page.height().toPoints() - box.y().toPoints() - thick / 2;
        out.raw("/Artifact BMC").raw(dashes).op("w", thick);
        out.op("m", box.x().toPoints(), y).op("l", box.right().toPoints(), y);
        out.op("S").raw("EMC");
    }

    private void object(Page.Figure figure) {
        double height = page.height().toPoints();
        int content = StructureTree.content(paragraphs.figure(figure.name()), sheet, owners);
        out.raw("/Figure <</MCID " + content + ">> BDC").op("rg", 0.9, 0.9, 0.89);
        out.op(
                "re",
                figure.box().x().toPoints(),
                height - figure.box().bottom().toPoints(),
                figure.box().width().toPoints(),
                figure.box().height().toPoints());
        out.op("f").op("g", 0).raw("EMC");
    }

    private void line(Line line, boolean goesOn) throws IOException {
        List<Impression> pieces = Impression.of(line, fonts.book());
        if (pieces.isEmpty()) {
            return;
        }
        out.raw(opening(line));
        for (int i = 0; i < pieces.size(); i++) {
            piece(pieces.get(i), goesOn && i == pieces.size() - 1);
        }
        out.raw("EMC");
        for (Impression piece : pieces) {
            rules(piece);
        }
    }

    private String opening(Line line) {
        if (line.role() == Role.HEADER || line.role() == Role.FOOTER) {
            String kind = line.role() == Role.HEADER ? "Header" : "Footer";
            return "/Artifact <</Type /Pagination /Subtype /" + kind + ">> BDC";
        }
        COSDictionary element = paragraphs.of(line);
        return "/" + paragraphs.tag(line) + " <</MCID " + StructureTree.content(element, sheet, owners) + ">> BDC";
    }

    private void piece(Impression piece, boolean goesOn) throws IOException {
        EmbeddedFonts.Embedded embedded = fonts.of(piece.file());
        GlyphRun run = GlyphRun.of(piece, piece.text(), embedded);
        boolean spelled =
                run.clusters().isEmpty() && (!run.plain() || !piece.text().equals(piece.source()));
        if (spelled) {
            out.raw("/Span <</ActualText " + ContentWriter.string(piece.source() + (goesOn ? " " : "")) + ">> BDC");
        }
        out.raw("BT").raw("/" + embedded.name().getName() + " " + size(piece) + " Tf");
        colour(piece.type().effects().colour());
        double baseline = page.height().toPoints() - piece.baseline();
        if (run.clusters().isEmpty()) {
            behind(piece, run, baseline);
            if (goesOn && !spelled) {
                out.show(GlyphRun.of(piece, " ", embedded).codes());
            }
        } else {
            clusters(piece, run, baseline, goesOn);
        }
        out.raw("ET");
        if (spelled) {
            out.raw("EMC");
        }
    }

    private static String size(Impression piece) {
        double size = Math.round(piece.size() * 1000) / 1000.0;
        return size == Math.rint(size) ? Long.toString((long) size) : Double.toString(size);
    }

    private void colour(String colour) {
        if (colour.matches("[0-9A-Fa-f]{6}")) {
            int rgb = Integer.parseInt(colour, 16);
            out.op("rg", (rgb >> 16) / 255.0, (rgb >> 8 & 255) / 255.0, (rgb & 255) / 255.0);
        } else {
            out.op("g", 0);
        }
    }

    /** One glyph behind another, with what the proof gives more or less shared among them. */
    private void behind(Impression piece, GlyphRun run, double baseline) {
        double natural = run.width() * piece.size();
        double more = piece.width() - natural;
        boolean stretched = natural > 0
                && Math.abs(more) > SPACED * natural
                && piece.type().effects().tracking().isZero();
        out.op("Tz", stretched ? 100 * piece.width() / natural : 100);
        out.op("Tc", stretched || run.count() < 2 ? 0 : more / run.count());
        out.op("Tm", 1, 0, 0, 1, piece.x(), baseline).show(run.codes());
    }

    private void clusters(Impression piece, GlyphRun run, double baseline, boolean goesOn) {
        double stretch = run.width() > 0 && piece.width() > 0 ? piece.width() / (run.width() * piece.size()) : 1;
        out.op("Tz", 100 * stretch).op("Tc", 0);
        for (int i = 0; i < run.clusters().size(); i++) {
            GlyphRun.Cluster cluster = run.clusters().get(i);
            boolean last = i == run.clusters().size() - 1;
            out.raw("/Span <</ActualText " + ContentWriter.string(cluster.text() + (last && goesOn ? " " : ""))
                    + ">> BDC");
            for (GlyphRun.Placed placed : cluster.glyphs()) {
                double rise = Math.abs(placed.rise()) < RAISED ? 0 : placed.rise() * piece.size();
                out.op("Tm", 1, 0, 0, 1, piece.x() + placed.x() * piece.size() * stretch, baseline + rise);
                out.show(new byte[] {(byte) (placed.glyph() >> 8), (byte) placed.glyph()});
            }
            out.raw("EMC");
        }
    }

    private void rules(Impression piece) {
        if (piece.type().effects().underline()) {
            rule(piece, 0.12);
        }
        if (piece.type().effects().strike()) {
            rule(piece, -0.25);
        }
    }

    private void rule(Impression piece, double below) {
        double thickness = piece.size() / 18;
        double y = page.height().toPoints() - piece.baseline() - below * piece.size() - thickness;
        out.raw("/Artifact BMC")
                .op("re", piece.x(), y, piece.width(), thickness)
                .op("f")
                .raw("EMC");
    }
}
