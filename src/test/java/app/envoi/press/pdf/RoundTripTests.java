package app.envoi.press.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.press.docx.DocxReader;
import app.envoi.press.layout.FontBook;
import app.envoi.press.layout.Line;
import app.envoi.press.layout.Page;
import app.envoi.press.layout.Proof;
import app.envoi.press.layout.Typesetter;
import app.envoi.press.manuscript.Manuscript;
import app.envoi.press.picture.TenManuscripts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every golden Word file, set, written as PDF and read back: the same pages with the same lines. */
class RoundTripTests {
    private static final Path GOLDEN = Path.of("manuscripts/samples/golden");

    static List<Path> readable() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            return files.filter(file -> file.toString().endsWith(".docx"))
                    .filter(RoundTripTests::isRead)
                    .sorted()
                    .toList();
        }
    }

    private static boolean isRead(Path file) {
        try {
            return !DocxReader.read(Files.readAllBytes(file)).paragraphs().isEmpty();
        } catch (Exception refusedOnPurpose) {
            return false;
        }
    }

    static Set<Map.Entry<String, byte[]>> ten() throws IOException {
        return TenManuscripts.all().entrySet();
    }

    @ParameterizedTest
    @MethodSource("ten")
    void theTenThatAreLaidOverLibreOfficeAreReadBackToo(Map.Entry<String, byte[]> file) throws Exception {
        readBack(DocxReader.read(file.getValue()));
    }

    @ParameterizedTest
    @MethodSource("ten")
    void theTenAreTaggedInALanguageAndTheSameBytesEachTime(Map.Entry<String, byte[]> file) throws Exception {
        Manuscript manuscript = DocxReader.read(file.getValue());
        Typesetter typesetter = new Typesetter(FontBook.standard());
        byte[] pdf = PdfWriter.write(typesetter.set(manuscript), manuscript);

        assertThat(PdfWriter.write(typesetter.set(manuscript), manuscript)).isEqualTo(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .isNotEmpty();
            assertThat(document.getDocumentCatalog().getLanguage()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("readable")
    void aManuscriptIsReadBackPageByPageAndLineByLine(Path file) throws Exception {
        readBack(DocxReader.read(Files.readAllBytes(file)));
    }

    private static void readBack(Manuscript manuscript) throws PdfUnreadable {
        Proof proof = new Typesetter(FontBook.standard()).set(manuscript);
        PdfReading reading = PdfReader.read(PdfWriter.write(proof, manuscript));
        assertThat(reading.proof().pages()).hasSameSizeAs(proof.pages());
        for (int i = 0; i < proof.pages().size(); i++) {
            assertThat(words(reading.proof().pages().get(i)))
                    .isEqualTo(words(proof.pages().get(i)));
        }
    }

    /** From top to bottom, lines at one height from left to right: cells of a table are lines of their own in a proof. */
    private static String words(Page page) {
        StringBuilder words = new StringBuilder();
        page.lines().stream()
                .filter(line -> line.spans().stream()
                        .anyMatch(span -> span.visible() && !span.text().isBlank()))
                .sorted(Comparator.comparingLong(
                                (Line line) -> Math.round(line.baseline().toPoints()))
                        .thenComparing(line -> line.box().x()))
                .forEach(line ->
                        line.spans().stream().filter(Line.Span::visible).forEach(span -> words.append(span.text())));
        return words.toString().replaceAll("[\\s\u00A0]+", "").toLowerCase(Locale.ROOT);
    }
}
