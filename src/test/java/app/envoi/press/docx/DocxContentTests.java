package app.envoi.press.docx;

import static app.envoi.press.docx.DocxBuilder.docx;
import static app.envoi.press.docx.DocxBuilder.p;
import static app.envoi.press.docx.DocxBuilder.r;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.envoi.press.manuscript.Hyphenation;
import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.Length;
import app.envoi.press.manuscript.Manuscript;
import app.envoi.press.manuscript.Note;
import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.manuscript.Settings;
import app.envoi.press.manuscript.Table;
import app.envoi.press.manuscript.Traces;
import app.envoi.press.manuscript.WordRecord;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What stands in a file beside plain paragraphs. */
class DocxContentTests {
    private static final String FIELD = "<w:r><w:fldChar w:fldCharType=\"%s\"/></w:r>";

    private static String field(String instruction, String result) {
        return FIELD.formatted("begin") + "<w:r><w:instrText> " + instruction + " </w:instrText></w:r>"
                + FIELD.formatted("separate") + result + FIELD.formatted("end");
    }

    @Test
    void pageNumbersAreNumbersAndOtherFieldsTheirResult() throws Exception {
        Paragraph paragraph = first("<w:p>" + r("Page ") + field("PAGE \\* MERGEFORMAT", r("1") + r("2")) + r(" of ")
                + field("NUMPAGES", "") + field("DATE", r(" today")) + "</w:p>");

        assertThat(paragraph.text()).isEqualTo("Page # of # today");
        assertThat(paragraph.content().get(3))
                .isInstanceOfSatisfying(
                        Inline.PageNumber.class,
                        number -> assertThat(number.kind()).isEqualTo(Inline.PageNumber.Kind.PAGES));
    }

    @Test
    void fieldsWithinFieldsAreShownOnce() throws Exception {
        assertThat(first("<w:p>"
                                + field(
                                        "IF " + "</w:instrText></w:r>" + field("PAGE", r("3"))
                                                + "<w:r><w:instrText> > 1",
                                        r("more"))
                                + "</w:p>")
                        .text())
                .isEqualTo("more");
    }

    @Test
    void linksContentControlsAndTagsAreTransparent() throws Exception {
        assertThat(first("<w:p><w:hyperlink w:anchor=\"x\">" + r("a") + "</w:hyperlink><w:sdt><w:sdtPr/><w:sdtContent>"
                                + r("b") + "</w:sdtContent></w:sdt><w:smartTag>" + r("c") + "</w:smartTag></w:p>")
                        .text())
                .isEqualTo("abc");
    }

    @Test
    void insertedTextCountsAndDeletedTextDoesNot() throws Exception {
        Manuscript read = read(docx("<w:p>" + r("The ") + "<w:ins w:id=\"1\">" + r("calm ")
                        + "</w:ins><w:del w:id=\"2\"><w:r><w:delText>wild</w:delText></w:r></w:del>" + r("sea")
                        + "<w:moveFrom w:id=\"3\">" + r("gone") + "</w:moveFrom></w:p>")
                .part(
                        "comments",
                        "comments.xml",
                        "<w:comments " + DocxBuilder.NAMESPACES + "><w:comment w:id=\"0\">" + p("?")
                                + "</w:comment></w:comments>"));

        assertThat(read.paragraphs().get(0).text()).isEqualTo("The calm sea");
        assertThat(read.traces()).isEqualTo(new Traces(1, 1, List.of("wild", "gone"), List.of()));
    }

    @Test
    void theMarkOfAParagraphThatWasDeletedIsHidden() throws Exception {
        assertThat(first("<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>" + r("a") + "</w:p>")
                        .mark()
                        .hidden())
                .isTrue();
    }

