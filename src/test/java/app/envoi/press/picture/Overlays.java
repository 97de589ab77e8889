package app.envoi.press.picture;

import app.envoi.press.docx.DocxReader;
import app.envoi.press.layout.FontBook;
import app.envoi.press.layout.Line;
import app.envoi.press.layout.Office;
import app.envoi.press.layout.Proof;
import app.envoi.press.layout.Typesetter;
import app.envoi.press.manuscript.Manuscript;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Lays the pictures of {@link TenManuscripts} over LibreOffice's rendering, to be looked at in {@code target/overlays}: what both have is black, what only
 * LibreOffice has is blue and what only we have is red, once by its conventions and once by Word's. Says too how far the furthest line begins from
 * where LibreOffice begins it.
 */
final class Overlays {

    private static final int DPI = 110;
    private static final Path FOLDER = Path.of("target/overlays");

    private Overlays() {}

    public static void main(String[] arguments) throws Exception {
        Files.createDirectories(FOLDER);
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, byte[]> manuscript : TenManuscripts.all().entrySet()) {
            files.add(Files.write(FOLDER.resolve(manuscript.getKey() + ".docx"), manuscript.getValue()));
        }
        Office.installed().orElseThrow().makePdfs(files, FOLDER);
        for (Path file : files) {
            overlay(file);
        }
    }

    private static void overlay(Path file) throws Exception {
        String name = file.getFileName().toString().replace(".docx", "");
        Manuscript manuscript = DocxReader.read(Files.readAllBytes(file)).withoutWordRecord();
        try (PDDocument theirs =
                Loader.loadPDF(file.resolveSibling(name + ".pdf").toFile())) {
            compare(
                    name + "-by-libreoffice",
                    Office.typesetter(FontBook.standard()).set(manuscript),
                    theirs);
            compare(name + "-by-word", new Typesetter(FontBook.standard()).set(manuscript), theirs);
        }
    }

    private static void compare(String name, Proof ours, PDDocument theirs) throws IOException {
        PDFRenderer renderer = new PDFRenderer(theirs);
        int pages = Math.min(ours.pages().size(), theirs.getNumberOfPages());
        double furthest = 0;
        String where = "";
        for (int i = 0; i < pages; i++) {
            BufferedImage their = renderer.renderImageWithDPI(i, DPI);
            BufferedImage our = ImageIO.read(
                    new ByteArrayInputStream(PagePicture.png(ours.pages().get(i), List.of(), DPI)));
            ImageIO.write(
                    laidOver(their, our),
                    "png",
                    FOLDER.resolve(name + "-" + (i + 1) + ".png").toFile());
            for (Line line : ours.pages().get(i).lines()) {
                double off = offset(line, glyphs(theirs, i + 1));
                if (off > furthest) {
                    furthest = off;
                    where = "page " + (i + 1) + " " + line.text();
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%s: pages %d and %d, furthest %.2f points %s%n",
                name,
                theirs.getNumberOfPages(),
                ours.pages().size(),
                furthest,
                where);
    }

    /** How far the line's first letter stands from where LibreOffice has the same line; nothing where it has no such line. */
    private static double offset(Line line, List<TextPosition> glyphs) {
        String letters = letters(line.text());
        StringBuilder all = new StringBuilder();
        List<TextPosition> starts = new ArrayList<>();
        for (TextPosition glyph : glyphs) {
            String text = letters(glyph.getUnicode());
            all.append(text);
            text.chars().forEach(letter -> starts.add(glyph));
        }
        double nearest = Double.MAX_VALUE;
        for (int at = all.indexOf(letters); at >= 0 && letters.length() > 3; at = all.indexOf(letters, at + 1)) {
            TextPosition first = starts.get(at);
            double down = first.getPageHeight()
                    - first.getTextMatrix().getTranslateY()
                    - line.baseline().toPoints();
            double right = first.getTextMatrix().getTranslateX() - firstInk(line);
            nearest = Math.min(nearest, Math.hypot(down, right));
        }
        return nearest == Double.MAX_VALUE ? 0 : nearest;
    }

    private static double firstInk(Line line) {
        return line.spans().stream()
                .filter(span -> !span.text().isBlank())
                .findFirst()
                .map(span -> span.x().toPoints())
                .orElse(0.0);
    }

    private static List<TextPosition> glyphs(PDDocument document, int page) throws IOException {
        List<TextPosition> glyphs = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                glyphs.add(text);
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(document);
        return glyphs;
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s\\u00A0]+", "");
    }

    private static BufferedImage laidOver(BufferedImage theirs, BufferedImage ours) {
        int width = Math.max(theirs.getWidth(), ours.getWidth());
        int height = Math.max(theirs.getHeight(), ours.getHeight());
        BufferedImage both = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int their = grey(theirs, x, y);
                int our = grey(ours, x, y);
                both.setRGB(x, y, their << 16 | Math.min(their, our) << 8 | our);
            }
        }
        return both;
    }

    /** White beyond the edge. */
    private static int grey(BufferedImage image, int x, int y) {
        if (x >= image.getWidth() || y >= image.getHeight()) {
            return 255;
        }
        int colour = image.getRGB(x, y);
        return ((colour >> 16 & 255) + (colour >> 8 & 255) + (colour & 255)) / 3;
    }
}
