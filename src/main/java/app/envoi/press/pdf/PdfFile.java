package app.envoi.press.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** An opened PDF. Closed after reading; nothing in it is ever run. */
final class PdfFile implements AutoCloseable {
    private static final int HEADER_WITHIN = 1024;
    private static final int TREE_NODES = 20_000;

    private final PDDocument document;
    private final Budget budget;

    private PdfFile(PDDocument document, Budget budget) {
        this.document = document;
        this.budget = budget;
    }

    static PdfFile open(byte[] bytes) throws PdfUnreadable {
        if (!startsAsPdf(bytes)) {
            throw new PdfUnreadable("This file is not a PDF.");
        }
        Budget budget = new Budget(bytes.length);
        try {
            return new PdfFile(new BoundedParser(bytes, "", budget).parse(), budget);
        } catch (InvalidPasswordException locked) {
            throw new PdfUnreadable("This PDF is locked with a password: save a copy without one and try that.");
        } catch (Budget.Exhausted exhausted) {
            throw Trouble.exhausted(exhausted);
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            throw Trouble.damaged();
        }
    }

    private static boolean startsAsPdf(byte[] bytes) {
        for (int i = 0; i + 4 < Math.min(bytes.length, HEADER_WITHIN); i++) {
            if (bytes[i] == '%'
                    && bytes[i + 1] == 'P'
                    && bytes[i + 2] == 'D'
                    && bytes[i + 3] == 'F'
                    && bytes[i + 4] == '-') {
                return true;
            }
        }
        return false;
    }

    Budget budget() {
        return budget;
    }

    COSDictionary catalog() {
        return document.getDocumentCatalog().getCOSObject();
    }

    COSDictionary information() {
        COSDictionary trailer = document.getDocument().getTrailer();
        COSDictionary found = trailer == null ? null : trailer.getCOSDictionary(COSName.INFO);
        return found == null ? new COSDictionary() : found;
    }

    boolean encrypted() {
        return document.isEncrypted();
    }

    COSDocument objects() {
        return document.getDocument();
    }

    /** The pages in order, each once, whatever the tree says of their number. */
    List<COSDictionary> pages() throws PdfUnreadable {
        List<COSDictionary> pages = new ArrayList<>();
        COSDictionary root = catalog().getCOSDictionary(COSName.PAGES);
        if (root != null) {
            collect(root, pages);
        }
        if (pages.isEmpty()) {
            throw new PdfUnreadable("This PDF has no pages: export it again from the program that made it.");
        }
        return pages;
    }

    private static void collect(COSDictionary root, List<COSDictionary> pages) throws PdfUnreadable {
        Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<COSDictionary> open = new ArrayList<>(List.of(root));
        while (!open.isEmpty()) {
            COSDictionary node = open.remove(open.size() - 1);
            if (!seen.add(node)) {
                continue;
            }
            COSArray kids = node.getCOSArray(COSName.KIDS);
            if (kids == null) {
                pages.add(node);
            }
            for (int i = kids == null ? -1 : kids.size() - 1; i >= 0; i--) {
                if (kids.getObject(i) instanceof COSDictionary kid) {
                    open.add(kid);
                }
            }
            if (pages.size() > Budget.PAGES || seen.size() > TREE_NODES || open.size() > TREE_NODES) {
                throw new PdfUnreadable(
                        "This PDF has more than " + Budget.PAGES + " pages: send the pages that are wanted.");
            }
        }
    }

    /** The content of a page, its parts joined as they are run. */
    static byte[] content(COSDictionary page) throws IOException {
        COSBase contents = page.getDictionaryObject(COSName.CONTENTS);
        if (contents instanceof COSStream stream) {
            return BoundedStream.plain(stream);
        }
        if (contents == null && page.getItem(COSName.CONTENTS) != null) {
            throw new IOException("the content is lost");
        }
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        if (contents instanceof COSArray parts) {
            for (int i = 0; i < parts.size(); i++) {
                if (parts.getObject(i) instanceof COSStream part) {
                    joined.writeBytes(BoundedStream.plain(part));
                    joined.write('\n');
                }
            }
        }
        return joined.toByteArray();
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException nothingWasWritten) {
            // Only memory was held.
        }
    }
}