    @Test
    void ofAlternativesOneIsRead() throws Exception {
        String choice =
                "<mc:Choice Requires=\"wps\"><w:drawing><wp:anchor><wp:extent cx=\"914400\" cy=\"457200\"/><wp:wrapSquare/><a:graphic><a:graphicData uri=\"x\"><wps:wsp><wps:txbx><w:txbxContent>"
                        + p("boxed")
                        + "</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>";
        String fallback = "<mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>" + p("boxed")
                + "</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback>";
        Manuscript read = read(docx(
                "<w:p><w:r><mc:AlternateContent>" + choice + fallback + "</mc:AlternateContent></w:r></w:p>",
                p("after")));

        Inline.TextBox box = (Inline.TextBox) read.paragraphs().get(0).content().get(0);
        assertThat(box.width()).isEqualTo(Length.inches(1));
        assertThat(box.floating().wrap()).isEqualTo(Inline.Floating.Wrap.BESIDE);
        assertThat(box.blocks()).hasSize(1);
        assertThat(((Paragraph) box.blocks().get(0)).index()).isEqualTo(Paragraph.OUTSIDE);
        assertThat(read.paragraphs()).extracting(Paragraph::index).containsExactly(0, 1);
        assertThat(read.unsupported()).containsExactly("text box");
    }

    @Test
    void whatNobodyHereUnderstandsFallsBack() throws Exception {
        String xml =
                "<w:p><w:r><mc:AlternateContent><mc:Choice xmlns:n=\"urn:new\" Requires=\"n\"><w:t>new</w:t></mc:Choice><mc:Fallback><w:t>old</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>";

        assertThat(first(xml).text()).isEqualTo("old");
    }

    @Test
    void automaticHyphenationIsNamedWhereWordsMayBeBroken() throws Exception {
        String prose = "some words of prose ".repeat(9);

        assertThat(read(docx(p(prose)).settings("<w:autoHyphenation/>")).unsupported())
                .containsExactly("automatic hyphenation");
        assertThat(read(docx(p("<w:suppressAutoHyphens/>", r(prose)), p("verse"))
                                .settings("<w:autoHyphenation/>"))
                        .unsupported())
                .isEmpty();
        assertThat(read(docx(p(prose)).settings("<w:autoHyphenation w:val=\"0\"/>"))
                        .unsupported())
                .isEmpty();
    }

    @Test
    void aPictureInTheLineTakesTheRoomOfItsShadowToo() throws Exception {
        String shadowed =
                "<w:p><w:r><w:drawing><wp:inline><wp:extent cx=\"1270000\" cy=\"635000\"/><wp:effectExtent l=\"12700\" t=\"25400\" r=\"0\" b=\"38100\"/>"
                        + "<wp:docPr id=\"1\" name=\"x\"/></wp:inline></w:drawing></w:r></w:p>";

        assertThat(first(shadowed).content()).first().isInstanceOfSatisfying(Inline.Picture.class, picture -> {
            assertThat(picture.width()).isEqualTo(Length.points(101));
            assertThat(picture.height()).isEqualTo(Length.points(55));
        });
    }

    @Test
    void picturesHaveTheirExtent() throws Exception {
        String inline =
                "<w:p><w:r><w:drawing><wp:inline><wp:extent cx=\"1270000\" cy=\"635000\"/><wp:docPr id=\"1\" name=\"x\" descr=\"A gull\"/><a:graphic>"
                        + "<a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"/></a:graphic></wp:inline></w:drawing></w:r></w:p>";
        String old =
                "<w:p><w:r><w:pict><v:shape style=\"width:120pt;height:1in\"><v:imagedata r:id=\"x\"/></v:shape></w:pict></w:r></w:p>";
        List<Paragraph> paragraphs = read(docx(inline, old)).paragraphs();

        assertThat(paragraphs.get(0).content()).first().isInstanceOfSatisfying(Inline.Picture.class, picture -> {
            assertThat(picture.width()).isEqualTo(Length.points(100));
            assertThat(picture.description()).isEqualTo("A gull");
            assertThat(picture.floating()).isEqualTo(Inline.Floating.IN_LINE);
        });
        assertThat(paragraphs.get(1).content())
                .first()
                .isInstanceOfSatisfying(
                        Inline.Picture.class,
                        picture -> assertThat(picture.height()).isEqualTo(Length.inches(1)));
    }

