package app.envoi.press.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.envoi.press.layout.FontBook;
import app.envoi.press.layout.Line;
import app.envoi.press.layout.Page;
import app.envoi.press.layout.Proof;
import app.envoi.press.layout.Typesetter;
import app.envoi.press.manuscript.Block;
import app.envoi.press.manuscript.Effects;
import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.Length;
import app.envoi.press.manuscript.Manuscript;
import app.envoi.press.manuscript.PageSetup;
import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.manuscript.ParagraphFormat;
import app.envoi.press.manuscript.ParagraphFormat.Alignment;
import app.envoi.press.manuscript.ParagraphFormat.Keeps;
import app.envoi.press.manuscript.Properties;
import app.envoi.press.manuscript.Running;
import app.envoi.press.manuscript.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfWriterTests {
    private static final Type TIMES = new Type("Times New Roman", Length.points(12));
    private static final Properties NAMED = new Properties("Four Poems", "A. Poet", "", "", "", "en-US");

    /** A manuscript in the making. */
    private static final class Draft {
        private final List<Block> blocks = new ArrayList<>();

        Draft line(String text, Type type) {
            return add(ParagraphFormat.PLAIN, new Inline.Run(text, type));
        }

        Draft title(String text) {
            return add(
                    ParagraphFormat.PLAIN
                            .withStyle("heading 1", 0)
                            .withKeeps(new Keeps(true, true, !blocks.isEmpty(), true)),
                    new Inline.Run(text, TIMES.withBold(true)));
        }

        Draft add(ParagraphFormat format, Inline... content) {
            blocks.add(new Paragraph(blocks.size(), format, List.of(content), TIMES));
            return this;
        }

        Manuscript manuscript() {
            Type small = TIMES.withSize(Length.points(9));
            Block header = new Paragraph(
                    Paragraph.OUTSIDE,
                    ParagraphFormat.PLAIN,
                    List.of(
                            new Inline.Run("Poet / ", small),
                            new Inline.PageNumber(Inline.PageNumber.Kind.PAGE, small)),
                    small);
            Running running = new Running(Map.of(Running.Pages.DEFAULT, List.of(header)), Map.of());
            return Manuscript.of(PageSetup.LETTER, running, blocks).withProperties(NAMED);
        }
    }

    private static Manuscript poems() {
        Effects small = Effects.NONE.withCaps(Effects.Caps.SMALL);
        Draft draft = new Draft().title("The Wild Swans at Coole").line("", TIMES);
        draft.line("The trees are in their autumn beauty,", TIMES);
        draft.add(
                ParagraphFormat.PLAIN,
                new Inline.Run("The woodland paths are ", TIMES),
                new Inline.Run("dry", TIMES.withItalic(true)),
                new Inline.Run(",", TIMES));
        draft.line("  under the   October twilight — the “water”", TIMES);
        draft.line("", TIMES).line("Mirrors a still sky;", TIMES.withFamily("Calibri"));
        draft.title("A Second Poem");
        draft.add(ParagraphFormat.PLAIN.withAlignment(Alignment.CENTRE), new Inline.Run("in the middle", TIMES));
        draft.add(
                ParagraphFormat.PLAIN,
                new Inline.Run("left", TIMES),
                new Inline.Tab(TIMES),
                new Inline.Tab(TIMES),
                new Inline.Run("far", TIMES));
        draft.line(
                "Upon the brimming water among the stones are nine-and-fifty swans, and this line is long enough to run over onto the next one twice, which takes rather many words to do.",
                TIMES);
        draft.line("Nothing\u00A0breaks here", TIMES.withFamily("Georgia").withSize(Length.points(11.5)));
        draft.line("Dusk Falls", TIMES.withEffects(small));
        return draft.manuscript();
    }

    private static Proof set(Manuscript manuscript) {
        return new Typesetter(FontBook.standard()).set(manuscript);
    }

    private static List<Line> seen(Page page) {
        return page.lines().stream().filter(line -> !line.isBlank()).toList();
    }

    @Test
    void aPdfReadBackHasTheSamePagesAndLines() throws PdfUnreadable {
        Proof proof = set(poems());
        PdfReading reading = PdfReader.read(PdfWriter.write(proof, poems()));
        assertThat(reading.proof().pages()).hasSameSizeAs(proof.pages());
        for (int i = 0; i < proof.pages().size(); i++) {
            List<Line> set = seen(proof.pages().get(i));
            List<Line> read = seen(reading.proof().pages().get(i));
            assertThat(read)
                    .extracting(
                            line -> line.text().replaceAll("\t+", "\t").strip().toLowerCase(java.util.Locale.ROOT))
                    .containsExactlyElementsOf(set.stream()
                            .map(line ->
                                    line.text().replaceAll("\t+", "\t").strip().toLowerCase(java.util.Locale.ROOT))
                            .toList());
            for (int j = 0; j < set.size(); j++) {
                assertThat(read.get(j).baseline().toPoints())
                        .isCloseTo(set.get(j).baseline().toPoints(), within(0.01));
                assertThat(read.get(j).spans().get(0).x().toPoints())
                        .isCloseTo(set.get(j).spans().get(0).x().toPoints(), within(0.01));
                assertThat(read.get(j).role()).isEqualTo(set.get(j).role());
                assertThat(read.get(j).spans().get(0).type().size())
                        .isEqualTo(set.get(j).spans().get(0).type().size());
            }
        }
    }

    @Test
    void itsHeadingsAndPropertiesAreReadBack() throws PdfUnreadable {
        PdfReading reading = PdfReader.read(PdfWriter.write(set(poems()), poems()));
        assertThat(reading.manuscript().paragraphs().stream()
                        .filter(paragraph -> paragraph.format().outlineLevel() == 0))
                .extracting(Paragraph::text)
                .containsExactly("The Wild Swans at Coole", "A Second Poem");
        assertThat(reading.manuscript().properties().title()).isEqualTo("Four Poems");
        assertThat(reading.manuscript().properties().author()).isEqualTo("A. Poet");
        assertThat(reading.manuscript().properties().language()).isEqualTo("en-US");
        assertThat(reading.notes()).isEmpty();
    }

    @Test
    void theSameProofGivesTheSameBytes() {
        assertThat(PdfWriter.write(set(poems()), poems())).isEqualTo(PdfWriter.write(set(poems()), poems()));
    }

    @Test
    void allFontsAreEmbeddedInPart() throws Exception {
        byte[] pdf = PdfWriter.write(set(poems()), NAMED);
        assertThat(pdf.length).isLessThan(150_000);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                PDFont font = document.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+.*");
            }
        }
    }

    @Test
    void textIsSearchableInReadingOrderAndRunsOnOverLines() throws Exception {
        try (PDDocument document = Loader.loadPDF(PdfWriter.write(set(poems()), poems()))) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text.replaceAll("\\s+", " "))
                    .contains("among the stones are nine-and-fifty swans, and this line is long enough to run over");
        }
    }

    @Test
    void itIsTaggedWithHeadingsAndNamedHeaders() throws Exception {
        try (PDDocument document = Loader.loadPDF(PdfWriter.write(set(poems()), poems()))) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-US");
            assertThat(document.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .getTitle())
                    .isEqualTo("The Wild Swans at Coole");
            String content = new String(
                    document.getPage(0).getContents().readAllBytes(), java.nio.charset.StandardCharsets.ISO_8859_1);
            assertThat(content)
                    .contains("/H1 <</MCID", "/P <</MCID", "/Artifact <</Type /Pagination /Subtype /Header>>");
        }
    }

    @Test
    void aBlindManuscriptNamesNobody() {
        byte[] pdf = PdfWriter.write(set(poems()), Properties.NONE);
        assertThat(new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("/Author")
                .doesNotContain("dc:creator");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u05E9\u05DC\u05D5\u05DD \u05E2\u05D5\u05DC\u05DD",
                "\u0645\u0631\u062D\u0628\u0627 \u064A\u0627",
                "\u0928\u092E\u0938\u094D\u0924\u0947",
                "\u9759\u591C\u601D",
                "Ti\u1EBFng Vi\u1EC7t \u0111\u1EB9p",
                "\u0391\u03B8\u03AE\u03BD\u03B1",
                "\u041F\u0440\u0438\u0432\u0435\u0442"
            })
    void textOfAnyScriptIsReadBackAsItWasWritten(String text) throws PdfUnreadable {
        assumeTrue(FontBook.standard().missing(text, TIMES).isEmpty(), "no font on this machine for " + text);
        Manuscript manuscript = new Draft().line(text, TIMES).manuscript();
        PdfReading reading = PdfReader.read(PdfWriter.write(set(manuscript), manuscript));
        assertThat(reading.manuscript().paragraphs())
                .extracting(Paragraph::text)
                .containsExactly(text);
    }

    @Test
    void aLineOfCharactersThatNoFontHasIsStillWritten() throws PdfUnreadable {
        Manuscript manuscript = new Draft().line("\uDBFF\uDFFD", TIMES).manuscript();
        assertThat(PdfReader.read(PdfWriter.write(set(manuscript), manuscript))
                        .manuscript()
                        .paragraphs())
                .extracting(Paragraph::text)
                .containsExactly("\uDBFF\uDFFD");
    }

    @Test
    void charactersThatNoFontHasAreNamed() {
        String unassigned = "\uDBFF\uDFFD";
        assertThat(PdfWriter.missing(
                        set(new Draft().line("a" + unassigned, TIMES).manuscript())))
                .singleElement()
                .asString()
                .contains(unassigned);
        assertThat(PdfWriter.missing(set(poems()))).isEmpty();
    }
}
