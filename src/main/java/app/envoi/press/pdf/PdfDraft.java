package app.envoi.press.pdf;

import app.envoi.press.layout.Line;
import app.envoi.press.layout.Page;
import app.envoi.press.manuscript.Manuscript;
import app.envoi.press.manuscript.Properties;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** A PDF in the making. */
final class PdfDraft {
    private static final String PRODUCER = "Envoi";
    /** In place of the time, from which PDFBox would make the file's identifier. */
    private static final long IDENTIFIER = 1;

    private final PDDocument document;
    private final Properties properties;
    private final EmbeddedFonts fonts;
    private final StructureTree tree = new StructureTree();
    private final Paragraphs paragraphs;
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private final COSDictionary fontNames = new COSDictionary();

    PdfDraft(PDDocument document, Properties properties, Optional<Manuscript> manuscript, EmbeddedFonts fonts) {
        this.document = document;
        this.properties = properties;
        this.fonts = fonts;
        this.paragraphs = new Paragraphs(tree, manuscript);
    }

    void add(Page page) throws IOException {
        PDRectangle size = new PDRectangle(
                (float) page.width().toPoints(), (float) page.height().toPoints());
        PDPage sheet = new PDPage(size);
        document.addPage(sheet);
        COSDictionary dictionary = sheet.getCOSObject();
        COSArray owners = tree.page(dictionary);
        byte[] content = new PageWriter(page, dictionary, owners, fonts, paragraphs).write();
        dictionary.setItem(COSName.CONTENTS, stream(content, true));
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.FONT, fontNames);
        dictionary.setItem(COSName.RESOURCES, resources);
        dictionary.setItem(COSName.getPDFName("Tabs"), COSName.S);
        bookmarks(page, sheet);
    }

    private void bookmarks(Page page, PDPage sheet) {
        int before = -1;
        for (Line line : page.lines()) {
            if (paragraphs.level(line) == 1 && !line.isBlank() && line.place().paragraph() != before) {
                before = line.place().paragraph();
                PDPageXYZDestination there = new PDPageXYZDestination();
                there.setPage(sheet);
                there.setTop((int) Math.ceil(page.height().minus(line.box().y()).toPoints()));
                there.setLeft(0);
                PDOutlineItem item = new PDOutlineItem();
                item.setTitle(line.text().strip());
                item.setDestination(there);
                outline.addLast(item);
            }
        }
    }

    private COSStream stream(byte[] content, boolean packed) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out =
                packed ? stream.createOutputStream(COSName.FLATE_DECODE) : stream.createOutputStream()) {
            out.write(content);
        }
        return stream;
    }

    void finish(OutputStream out) throws IOException {
        for (EmbeddedFonts.Embedded embedded : fonts.all()) {
            fontNames.setItem(embedded.name(), embedded.font());
        }
        fonts.finish();
        describe();
        document.setDocumentId(IDENTIFIER);
        document.save(out);
    }

    private void describe() throws IOException {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        COSDictionary dictionary = catalog.getCOSObject();
        dictionary.setItem(COSName.STRUCT_TREE_ROOT, tree.root());
        COSDictionary marked = new COSDictionary();
        marked.setBoolean(COSName.getPDFName("Marked"), true);
        dictionary.setItem(COSName.MARK_INFO, marked);
        COSDictionary view = new COSDictionary();
        view.setBoolean(COSName.getPDFName("DisplayDocTitle"), true);
        dictionary.setItem(COSName.VIEWER_PREFERENCES, view);
        catalog.setLanguage(language());
        if (outline.hasChildren()) {
            catalog.setDocumentOutline(outline);
        }
        COSDictionary information = document.getDocumentInformation().getCOSObject();
        set(information, COSName.TITLE, properties.title());
        set(information, COSName.AUTHOR, properties.author());
        set(information, COSName.PRODUCER, PRODUCER);
        COSStream packet = stream(XmpPacket.of(properties, language()).getBytes(StandardCharsets.UTF_8), false);
        packet.setItem(COSName.TYPE, COSName.METADATA);
        packet.setName(COSName.SUBTYPE, "XML");
        dictionary.setItem(COSName.METADATA, packet);
    }

    private String language() {
        return properties.language().isBlank() ? "en" : properties.language();
    }

    private static void set(COSDictionary information, COSName name, String value) {
        if (!value.isBlank()) {
            information.setString(name, value);
        }
    }
}