    @Test
    void tablesAreRead() throws Exception {
        Manuscript read = read(docx(
                "<w:tbl><w:tblPr><w:tblInd w:w=\"100\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:top w:w=\"40\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>"
                        + "<w:tblGrid><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"3000\"/></w:tblGrid><w:tr><w:trPr><w:tblHeader/><w:cantSplit/><w:trHeight w:val=\"400\" w:hRule=\"exact\"/></w:trPr>"
                        + "<w:tc><w:tcPr><w:tcW w:w=\"5000\" w:type=\"dxa\"/><w:gridSpan w:val=\"2\"/></w:tcPr>"
                        + p("a") + "</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>" + p("b")
                        + "</w:tc></w:tr></w:tbl>"));

        Table table = (Table) read.sections().get(0).blocks().get(0);
        assertThat(table.columns()).containsExactly(Length.twips(2000), Length.twips(3000));
        assertThat(table.fixed()).isTrue();
        Table.Row head = table.rows().get(0);
        assertThat(head.header()).isTrue();
        assertThat(head.splits()).isFalse();
        assertThat(head.height()).isEqualTo(Length.points(20));
        assertThat(head.cells().get(0).span()).isEqualTo(2);
        assertThat(head.cells().get(0).margins().top()).isEqualTo(Length.points(2));
        assertThat(head.cells().get(0).margins().start()).isEqualTo(Length.twips(108));
        assertThat(table.rows().get(1).cells().get(0).continues()).isTrue();
    }

    @Test
    void notesAreCalledByTheirNumber() throws Exception {
        Manuscript read = read(docx("<w:p>" + r("sea") + "<w:r><w:footnoteReference w:id=\"5\"/></w:r></w:p>")
                .footnotes("<w:footnote w:id=\"-1\" w:type=\"separator\">" + p("-")
                        + "</w:footnote><w:footnote w:id=\"5\"><w:p><w:r><w:footnoteRef/></w:r>" + r(" the Baltic")
                        + "</w:p></w:footnote>"));

        assertThat(read.notes()).hasSize(1);
        assertThat(read.notes().get(0).kind()).isEqualTo(Note.Kind.FOOTNOTE);
        assertThat(DocxReaderTests.text(read.notes().get(0).blocks())).isEqualTo("1 the Baltic");
        assertThat(read.paragraphs().get(0).content())
                .last()
                .isInstanceOfSatisfying(
                        Inline.NoteMark.class, mark -> assertThat(mark.label()).isEqualTo("1"));
    }

    @Test
    void symbolsAreReadInTheirFont() throws Exception {
        Paragraph paragraph = first("<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F04A\"/></w:r></w:p>");

        assertThat(paragraph.text()).isEqualTo("\uF04A");
        assertThat(paragraph.content().get(0).type().family()).isEqualTo("Wingdings");
    }

    @Test
    void equationsAndRubyAreReadAsTextAndNamed() throws Exception {
        Manuscript read = read(
                docx(
                        "<w:p><m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath></w:p>",
                        "<w:p><w:r><w:ruby><w:rt><w:r><w:t>umi</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>海</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>"));

        assertThat(read.paragraphs()).extracting(Paragraph::text).containsExactly("x+1", "海");
        assertThat(read.unsupported()).containsExactlyInAnyOrder("equation", "ruby");
    }

    @Test
    void aDocumentInsideTheDocumentCannotBeChecked() {
        assertThatThrownBy(() -> read(docx(p("a"), "<w:altChunk r:id=\"x\"/>")))
                .isInstanceOf(DocxUnreadable.class)
                .hasMessageContaining("another document");
    }

