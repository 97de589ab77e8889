package app.envoi.press.docx;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.press.compose.Composer;
import app.envoi.press.compose.HouseStyle;
import app.envoi.press.compose.PoemText;
import app.envoi.press.layout.Typesetter;
import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.Length;
import app.envoi.press.manuscript.Manuscript;
import app.envoi.press.manuscript.PageSetup;
import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.manuscript.ParagraphFormat;
import app.envoi.press.manuscript.Properties;
import app.envoi.press.manuscript.Running;
import app.envoi.press.manuscript.Type;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class DocxWriterTests {
    @RepeatedTest(150)
    void whatIsWrittenReadsBackEqual(RepetitionInfo round) throws DocxUnreadable {
        Manuscript manuscript = new Manuscripts(new Random(round.getCurrentRepetition())).manuscript();
        Manuscript read = DocxReader.read(DocxWriter.write(manuscript));
        assertThat(Canon.of(read)).isEqualTo(Canon.of(manuscript));
    }

    @RepeatedTest(150)
    void whatIsComposedReadsBackEqual(RepetitionInfo round) throws DocxUnreadable {
        Manuscript manuscript = new Packets(new Random(round.getCurrentRepetition())).manuscript();
        Manuscript read = DocxReader.read(DocxWriter.write(manuscript));
        assertThat(Canon.of(read)).isEqualTo(Canon.of(manuscript));
    }

    @RepeatedTest(20)
    void theSameManuscriptGivesTheSameBytes(RepetitionInfo round) {
        byte[] once = DocxWriter.write(new Manuscripts(new Random(round.getCurrentRepetition())).manuscript());
        byte[] again = DocxWriter.write(new Manuscripts(new Random(round.getCurrentRepetition())).manuscript());
        assertThat(again).isEqualTo(once);
    }

    @Test
    void aTitleIsAHeadingThatBeginsAPage() throws IOException {
        String styles = parts(twoPoems()).get("word/styles.xml");
        assertThat(styles)
                .containsPattern(
                        "styleId=\"Heading1\"[^>]*><w:name w:val=\"heading 1\"/>.*?<w:keepNext/><w:pageBreakBefore/>");
        String body = parts(twoPoems()).get("word/document.xml");
        assertThat(body).containsOnlyOnce("w:pageBreakBefore w:val=\"false\"");
    }

    @Test
    void aNewParagraphAfterATitleIsAFirstVerse() throws IOException {
        assertThat(parts(twoPoems()).get("word/styles.xml"))
                .containsPattern("w:val=\"heading 1\"/><w:basedOn w:val=\"Normal\"/><w:next w:val=\"Opening\"/>");
    }

    @Test
    void theFileSaysWhatWordNeedsToLayItOutAsWeDo() throws IOException {
        Map<String, String> parts = parts(twoPoems());
        assertThat(parts.get("word/settings.xml"))
                .contains("w:name=\"compatibilityMode\"")
                .contains("w:val=\"15\"");
        assertThat(parts.get("word/document.xml")).contains("<w:pgSz w:w=\"12240\" w:h=\"15840\"/>");
        assertThat(parts.get("word/styles.xml")).contains("<w:lang w:val=\"en-US\"");
        assertThat(parts.get("word/fontTable.xml")).contains("Times New Roman");
    }

    @Test
    void nothingTellsOfPagesDatesMachinesOrRevisions() throws IOException {
        parts(twoPoems())
                .forEach((name, xml) -> assertThat(xml)
                        .as(name)
                        .doesNotContain(
                                "lastRenderedPageBreak",
                                "rsid",
                                "<!--",
                                "docx4j",
                                "Ignorable",
                                "Pages>",
                                "created",
                                "modified"));
    }

    @Test
    void whatNoFileCanHoldIsLeftOut() throws DocxUnreadable {
        Type type = new Type("Ti\u0001mes", Length.points(12));
        Paragraph odd = new Paragraph(
                0, ParagraphFormat.PLAIN, List.of(new Inline.Run("a\u0000b\uD800c\uFFFEd \uD83D\uDE00", type)), type);
        Manuscript manuscript = Manuscript.of(PageSetup.LETTER, Running.NONE, List.of(odd))
                .withProperties(new Properties("\u0007t", "", "", "", "", ""));
        Manuscript read = DocxReader.read(DocxWriter.write(manuscript));
        assertThat(read.paragraphs().get(0).text()).isEqualTo("abcd \uD83D\uDE00");
        assertThat(read.properties().title()).isEqualTo("t");
    }

    @Test
    void aBlindFileNamesNobody() throws IOException {
        Map<String, String> parts = parts(twoPoems());
        assertThat(parts.get("docProps/core.xml")).doesNotContain("creator", "lastModifiedBy");
        assertThat(parts.get("docProps/app.xml")).doesNotContain("Company");
    }

    @Test
    void whatTheManuscriptSaysOfItselfIsWritten() throws IOException {
        Properties properties = new Properties("Songs", "Blake", "Catherine", "Lambeth", "Envoi", "en-GB");
        Map<String, String> parts = parts(twoPoems().withProperties(properties));
        assertThat(parts.get("docProps/core.xml"))
                .contains(">Songs</dc:title>", ">Blake</dc:creator>", "Catherine</cp:lastModifiedBy>", "en-GB");
        assertThat(parts.get("docProps/app.xml")).contains("Envoi", "Lambeth");
    }

    @Test
    void everyEntryHasTheSameDateAndTheTypesStandFirst() throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(DocxWriter.write(twoPoems())))) {
            ZipEntry first = zip.getNextEntry();
            assertThat(first.getName()).isEqualTo("[Content_Types].xml");
            for (ZipEntry entry = first; entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal().getYear()).isEqualTo(1980);
            }
        }
    }

    @Test
    void aVerseThatNeedsNothingOfItsOwnIsAStyleAndItsText() throws IOException {
        assertThat(parts(twoPoems()).get("word/document.xml"))
                .contains("<w:p><w:pPr><w:pStyle w:val=\"Verse\"/></w:pPr><w:r><w:t>  b</w:t></w:r></w:p>"
                        .replace("<w:t>  b", "<w:t xml:space=\"preserve\">  b"));
    }

    private static Manuscript twoPoems() {
        List<PoemText> poems = List.of(PoemText.of("One", "a\n  b"), PoemText.of("Two", "c\n\nd"));
        return new Composer(Typesetter.standard())
                .compose(poems, HouseStyle.BLIND)
                .manuscript();
    }

    private static Map<String, String> parts(Manuscript manuscript) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(DocxWriter.write(manuscript)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
