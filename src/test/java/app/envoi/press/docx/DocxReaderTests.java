package app.envoi.press.docx;

import static app.envoi.press.docx.DocxBuilder.docx;
import static app.envoi.press.docx.DocxBuilder.p;
import static app.envoi.press.docx.DocxBuilder.r;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.envoi.press.manuscript.Block;
import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.Length;
import app.envoi.press.manuscript.Manuscript;
import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.manuscript.Running;
import app.envoi.press.manuscript.Section;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocxReaderTests {
    @Test
    void paragraphsAreNumberedFromZeroThroughTablesAndContentControls() throws Exception {
        Manuscript read = read(docx(
                p("one"),
                "<w:sdt><w:sdtContent>" + p("two") + "</w:sdtContent></w:sdt>",
                "<w:tbl><w:tr><w:tc>" + p("three") + "</w:tc><w:tc>" + p("four") + "</w:tc></w:tr></w:tbl>",
                p("five")));

        assertThat(read.paragraphs())
                .extracting(Paragraph::text)
                .containsExactly("one", "two", "three", "four", "five");
        assertThat(read.paragraphs()).extracting(Paragraph::index).containsExactly(0, 1, 2, 3, 4);
        assertThat(read.unsupported()).containsExactly("table");
    }

    @Test
    void tabsBreaksAndSpecialHyphensStandInTheText() throws Exception {
        Manuscript read = read(docx("<w:p><w:r><w:t>a</w:t><w:tab/><w:t xml:space=\"preserve\"> b</w:t><w:br/>"
                + "<w:noBreakHyphen/><w:softHyphen/><w:br w:type=\"page\"/><w:t> c </w:t></w:r></w:p>"));

        assertThat(read.paragraphs().get(0).text()).isEqualTo("a\t b\n\u2011\u00AD\fc");
    }

    @Test
    void neighbouringRunsOfOneTypeAreOneRun() throws Exception {
        Manuscript read = read(docx(p("", r("The sea ") + r("is calm") + r("<w:b/>", " tonight"))));

        assertThat(read.paragraphs().get(0).content())
                .extracting(Inline::text)
                .containsExactly("The sea is calm", " tonight");
    }

    @Test
    void sectionsEndAfterTheParagraphThatHoldsTheirProperties() throws Exception {
        Manuscript read = read(docx(
                        p("first"),
                        p(
                                "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1440\" w:left=\"720\"/></w:sectPr>",
                                r("last")),
                        p("second section"))
                .section("<w:sectPr><w:type w:val=\"oddPage\"/><w:cols w:num=\"2\" w:space=\"360\"/></w:sectPr>"));

        assertThat(read.sections()).hasSize(2);
        Section first = read.sections().get(0);
        assertThat(first.blocks()).hasSize(2);
        assertThat(first.page().width()).isEqualTo(Length.twips(11906));
        assertThat(first.page().margins().left()).isEqualTo(Length.inches(0.5));
        Section second = read.sections().get(1);
        assertThat(second.start()).isEqualTo(Section.Start.ODD_PAGE);
        assertThat(second.page().columns().count()).isEqualTo(2);
        assertThat(second.page().columns().gaps()).containsExactly(Length.twips(360));
    }

    @Test
    void aSectionWithoutHeadersOfItsOwnHasThoseOfTheSectionBefore() throws Exception {
        Manuscript read = read(docx(
                        p(
                                "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rIdheader1\"/>"
                                        + "<w:footerReference w:type=\"first\" r:id=\"rIdfooter1\"/><w:titlePg/></w:sectPr>",
                                r("a")),
                        p("b"))
                .header("header1", p("Ines Aldana"))
                .footer("footer1", p("", "<w:fldSimple w:instr=\" PAGE \"><w:r><w:t>7</w:t></w:r></w:fldSimple>")));

        Running running = read.sections().get(1).running();
        assertThat(text(running.headers().get(Running.Pages.DEFAULT))).isEqualTo("Ines Aldana");
        assertThat(text(running.footers().get(Running.Pages.FIRST))).isEqualTo("#");
        assertThat(read.sections().get(0).page().firstPageDiffers()).isTrue();
        assertThat(read.sections().get(1).page().firstPageDiffers()).isFalse();
    }

    @Test
    void aFileWithoutAnyParagraphIsRefused() {
        assertThatThrownBy(() -> read(docx()))
                .isInstanceOf(DocxUnreadable.class)
                .hasMessageContaining("holds no text");
    }

    static String text(List<Block> blocks) {
        return ((Paragraph) blocks.get(0)).text();
    }

    static Manuscript read(DocxBuilder docx) throws DocxUnreadable {
        return DocxReader.read(docx.build());
    }
}