    @Test
    void howWordsAreBrokenIsRead() throws Exception {
        String asked = "<w:autoHyphenation/><w:consecutiveHyphenLimit w:val=\"2\"/><w:hyphenationZone w:val=\"425\"/>"
                + "<w:doNotHyphenateCaps/>";
        Manuscript manuscript = read(docx(p("a") + "<w:p><w:pPr><w:suppressAutoHyphens/></w:pPr></w:p>")
                .settings(asked));

        assertThat(manuscript.settings().hyphenation()).contains(new Hyphenation(Length.twips(425), 2, false));
        assertThat(manuscript.paragraphs())
                .extracting(paragraph -> paragraph.format().keeps().words())
                .containsExactly(false, true);
        assertThat(read(docx(p("a")).settings("<w:hyphenationZone w:val=\"425\"/>"))
                        .settings()
                        .hyphenation())
                .isEmpty();
    }

    @Test
    void settingsAreRead() throws Exception {
        Settings settings = read(docx(p("a"))
                        .settings(
                                "<w:evenAndOddHeaders/><w:mirrorMargins/><w:defaultTabStop w:val=\"360\"/><w:compat><w:doNotExpandShiftReturn/>"
                                        + "<w:compatSetting w:name=\"compatibilityMode\" w:uri=\"x\" w:val=\"14\"/></w:compat>"))
                .settings();

        assertThat(settings)
                .isEqualTo(new Settings(14, Length.twips(360), true, true, Set.of("doNotExpandShiftReturn")));
        assertThat(read(docx(p("a"))).settings().compatibility()).isEqualTo(12);
    }

    @Test
    void wordsRecordIsReadWithItsMarks() throws Exception {
        Manuscript read =
                read(docx(p("one"), "<w:p>" + r("two ") + "<w:r><w:lastRenderedPageBreak/><w:t>three</w:t></w:r></w:p>")
                        .properties("", "<Application>Microsoft Office Word</Application><Pages>2</Pages>"));

        WordRecord record = read.wordRecord().orElseThrow();
        assertThat(record.pages()).isEqualTo(2);
        assertThat(record.marks()).containsExactly(new WordRecord.Mark(1, 4));
    }

    @Test
    void aFileThatAnotherProgramPackedIsNoLongerAsWordSavedIt() throws Exception {
        DocxBuilder file = docx(p("one"))
                .properties("", "<Application>Microsoft Office Word</Application><Pages>1</Pages>")
                .packedAt(LocalDateTime.of(2024, 5, 6, 7, 8));

        assertThat(read(file).wordRecord().orElseThrow().unchanged()).isFalse();
    }

    @Test
    void aFileAsWordPacksItIsUnchanged() throws Exception {
        byte[] file = docx(p("one"))
                .properties(
                        "",
                        "<Application>Microsoft Office Word</Application><Pages>1</Pages><CharactersWithSpaces>3</CharactersWithSpaces>")
                .buildAsWord();
        byte[] stale = docx(p("one " + "more ".repeat(100)))
                .properties(
                        "",
                        "<Application>Microsoft Office Word</Application><Pages>1</Pages><CharactersWithSpaces>3</CharactersWithSpaces>")
                .buildAsWord();

        assertThat(DocxReader.read(file).wordRecord().orElseThrow().unchanged()).isTrue();
        assertThat(DocxReader.read(stale).wordRecord().orElseThrow().unchanged())
                .isFalse();
    }

    @Test
    void anotherProgramsCountIsNoRecordOfWords() throws Exception {
        assertThat(read(docx(p("one")).properties("", "<Application>LibreOffice/7.4</Application><Pages>9</Pages>"))
                        .wordRecord())
                .isEmpty();
    }

    @Test
    void textInOtherEncodingsIsRead() throws Exception {
        String xml = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><w:document " + DocxBuilder.NAMESPACES + "><w:body>"
                + p("Meer – 海") + "</w:body></w:document>";

        assertThat(DocxReader.read(docx().entry("word/document.xml", xml.getBytes(StandardCharsets.UTF_16))
                                .build())
                        .paragraphs()
                        .get(0)
                        .text())
                .isEqualTo("Meer – 海");
    }

    private static Paragraph first(String block) throws DocxUnreadable {
        return read(docx(block)).paragraphs().get(0);
    }

    private static Manuscript read(DocxBuilder docx) throws DocxUnreadable {
        return DocxReader.read(docx.build());
    }
}
