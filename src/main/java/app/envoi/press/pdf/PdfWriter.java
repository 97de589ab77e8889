package app.envoi.press.pdf;

import app.envoi.press.layout.FontBook;
import app.envoi.press.layout.FontBook.FontFile;
import app.envoi.press.layout.Line;
import app.envoi.press.layout.Page;
import app.envoi.press.layout.Proof;
import app.envoi.press.manuscript.Manuscript;
import app.envoi.press.manuscript.Properties;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Writes a proof as PDF: its own fonts embedded as far as they are used, text that can be selected and searched in the order of reading, tagged,
 * with title and language. The same proof gives the same bytes.
 */
public final class PdfWriter {
    private PdfWriter() {}

    /** Without headings: a proof does not know them. */
    public static byte[] write(Proof proof, Properties properties) {
        return write(proof, properties, Optional.empty(), FontBook.standard());
    }

    /** With the headings and the properties of the manuscript that this is the proof of. */
    public static byte[] write(Proof proof, Manuscript manuscript) {
        return write(proof, manuscript.properties(), Optional.of(manuscript), FontBook.standard());
    }

    /** A font of the poet's own may be broken where it is found out only when it is cut down: then the bundled ones do. */
    static byte[] write(Proof proof, Properties properties, Optional<Manuscript> manuscript, FontBook book) {
        try {
            return written(proof, properties, manuscript, document -> new EmbeddedFonts(document, book, file -> true));
        } catch (RuntimeException | StackOverflowError broken) {
            return written(
                    proof, properties, manuscript, document -> new EmbeddedFonts(document, book, FontFile::bundled));
        }
    }

    private static byte[] written(
            Proof proof,
            Properties properties,
            Optional<Manuscript> manuscript,
            Function<PDDocument, EmbeddedFonts> fonts) {
        try (PDDocument document = new PDDocument()) {
            PdfDraft draft = new PdfDraft(document, properties, manuscript, fonts.apply(document));
            for (Page page : proof.pages()) {
                draft.add(page);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
            draft.finish(out);
            return out.toByteArray();
        } catch (IOException memoryOnly) {
            throw new UncheckedIOException(memoryOnly);
        }
    }

    /** Characters that no font here can draw, in a sentence; none when all are drawn. */
    public static List<String> missing(Proof proof) {
        StringBuilder characters = new StringBuilder();
        FontBook book = FontBook.standard();
        proof.pages().stream()
                .flatMap(page -> page.lines().stream())
                .flatMap(line -> line.spans().stream())
                .filter(Line.Span::visible)
                .flatMapToInt(span -> book.missing(span.text(), span.type()).codePoints())
                .distinct()
                .limit(40)
                .forEach(characters::appendCodePoint);
        return characters.length() == 0
                ? List.of()
                : List.of("No font on this machine has these characters: " + characters
                        + ". The .docx holds them as they are; in the PDF and the pictures they are empty boxes.");
    }
}
