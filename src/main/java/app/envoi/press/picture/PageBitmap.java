package app.envoi.press.picture;

import app.envoi.press.layout.FontBook;
import app.envoi.press.layout.Impression;
import app.envoi.press.layout.Line;
import app.envoi.press.layout.Page;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Draws a page with dots. */
final class PageBitmap {
    private static final int COARSEST = 24;
    private static final int FINEST = 400;
    private static final double DOTS = 40_000_000;
    private static final Color INK = new Color(0x1a1a1a);
    private static final float[] DOTTED = {0.8f, 2.2f};
    private static final Color FIGURE = new Color(0xe6e6e3);
    private static final Color FIGURE_EDGE = new Color(0xb9b9b4);
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final Map<String, Optional<Font>> FONTS = new ConcurrentHashMap<>();

    private final Page page;
    private final double scale;

    PageBitmap(Page page, int dpi) {
        this.page = page;
        double wanted = Math.max(COARSEST, Math.min(FINEST, dpi)) / 72.0;
        double area = page.width().toPoints() * page.height().toPoints();
        this.scale = Math.min(wanted, Math.sqrt(DOTS / Math.max(1, area)));
    }

    byte[] draw(List<Mark> marks, FontBook fonts) {
        int width = (int) Math.max(1, Math.round(page.width().toPoints() * scale));
        int height = (int) Math.max(1, Math.round(page.height().toPoints() * scale));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.scale(scale, scale);
        page.figures().forEach(figure -> figure(figure, graphics));
        graphics.setColor(INK);
        for (Line line : page.lines()) {
            Impression.of(line, fonts).forEach(piece -> piece(piece, graphics));
        }
        MarkSpots.of(page, marks).forEach(spot -> mark(spot, graphics));
        graphics.dispose();
        int[] dots = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        return new Png(width, height, dots).bytes();
    }

    private static void figure(Page.Figure figure, Graphics2D graphics) {
        Rectangle2D box = new Rectangle2D.Double(
                figure.box().x().toPoints(),
                figure.box().y().toPoints(),
                figure.box().width().toPoints(),
                figure.box().height().toPoints());
        if (figure.kind() == Page.Figure.Kind.RULE) {
            graphics.setColor(INK);
            graphics.fill(box);
            return;
        }
        if (figure.kind() == Page.Figure.Kind.DOTS) {
            graphics.setColor(INK);
            graphics.setStroke(new BasicStroke(
                    (float) box.getHeight(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, DOTTED, 0));
            graphics.draw(new Line2D.Double(box.getX(), box.getCenterY(), box.getMaxX(), box.getCenterY()));
            return;
        }
        graphics.setColor(FIGURE);
        graphics.fill(box);
        graphics.setColor(FIGURE_EDGE);
        graphics.setStroke(new BasicStroke(1));
        graphics.draw(box);
    }

    /** Outlines, stretched to the width that the proof gives them. */
    private static void piece(Impression piece, Graphics2D graphics) {
        font(piece.file()).ifPresent(font -> {
            char[] text = piece.text().toCharArray();
            int flags = piece.rightToLeft() ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
            Font sized = font.deriveFont((float) piece.size());
            GlyphVector glyphs = sized.layoutGlyphVector(EXACT, text, 0, text.length, flags);
            double natural = glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
            AffineTransform before = graphics.getTransform();
            graphics.translate(piece.x(), piece.baseline());
            if (natural > 0 && piece.width() > 0) {
                graphics.scale(piece.width() / natural, 1);
            }
            graphics.drawGlyphVector(glyphs, 0, 0);
            graphics.setTransform(before);
            rules(piece, graphics);
        });
    }

    private static void rules(Impression piece, Graphics2D graphics) {
        double thickness = piece.size() / 18;
        if (piece.type().effects().underline()) {
            graphics.fill(new Rectangle2D.Double(
                    piece.x(), piece.baseline() + 0.12 * piece.size(), piece.width(), thickness));
        }
        if (piece.type().effects().strike()) {
            graphics.fill(new Rectangle2D.Double(
                    piece.x(), piece.baseline() - 0.25 * piece.size(), piece.width(), thickness));
        }
    }

    private static Optional<Font> font(FontBook.FontFile file) {
        return FONTS.computeIfAbsent(file.name(), name -> {
            try {
                return Optional.of(Font.createFont(
                        Font.TRUETYPE_FONT, new ByteArrayInputStream(file.ttf().get())));
            } catch (FontFormatException | IOException broken) {
                return Optional.empty();
            }
        });
    }

    private static void mark(MarkSpots.Spot spot, Graphics2D graphics) {
        MarkLook look = MarkLook.of(spot.mark().kind());
        Color colour = Color.decode(look.colour());
        Rectangle2D frame = new Rectangle2D.Double(spot.x(), spot.y(), spot.width(), spot.height());
        graphics.setColor(new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 18));
        graphics.fill(frame);
        graphics.setColor(colour);
        graphics.setStroke(stroke(look));
        graphics.draw(frame);
        if (spot.mark().number() > 0) {
            badge(spot, look, graphics);
        }
    }

    private static BasicStroke stroke(MarkLook look) {
        if (look.dashes().isEmpty()) {
            return new BasicStroke(1.4f);
        }
        String[] dashes = look.dashes().split(" ");
        float[] lengths = {Float.parseFloat(dashes[0]), Float.parseFloat(dashes[1])};
        return new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, lengths, 0);
    }

    private static void badge(MarkSpots.Spot spot, MarkLook look, Graphics2D graphics) {
        Path2D shape = new Path2D.Double();
        for (double[] corner : look.corners()) {
            double x = spot.badgeX() + corner[0] * MarkSpots.BADGE;
            double y = spot.badgeY() + corner[1] * MarkSpots.BADGE;
            if (shape.getCurrentPoint() == null) {
                shape.moveTo(x, y);
            } else {
                shape.lineTo(x, y);
            }
        }
        shape.closePath();
        graphics.fill(shape);
        graphics.setColor(Color.WHITE);
        String number = String.valueOf(spot.mark().number());
        FontBook.standard().bundled("arimo-bold").flatMap(PageBitmap::font).ifPresent(font -> {
            GlyphVector glyphs = font.deriveFont(number.length() > 1 ? 8f : 10f).createGlyphVector(EXACT, number);
            double half = glyphs.getLogicalBounds().getWidth() / 2;
            graphics.fill(glyphs.getOutline((float) (spot.badgeX() - half), (float) spot.badgeY() + 3.4f));
        });
    }
}
