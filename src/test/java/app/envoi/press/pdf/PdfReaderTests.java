package app.envoi.press.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.envoi.press.layout.Line;
import app.envoi.press.layout.Line.Role;
import app.envoi.press.layout.PageCount;
import app.envoi.press.manuscript.Effects.Position;
import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.manuscript.ParagraphFormat.Alignment;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PdfReaderTests {
    private static PdfReading read(RawPdf pdf) throws PdfUnreadable {
        return PdfReader.read(pdf.bytes());
    }

    private static PdfReading page(String content) throws PdfUnreadable {
        return read(RawPdf.pages(content));
    }

    /** Lines one below another from the top of a Letter page, 14 points apart. */
    private static String poem(String... lines) {
        StringBuilder content = new StringBuilder("BT /F1 12 Tf 14 TL 72 700 Td ");
        for (String line : lines) {
            content.append("(").append(line).append(") Tj T* ");
        }
        return content.append("ET ").toString();
    }

    private static List<String> text(PdfReading reading, Role role) {
        return reading.proof().pages().stream()
                .flatMap(page -> page.lines().stream())
                .filter(line -> line.role() == role && !line.isBlank())
                .map(Line::text)
                .toList();
    }

    private static String types(PdfReading reading) {
        return reading.proof().pages().stream()
                .flatMap(page -> page.lines().stream())
                .flatMap(line -> line.spans().stream())
                .map(span -> span.type().family() + " " + span.type().size()
                        + (span.type().bold() ? " bold" : "") + (span.type().italic() ? " italic" : ""))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    @Test
    void linesBecomeParagraphsWithPlacesAndPages() throws PdfUnreadable {
        PdfReading reading = read(RawPdf.pages(poem("One", "Two"), poem("Three")));
        assertThat(reading.proof().count()).isEqualTo(new PageCount(2, 2, 2, PageCount.Witness.PDF, List.of()));
        assertThat(reading.manuscript().paragraphs())
                .extracting(Paragraph::text)
                .containsExactly("One", "Two", "Three");
        assertThat(reading.proof().pageOf(2)).hasValue(2);
        Line first = reading.proof().pages().get(0).lines().get(0);
        assertThat(first.box().x().toPoints()).isEqualTo(72);
        assertThat(first.baseline().toPoints()).isEqualTo(92);
    }

    @Test
    void aStanzaGapIsAnEmptyParagraph() throws PdfUnreadable {
        PdfReading reading = page(poem("One", "two", "", "three", "four"));
        assertThat(reading.manuscript().paragraphs())
                .extracting(Paragraph::text)
                .containsExactly("One", "two", "", "three", "four");
    }

    @Test
    void sizeIsTextMatrixTimesPageMatrix() throws PdfUnreadable {
        assertThat(types(page("q .75 0 0 .75 0 0 cm BT /F1 16 Tf 90 900 Td (twelve) Tj ET Q")))
                .isEqualTo("Times 12pt");
        assertThat(types(page("BT /F1 1 Tf 11.5 0 0 11.5 72 700 Tm (eleven and a half) Tj ET")))
                .isEqualTo("Times 11.5pt");
        assertThat(types(page("q 1 0 0 -1 0 792 cm BT /F1 12 Tf 1 0 0 -1 72 72 Tm (flipped twice) Tj ET Q")))
                .isEqualTo("Times 12pt");
    }

    @Test
    void whatAPrinterRoundedIsTakenForTheHalfPointItWas() throws PdfUnreadable {
        assertThat(types(page("BT /F1 11.04 Tf 72 700 Td (eleven) Tj ET"))).isEqualTo("Times 11pt");
        assertThat(types(page("BT /F1 11.9 Tf 72 700 Td (less than twelve) Tj ET")))
                .isEqualTo("Times 11.9pt");
    }

    @Test
    void theUnitOfAPageScalesItsTypeAndItsSheet() throws PdfUnreadable {
        PdfReading reading =
                read(RawPdf.sheets("/MediaBox [0 0 306 396] /UserUnit 2", "BT /F1 6 Tf 36 350 Td (twelve) Tj ET"));
        assertThat(types(reading)).isEqualTo("Times 12pt");
        assertThat(reading.proof().pages().get(0).width().toPoints()).isEqualTo(612);
    }

    @Test
    void aTurnedPageIsReadAsItIsSeen() throws PdfUnreadable {
        PdfReading reading = read(RawPdf.sheets(
                "/MediaBox [0 0 792 612] /Rotate 90", "BT /F1 12 Tf 0 1 -1 0 100 72 Tm (upright as seen) Tj ET"));
        Line line = reading.proof().pages().get(0).lines().get(0);
        assertThat(line.text()).isEqualTo("upright as seen");
        assertThat(reading.proof().pages().get(0).height().toPoints()).isEqualTo(792);
        assertThat(line.box().x().toPoints()).isEqualTo(72);
        assertThat(line.baseline().toPoints()).isEqualTo(100);
    }

    @Test
    void turnedTextIsMeasuredAsSeenAndNamed() throws PdfUnreadable {
        PdfReading reading = page("BT /F1 12 Tf .7071 .7071 -.7071 .7071 200 300 Tm (climbing) Tj ET");
        assertThat(types(reading)).isEqualTo("Times 12pt");
        assertThat(text(reading, Role.BODY)).containsExactly("climbing");
        assertThat(reading.notes()).anyMatch(note -> note.contains("turned"));
    }

    @Test
    void aCropBoxMovesTheOrigin() throws PdfUnreadable {
        PdfReading reading = read(RawPdf.sheets(
                "/MediaBox [0 0 800 1000] /CropBox [94 104 706 896]", "BT /F1 12 Tf 166 800 Td (cropped) Tj ET"));
        Line line = reading.proof().pages().get(0).lines().get(0);
        assertThat(line.box().x().toPoints()).isEqualTo(72);
        assertThat(line.baseline().toPoints()).isEqualTo(96);
    }

    @Test
    void gapsWithoutSpacesAreWordsAndTabs() throws PdfUnreadable {
        assertThat(text(page("BT /F3 10 Tf 72 700 Td [(wild) -600 (swans) -4000 (over)] TJ ET"), Role.BODY))
                .containsExactly("wild swans\tover");
    }

    @Test
    void spacesThatWereTypedAreKept() throws PdfUnreadable {
        assertThat(text(page(poem("  two before,   three between")), Role.BODY))
                .containsExactly("  two before,   three between");
    }

    @Test
    void hiddenTextIsFoundAndNotSeen() throws PdfUnreadable {
        PdfReading reading = page(poem("seen")
                + "BT /F1 12 Tf 72 600 Td 3 Tr (no ink) Tj 0 Tr 0 -20 Td 1 g (white) Tj 0 g 0 -20 Td /F1 .2 Tf (dust) Tj ET"
                + " BT /F1 12 Tf 700 300 Td (beside the sheet) Tj ET");
        assertThat(reading.manuscript().paragraphs())
                .extracting(Paragraph::visibleText)
                .containsOnlyOnce("seen");
        assertThat(reading.manuscript().traces().hidden())
                .containsExactly("no ink", "white", "dust", "beside the sheet");
    }

    @Test
    void whiteTypeOnADarkGroundIsSeen() throws PdfUnreadable {
        PdfReading reading = page("0 0 .3 rg 60 580 400 60 re f 1 1 1 rg BT /F1 12 Tf 72 600 Td (night) Tj ET");
        assertThat(reading.manuscript().paragraphs())
                .extracting(Paragraph::visibleText)
                .containsExactly("night");
    }

    @Test
    void raisedSmallTypeHasTheSizeOfItsLine() throws PdfUnreadable {
        PdfReading reading =
                page("BT /F1 12 Tf 72 700 Td (the word) Tj /F1 7 Tf 4 Ts (1) Tj 0 Ts /F1 12 Tf ( goes on) Tj ET");
        Line line = reading.proof().pages().get(0).lines().get(0);
        assertThat(line.text()).isEqualTo("the word1 goes on");
        assertThat(line.spans().get(1).type().effects().position()).isEqualTo(Position.SUPERSCRIPT);
        assertThat(line.spans().get(1).type().size().toPoints()).isEqualTo(12);
    }

    @Test
    void smallTypeOnTheSameLineStaysSmall() throws PdfUnreadable {
        assertThat(types(page("BT /F1 12 Tf 72 700 Td (twelve and ) Tj /F1 9 Tf (nine) Tj ET")))
                .isEqualTo("Times 12pt, Times 9pt");
    }

    @Test
    void namesBecomeFamilies() throws PdfUnreadable {
        RawPdf pdf = RawPdf.pages("BT /F1 12 Tf 72 700 Td (x) Tj /F2 12 Tf ( y) Tj ET");
        pdf.replace(
                3,
                "<< /Type /Font /Subtype /TrueType /BaseFont /BCDEEE+TimesNewRomanPS-BoldItalicMT /Encoding /WinAnsiEncoding /FirstChar 32 /LastChar 122 /Widths ["
                        + "500 ".repeat(91) + "] >>");
        pdf.replace(4, "<< /Type /Font /Subtype /TrueType /BaseFont /Arial,Bold /Encoding /WinAnsiEncoding >>");
        assertThat(types(read(pdf))).isEqualTo("Times New Roman 12pt bold italic, Arial 12pt bold");
    }

    @Test
    void drawnFontsAreMeasuredByTheirMatrix() throws PdfUnreadable {
        RawPdf pdf = RawPdf.pages("q .5 0 0 .5 0 0 cm BT /F1 24 Tf 144 1400 Td (ab) Tj ET Q");
        pdf.replace(
                3,
                "<< /Type /Font /Subtype /Type3 /FontBBox [0 -200 1000 800] /FontMatrix [.001 0 0 .001 0 0] /FirstChar 97 /LastChar 98"
                        + " /Widths [500 500] /Encoding << /Differences [97 /a /b] >> /CharProcs << >> >>");
        PdfReading reading = read(pdf);
        assertThat(types(reading)).isEqualTo("Unnamed font 12pt");
        assertThat(text(reading, Role.BODY)).containsExactly("ab");
        assertThat(reading.notes()).anyMatch(note -> note.contains("without a name"));
    }

    @Test
    void compositeFontsWithAMapAreRead() throws PdfUnreadable {
        RawPdf pdf = RawPdf.pages("BT /F1 12 Tf 72 700 Td <000100020003> Tj ET");
        int at = pdf.next();
        pdf.replace(
                3,
                "<< /Type /Font /Subtype /Type0 /BaseFont /AAAAAA+Carlito-Bold /Encoding /Identity-H /DescendantFonts ["
                        + at + " 0 R] /ToUnicode " + (at + 1) + " 0 R >>");
        pdf.object(
                "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /AAAAAA+Carlito-Bold /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /W [1 [600 700] 3 3 250] >>");
        pdf.stream(
                "",
                "1 beginbfchar <0001> <0057> endbfchar 1 beginbfrange <0002> <0003> <0061> endbfrange"
                        .getBytes(StandardCharsets.ISO_8859_1));
        PdfReading reading = read(pdf);
        assertThat(text(reading, Role.BODY)).containsExactly("Wab");
        assertThat(types(reading)).isEqualTo("Carlito 12pt bold");
        assertThat(reading.proof().pages().get(0).lines().get(0).box().width().toPoints())
                .isCloseTo((0.6 + 0.7 + 0.25) * 12, within(0.001));
    }

    @Test
    void runningHeadsAndPageNumbersAreNoBody() throws PdfUnreadable {
        String[] contents = new String[3];
        for (int i = 0; i < 3; i++) {
            contents[i] = "BT /F1 9 Tf 72 750 Td (A. Poet / Three Poems) Tj ET "
                    + poem("Poem " + (char) ('A' + i), "its line") + "BT /F1 9 Tf 300 40 Td (" + (i + 1) + ") Tj ET";
        }
        PdfReading reading = read(RawPdf.pages(contents));
        assertThat(text(reading, Role.HEADER)).hasSize(3);
        assertThat(text(reading, Role.FOOTER)).containsExactly("1", "2", "3");
        assertThat(text(reading, Role.BODY))
                .containsExactly("Poem A", "its line", "Poem B", "its line", "Poem C", "its line");
        assertThat(reading.manuscript().sections().get(0).running().headers()).isNotEmpty();
    }

    @Test
    void aHeaderOfOnePageStandsHigherThanItsTextStandsFromTheLeft() throws PdfUnreadable {
        String head = "BT /F1 12 Tf 72 740 Td (A. Poet) Tj ET ";
        assertThat(text(page(head + poem("Swans", "", "its line")), Role.HEADER))
                .containsExactly("A. Poet");
        String high =
                "BT /F1 12 Tf 72 726 Td (Swans) Tj ET BT /F1 12 Tf 72 698 Td (set three quarters of an inch high) Tj ET";
        assertThat(text(page(high), Role.HEADER)).isEmpty();
        String narrow =
                "BT /F1 12 Tf 36 740 Td (Swans) Tj ET BT /F1 12 Tf 36 700 Td (a line with narrow margins) Tj ET";
        assertThat(text(page(narrow), Role.HEADER)).isEmpty();
    }

    @Test
    void aPoemNumberedAtTheTopOfItsPageIsNoPageNumber() throws PdfUnreadable {
        PdfReading reading = read(RawPdf.pages(poem("1", "", "first part"), poem("2", "", "second part")));
        assertThat(text(reading, Role.BODY)).containsExactly("1", "first part", "2", "second part");
    }

    @Test
    void footnotesAreNoBody() throws PdfUnreadable {
        PdfReading reading =
                page("BT /F1 12 Tf 72 700 Td (a word) Tj /F1 7 Tf 4 Ts (1) Tj 0 Ts ET " + poem("").replace("700", "680")
                        + "BT /F1 12 Tf 72 686 Td (and on) Tj ET BT /F1 9 Tf 72 110 Td (1 from the French) Tj ET");
        assertThat(text(reading, Role.NOTE)).containsExactly("1 from the French");
        assertThat(text(reading, Role.BODY)).containsExactly("a word1", "and on");
    }

    @Test
    void aPageOnlyBreaksOnPurposeWhereThePageBeforeHadRoom() throws PdfUnreadable {
        String[] full = new String[44];
        java.util.Arrays.fill(full, "a line of verse");
        PdfReading spilled = read(RawPdf.pages(poem(full), poem("the last line")));
        assertThat(spilled.manuscript().paragraphs().get(44).format().keeps().pageBreakBefore())
                .isFalse();
        PdfReading started = read(RawPdf.pages(poem("a short poem"), poem("Another")));
        assertThat(started.manuscript().paragraphs().get(1).format().keeps().pageBreakBefore())
                .isTrue();
    }

    @Test
    void centredLinesAreCentred() throws PdfUnreadable {
        PdfReading reading = page("BT /F3 10 Tf 291 720 Td (Title) Tj ET " + poem("x".repeat(60), "y"));
        assertThat(reading.manuscript().paragraphs().get(0).format().alignment())
                .isEqualTo(Alignment.CENTRE);
    }

    @Test
    void headingsComeFromTheTagsOfTheFile() throws PdfUnreadable {
        RawPdf pdf = RawPdf.pages(
                "/H1 << /MCID 0 >> BDC BT /F1 12 Tf 72 700 Td (Title) Tj ET EMC /P << /MCID 1 >> BDC BT /F1 12 Tf 72 680 Td (line) Tj ET EMC");
        int at = pdf.next();
        pdf.replace(1, "<< /Type /Catalog /Pages 2 0 R /StructTreeRoot " + at + " 0 R /Lang (en-GB) >>");
        pdf.object(
                "<< /Type /StructTreeRoot /K [<< /S /Document /K [<< /S /H1 /Pg 6 0 R /K 0 >> << /S /P /Pg 6 0 R /K [1] >>] >>] >>");
        PdfReading reading = read(pdf);
        assertThat(reading.manuscript().paragraphs())
                .extracting(paragraph -> paragraph.format().outlineLevel())
                .containsExactly(0, 9);
        assertThat(reading.manuscript().properties().language()).isEqualTo("en-GB");
    }

    @Test
    void textThatTheFileGivesForADrawingIsRead() throws PdfUnreadable {
        assertThat(text(
                        page(
                                "BT /F1 12 Tf 72 700 Td /Span << /ActualText (office) >> BDC (o) Tj (xx) Tj (ce) Tj EMC ( hours) Tj ET"),
                        Role.BODY))
                .containsExactly("office hours");
    }

    @Test
    void hebrewIsReadFromRightToLeft() throws PdfUnreadable {
        RawPdf pdf = RawPdf.pages("BT /F1 12 Tf 72 700 Td (MOLS) Tj ET");
        pdf.replace(
                3,
                "<< /Type /Font /Subtype /TrueType /BaseFont /David /FirstChar 65 /LastChar 90 /Widths ["
                        + "500 ".repeat(26) + "] /ToUnicode " + pdf.next() + " 0 R >>");
        pdf.stream(
                "",
                "4 beginbfchar <53> <05E9> <4C> <05DC> <4F> <05D5> <4D> <05DD> endbfchar"
                        .getBytes(StandardCharsets.ISO_8859_1));
        assertThat(text(read(pdf), Role.BODY)).containsExactly("\u05E9\u05DC\u05D5\u05DD");
    }

    @Test
    void aScannedPageIsNamed() throws PdfUnreadable {
        RawPdf pdf = RawPdf.pages(poem("text"), "q 612 0 0 792 0 0 cm /Im Do Q");
        pdf.replace(
                8,
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /XObject << /Im " + pdf.next()
                        + " 0 R >> >> /Contents 9 0 R >>");
        pdf.stream(
                "/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray",
                new byte[] {0});
        PdfReading reading = read(pdf);
        assertThat(reading.notes()).anyMatch(note -> note.contains("picture and no text on page 2"));
        assertThat(reading.manuscript().unsupported()).contains("picture");
        assertThat(reading.proof().pages().get(1).figures()).hasSize(1);
    }

    @Test
    void titleAndAuthorComeFromThePropertiesOrTheirPacket() throws PdfUnreadable {
        RawPdf pdf = RawPdf.pages(poem("x"));
        int at = pdf.next();
        pdf.trailer("/Info " + at + " 0 R").object("<< /Title (Swans) >>");
        pdf.replace(1, "<< /Type /Catalog /Pages 2 0 R /Metadata " + (at + 1) + " 0 R >>");
        pdf.stream(
                "/Type /Metadata /Subtype /XML",
                ("<x:xmpmeta xmlns:x='adobe:ns:meta/'><r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
                                + "<r:Description xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:creator><r:Seq><r:li>A. Poet</r:li></r:Seq></dc:creator></r:Description></r:RDF></x:xmpmeta>")
                        .getBytes(StandardCharsets.UTF_8));
        PdfReading reading = read(pdf);
        assertThat(reading.manuscript().properties().title()).isEqualTo("Swans");
        assertThat(reading.manuscript().properties().author()).isEqualTo("A. Poet");
    }
}
