package app.envoi.press.pdf;

import app.envoi.press.layout.Line.Role;
import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.Manuscript;
import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.manuscript.Section;
import app.envoi.press.manuscript.Settings;
import app.envoi.press.manuscript.Traces;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageTree;

/**
 * Reads PDFs. Type is measured as it is seen: text matrix, page transformation, turned pages and their unit taken together. Nothing in the file is run,
 * nothing outside it is opened, and the work it may cause is bounded.
 */
public final class PdfReader {
    private static final double MARGIN_AT_FOOT = 72;

    private PdfReader() {}

    /** Reads everything that a check needs. */
    public static PdfReading read(byte[] bytes) throws PdfUnreadable {
        try (PdfFile file = PdfFile.open(bytes)) {
            return reading(file);
        } catch (Budget.Exhausted exhausted) {
            throw Trouble.exhausted(exhausted);
        } catch (RuntimeException | StackOverflowError damaged) {
            throw Trouble.damaged();
        }
    }

    /** How many pages a PDF has; cheaper than reading it. Its pages are not looked at. */
    public static int pages(byte[] bytes) throws PdfUnreadable {
        try (PdfFile file = PdfFile.open(bytes)) {
            return file.pages().size();
        } catch (Budget.Exhausted exhausted) {
            throw Trouble.exhausted(exhausted);
        } catch (RuntimeException | StackOverflowError damaged) {
            throw Trouble.damaged();
        }
    }

    private static PdfReading reading(PdfFile file) throws PdfUnreadable {
        Oddities oddities = new Oddities(file);
        List<COSDictionary> sheets = file.pages();
        List<PdfPage> pages = withRoom(RunningFinder.classify(pages(file, sheets, oddities)));
        pages.forEach(oddities::look);
        Assembly assembly = new Assembly(pages, HeadingTags.read(file, sheets));
        List<Section> sections = SectionMaker.sections(pages, assembly.blocks());
        Manuscript manuscript = new Manuscript(
                sections,
                List.of(),
                Settings.DEFAULT,
                PdfProperties.read(file),
                new Traces(0, 0, List.of(), hidden(sections)),
                Optional.empty(),
                oddities.unsupported());
        return new PdfReading(manuscript, assembly.proof(), oddities.notes());
    }

    private static List<PdfPage> pages(PdfFile file, List<COSDictionary> sheets, Oddities oddities) {
        PdfFonts fonts = new PdfFonts();
        Types types = new Types();
        Layers layers = new Layers(file.catalog());
        List<PdfPage> pages = new ArrayList<>();
        for (COSDictionary sheet : sheets) {
            PageView view = PageView.of(sheet);
            ContentReader reader = new ContentReader(view, fonts, layers, file.budget());
            PageInk ink = reader.ink();
            file.budget().page();
            try {
                COSDictionary resources =
                        PDPageTree.getInheritableAttribute(sheet, COSName.RESOURCES) instanceof COSDictionary own
                                ? own
                                : null;
                ink = reader.read(PdfFile.content(sheet), resources);
            } catch (IOException damaged) {
                oddities.damaged(pages.size() + 1);
            }
            List<PdfLine> lines = LineFinder.find(ink.glyphs, types);
            pages.add(new PdfPage(
                    pages.size() + 1, view.width(), view.height(), lines, ink.pictures, ink.pictured(view), 0));
        }
        return pages;
    }

    /** Room is measured to the lowest line of the body on any page, or to an inch from the foot where that is lower. */
    private static List<PdfPage> withRoom(List<PdfPage> pages) {
        double lowest = pages.stream()
                .flatMap(page -> page.upright().stream())
                .mapToDouble(PdfLine::bottom)
                .max()
                .orElse(0);
        return pages.stream().map(page -> page.withRoom(room(page, lowest))).toList();
    }

    private static double room(PdfPage page, double lowest) {
        double limit = Math.min(page.height(), Math.max(lowest, page.height() - MARGIN_AT_FOOT));
        double last =
                page.of(Role.BODY).stream().mapToDouble(PdfLine::bottom).max().orElse(MARGIN_AT_FOOT);
        return Math.max(0, limit - last);
    }

    private static List<String> hidden(List<Section> sections) {
        return sections.stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Paragraph.class::isInstance)
                .flatMap(block -> ((Paragraph) block).content().stream())
                .filter(inline -> inline.type().hidden() && !inline.text().isBlank())
                .map(Inline::text)
                .map(text -> text.substring(0, Math.min(200, text.length())))
                .limit(200)
                .toList();
    }
}
