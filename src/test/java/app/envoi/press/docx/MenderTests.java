package app.envoi.press.docx;

import static app.envoi.press.docx.DocxBuilder.docx;
import static app.envoi.press.docx.DocxBuilder.p;
import static app.envoi.press.docx.DocxBuilder.r;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.Length;
import app.envoi.press.manuscript.Manuscript;
import app.envoi.press.manuscript.Mend;
import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.manuscript.Properties;
import app.envoi.press.manuscript.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MenderTests {
    private static final Mend TWELVE = new Mend.SizeAtLeast(Length.points(12));
    private static final Mend NO_COMIC = new Mend.Family(Set.of("Comic Sans MS"), "Times New Roman");
    private static final String NORMAL =
            "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"N\"><w:name w:val=\"Normal\"/><w:rPr>%s</w:rPr></w:style>";

    static Stream<Arguments> smallType() {
        String small = "<w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/>";
        String character = "<w:style w:type=\"character\" w:styleId=\"C\"><w:name w:val=\"Small\"/><w:rPr>" + small
                + "</w:rPr></w:style>";
        String defaults = "<w:docDefaults><w:rPrDefault><w:rPr>" + small + "</w:rPr></w:rPrDefault></w:docDefaults>";
        String based =
                "<w:style w:type=\"paragraph\" w:styleId=\"Verse\"><w:name w:val=\"Verse\"/><w:basedOn w:val=\"N\"/></w:style>";
        return Stream.of(
                Arguments.of("nothing declared", docx(p("The sea"))),
                Arguments.of(
                        "direct",
                        docx(p("", r(small + "<w:u w:val=\"single\"/>", "The sea")))
                                .styles(NORMAL.formatted("<w:sz w:val=\"24\"/>"))),
                Arguments.of("document defaults", docx(p("The sea")).styles(defaults)),
                Arguments.of("default style", docx(p("The sea")).styles(NORMAL.formatted(small))),
                Arguments.of(
                        "style it is based on",
                        docx(p("<w:pStyle w:val=\"Verse\"/>", r("The sea"))).styles(NORMAL.formatted(small) + based)),
                Arguments.of(
                        "character style",
                        docx(p("", r("<w:rStyle w:val=\"C\"/>", "The sea")))
                                .styles(NORMAL.formatted("<w:sz w:val=\"24\"/>") + character)),
                Arguments.of("empty list", docx("<w:p><w:r><w:rPr/><w:t>The sea</w:t></w:r></w:p>")),
                Arguments.of("in a table", docx("<w:tbl><w:tr><w:tc>" + p("The sea") + "</w:tc></w:tr></w:tbl>")),
                Arguments.of(
                        "in a link", docx("<w:p><w:hyperlink w:anchor=\"x\">" + r("The sea") + "</w:hyperlink></w:p>")),
                Arguments.of("right to left", docx(p("", r("<w:rtl/>", "הים")))),
                Arguments.of("inserted", docx("<w:p><w:ins w:id=\"1\">" + r("The sea") + "</w:ins></w:p>")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("smallType")
    void smallTypeIsEnlargedWhereverItsSizeComesFrom(String where, DocxBuilder file) throws Exception {
        byte[] mended = Mender.mend(file.build(), List.of(TWELVE));

        assertThat(types(mended))
                .isNotEmpty()
                .allSatisfy(type -> assertThat(type.size()).isEqualTo(Length.points(12)));
    }

    @Test
    void typeThatIsLargeEnoughStaysAsItIs() throws Exception {
        byte[] file = docx(p("", r("<w:sz w:val=\"28\"/>", "Large") + r("<w:sz w:val=\"21\"/>", "small")))
                .build();

        byte[] mended = Mender.mend(file, List.of(TWELVE));

        assertThat(document(mended))
                .isEqualTo(document(file)
                        .replace("<w:sz w:val=\"21\"/>", "<w:sz w:val=\"24\"/>")
                        .replace("<w:p><w:pPr></w:pPr>", "<w:p><w:pPr><w:rPr><w:sz w:val=\"24\"/></w:rPr></w:pPr>"));
    }

    @Test
    void aNewSizeStandsWhereTheSchemaWantsIt() throws Exception {
        byte[] file = docx("<w:p>" + r("<w:b/><w:color w:val=\"FF0000\"/><w:u w:val=\"single\"/>", "The sea")
                        + "</w:p>")
                .build();

        assertThat(document(Mender.mend(file, List.of(TWELVE))))
                .contains(
                        "<w:rPr><w:b/><w:color w:val=\"FF0000\"/><w:sz w:val=\"24\"/><w:u w:val=\"single\"/></w:rPr>");
    }

    @Test
    void headersNotesAndTextBoxesKeepTheirSmallType() throws Exception {
        DocxBuilder file = docx("<w:p>" + r("<w:sz w:val=\"24\"/>", "The sea")
                        + "<w:r><w:pict><v:shape style=\"width:1in;height:1in\">" + "<v:textbox><w:txbxContent>"
                        + p("boxed") + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>")
                .section("<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rIdheader1\"/></w:sectPr>")
                .header("header1", p("Ines Aldana"));

        byte[] docx = file.build();

        assertThat(Mender.mend(docx, List.of(TWELVE))).isEqualTo(docx);
    }

    static Stream<Arguments> comicType() {
        String fonts = "<w:rFonts w:ascii=\"Comic Sans MS\" w:hAnsi=\"Comic Sans MS\" w:cs=\"Arial\"/>";
        return Stream.of(
                Arguments.of("direct", docx(p("", r(fonts, "The séa")))),
                Arguments.of("default style", docx(p("The séa")).styles(NORMAL.formatted(fonts))),
                Arguments.of(
                        "theme",
                        docx(p("The séa"))
                                .theme("Arial", "Comic Sans MS")
                                .styles(NORMAL.formatted(
                                        "<w:rFonts w:asciiTheme=\"minorHAnsi\" w:hAnsiTheme=\"minorHAnsi\"/>"))),
                Arguments.of(
                        "direct theme",
                        docx(p("", r("<w:rFonts w:asciiTheme=\"minorHAnsi\" w:hAnsiTheme=\"minorHAnsi\"/>", "The séa")))
                                .theme("Arial", "Comic Sans MS")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("comicType")
    void aFamilyIsReplacedWhereverItComesFrom(String where, DocxBuilder file) throws Exception {
        byte[] mended = Mender.mend(file.build(), List.of(NO_COMIC));

        assertThat(types(mended)).isNotEmpty().extracting(Type::family).containsOnly("Times New Roman");
    }

    @Test
    void aFontForAnotherScriptStays() throws Exception {
        byte[] file = docx(p(
                        "", r("<w:rFonts w:ascii=\"Comic Sans MS\" w:hAnsi=\"Comic Sans MS\" w:cs=\"Arial\"/>", "sea")))
                .build();

        assertThat(document(Mender.mend(file, List.of(NO_COMIC))))
                .contains("<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Comic Sans MS\" w:cs=\"Arial\"/>");
    }

    @Test
    void emptyParagraphsBeforeAPoemGiveWayToAPageStart() throws Exception {
        byte[] file = docx(
                        p("last line"),
                        "<w:p/>",
                        p("", "<w:r><w:t xml:space=\"preserve\"> </w:t></w:r>"),
                        p("<w:pStyle w:val=\"T\"/><w:jc w:val=\"center\"/>", r("Title")))
                .build();

        byte[] mended = Mender.mend(file, List.of(new Mend.StartPage(3)));

        assertThat(document(mended))
                .contains(
                        "last line</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val=\"T\"/><w:pageBreakBefore/><w:jc w:val=\"center\"/></w:pPr>");
        assertThat(read(mended).paragraphs()).hasSize(2);
        assertThat(read(mended).paragraphs().get(1).format().keeps().pageBreakBefore())
                .isTrue();
    }

    @Test
    void pageBreaksBeforeAPoemGiveWayToAPageStart() throws Exception {
        String broken = "<w:r><w:br w:type=\"page\"/></w:r>";
        byte[] file = docx(
                        "<w:p>" + r("last line") + broken + "</w:p>",
                        "<w:p>" + broken + "</w:p>",
                        "<w:p>" + broken + r("Title") + "</w:p>")
                .build();

        List<Paragraph> paragraphs =
                read(Mender.mend(file, List.of(new Mend.StartPage(2)))).paragraphs();

        assertThat(paragraphs).extracting(Paragraph::text).containsExactly("last line", "Title");
        assertThat(paragraphs.get(1).format().keeps().pageBreakBefore()).isTrue();
    }

    @Test
    void anEmptyParagraphThatHoldsASectionOrABookmarkStays() throws Exception {
        byte[] section = docx(p("one"), p("<w:sectPr/>", ""), p("two")).build();
        byte[] bookmark = docx(
                        p("one"),
                        "<w:p><w:bookmarkStart w:id=\"1\" w:name=\"x\"/><w:bookmarkEnd w:id=\"1\"/></w:p>",
                        p("two"))
                .build();

        assertThat(read(Mender.mend(section, List.of(new Mend.StartPage(2)))).paragraphs())
                .hasSize(3);
        assertThat(read(Mender.mend(bookmark, List.of(new Mend.StartPage(2)))).paragraphs())
                .hasSize(3);
    }

    @Test
    void theFirstPoemNeedsNoPageStart() throws Exception {
        byte[] mended = Mender.mend(docx("<w:p/>", p("Title"), p("line")).build(), List.of(new Mend.StartPage(1)));

        assertThat(document(mended)).doesNotContain("pageBreakBefore");
        assertThat(read(mended).paragraphs()).hasSize(2);
    }

    @Test
    void theAuthorIsBlankedAndTheTextStays() throws Exception {
        byte[] file = docx(p("The sea"))
                .properties(
                        "<dc:title>Poems</dc:title><dc:creator>Ines Aldana</dc:creator><cp:lastModifiedBy>Ines</cp:lastModifiedBy>",
                        "<Application>Microsoft Office Word</Application><Company>Harbour &amp; Co</Company><Pages>3</Pages>")
                .build();

        byte[] mended = Mender.mend(file, List.of(new Mend.BlankAuthor()));

        assertThat(read(mended).properties())
                .isEqualTo(new Properties("Poems", "", "", "", "Microsoft Office Word", ""));
        assertThat(document(mended)).isEqualTo(document(file));
        assertThat(read(mended).wordRecord()).isPresent();
    }

    @Test
    void whatWordNotedAboutItsPagesIsForgottenWhenTheyMayHaveMoved() throws Exception {
        byte[] file = docx("<w:p>" + r("one") + "<w:r><w:lastRenderedPageBreak/><w:t>two</w:t></w:r></w:p>")
                .properties("", "<Application>Microsoft Office Word</Application><Pages>2</Pages><Words>2</Words>")
                .build();
        assertThat(read(file).wordRecord()).isPresent();

        byte[] mended = Mender.mend(file, List.of(TWELVE));

        assertThat(read(mended).wordRecord()).isEmpty();
        assertThat(new String(part(mended, "docProps/app.xml"), StandardCharsets.UTF_8))
                .contains("<Words>2</Words>")
                .doesNotContain("Pages");
    }

    @Test
    void aRunThatBeginsWithAPageMarkIsMendedAndLosesTheMark() throws Exception {
        byte[] file = docx("<w:p><w:r><w:lastRenderedPageBreak/><w:t>two</w:t></w:r></w:p>")
                .build();

        assertThat(document(Mender.mend(file, List.of(TWELVE))))
                .contains("<w:r><w:rPr><w:sz w:val=\"24\"/></w:rPr><w:t>two</w:t></w:r>");
    }

    @Test
    void everyOtherPartIsTheSameToTheByteAndInTheSameOrder() throws Exception {
        byte[] file = docx(p("The sea"))
                .styles(NORMAL.formatted(""))
                .entry("word/media/image1.png", new byte[] {1, 2, 3})
                .build();
        byte[] mended = Mender.mend(file, List.of(TWELVE));
        Zip before = Zip.open(file, Limits.UPLOAD);
        Zip after = Zip.open(mended, Limits.UPLOAD);

        assertThat(after.entries())
                .extracting(Zip.Entry::name)
                .containsExactlyElementsOf(
                        before.entries().stream().map(Zip.Entry::name).toList());
        for (Zip.Entry entry : before.entries()) {
            Zip.Entry same = after.entries().stream()
                    .filter(each -> each.name().equals(entry.name()))
                    .findFirst()
                    .orElseThrow();
            assertThat(same.time()).isEqualTo(entry.time());
            if (!entry.name().equals("word/document.xml")) {
                assertThat(packed(mended, after, same)).isEqualTo(packed(file, before, entry));
            }
        }
    }

    @Test
    void nothingToMendGivesTheSameBytes() throws Exception {
        byte[] file = docx(p("", r("<w:sz w:val=\"24\"/>", "The sea"))).build();

        assertThat(Mender.mend(file, List.of(TWELVE, NO_COMIC))).isEqualTo(file);
        assertThat(Mender.mend(file, List.of())).isEqualTo(file);
    }

    @Test
    void severalMendsOfOneRunAreMadeTogether() throws Exception {
        byte[] file =
                docx(p("", r("<w:rFonts w:ascii=\"Comic Sans MS\"/>", "sea"))).build();

        List<Type> types = types(Mender.mend(file, List.of(TWELVE, NO_COMIC, new Mend.StartPage(0))));

        assertThat(types).containsExactly(new Type("Times New Roman", Length.points(12)));
    }

    @Test
    void aFileWithAnotherPrefixForWordsNamesIsMended() throws Exception {
        byte[] file = odd("x:document xmlns:x", "x:body", "x:p", "x:r", "x:t");

        assertThat(types(Mender.mend(file, List.of(NO_COMIC, TWELVE))))
                .extracting(Type::size)
                .containsExactly(Length.points(12));
    }

    @Test
    void aFileWithoutAnyPrefixIsReadButNotMended() throws Exception {
        byte[] file = odd("document xmlns", "body", "p", "r", "t");

        assertThat(types(file)).hasSize(1);
        assertThatThrownBy(() -> Mender.mend(file, List.of(TWELVE)))
                .isInstanceOf(DocxUnreadable.class)
                .hasMessageContaining("not mend");
    }

    private static byte[] odd(String document, String body, String p, String r, String t) {
        String xml =
                "<%s=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><%s><%s><%s><%s>sea</%s></%s></%s></%s></%s>";
        String root = document.substring(0, document.indexOf(' '));
        return docx().entry(
                        "word/document.xml",
                        xml.formatted(document, body, p, r, t, t, r, p, body, root)
                                .getBytes(StandardCharsets.UTF_8))
                .build();
    }

    private static byte[] packed(byte[] file, Zip zip, Zip.Entry entry) throws DocxUnreadable {
        return Arrays.copyOfRange(file, entry.local(), zip.dataStart(entry) + (int) entry.packed());
    }

    private static List<Type> types(byte[] file) throws DocxUnreadable {
        return read(file).paragraphs().stream()
                .flatMap(paragraph -> paragraph.content().stream())
                .filter(Inline.Run.class::isInstance)
                .map(Inline::type)
                .map(type -> type.withEffects(app.envoi.press.manuscript.Effects.NONE))
                .toList();
    }

    private static Manuscript read(byte[] file) throws DocxUnreadable {
        return DocxReader.read(file);
    }

    private static String document(byte[] file) throws DocxUnreadable {
        return new String(part(file, "word/document.xml"), StandardCharsets.UTF_8);
    }

    private static byte[] part(byte[] file, String name) throws DocxUnreadable {
        return Zip.open(file, Limits.UPLOAD).read(name).orElseThrow();
    }
}
