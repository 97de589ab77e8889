package app.envoi.press.docx;

import static app.envoi.press.docx.DocxBuilder.docx;
import static app.envoi.press.docx.DocxBuilder.p;
import static app.envoi.press.docx.DocxBuilder.r;
import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.press.manuscript.Effects;
import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.Length;
import app.envoi.press.manuscript.Manuscript;
import app.envoi.press.manuscript.Type;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a run really looks like. */
class DocxTypeTests {
    private static final String DEFAULTS =
            "<w:docDefaults><w:rPrDefault><w:rPr>%s</w:rPr></w:rPrDefault></w:docDefaults>";
    private static final String NORMAL =
            "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"N\"><w:name w:val=\"Normal\"/><w:rPr>%s</w:rPr></w:style>";

    private static String style(String kind, String id, String base, String run) {
        return "<w:style w:type=\"" + kind + "\" w:styleId=\"" + id + "\"><w:name w:val=\"" + id
                + " style\"/><w:basedOn w:val=\"" + base + "\"/><w:rPr>" + run + "</w:rPr></w:style>";
    }

    @Test
    void whereNothingIsDeclaredTypeIsTimesInTenPoints() throws Exception {
        assertThat(only(docx(p("sea")))).isEqualTo(Type.FALLBACK);
    }

    @Test
    void aParagraphWithoutAStyleHasTheDefaultStyle() throws Exception {
        Type type = only(docx(p("sea"))
                .styles(DEFAULTS.formatted("<w:sz w:val=\"20\"/>")
                        + NORMAL.formatted("<w:rFonts w:ascii=\"Garamond\"/><w:sz w:val=\"24\"/>")));

        assertThat(type).isEqualTo(new Type("Garamond", Length.points(12)));
    }

    @Test
    void anUnknownStyleIsTheDefaultStyle() throws Exception {
        assertThat(only(docx(p("<w:pStyle w:val=\"Gone\"/>", r("sea")))
                                .styles(NORMAL.formatted("<w:sz w:val=\"26\"/>")))
                        .size())
                .isEqualTo(Length.points(13));
    }

    @Test
    void stylesBuildOnOneAnother() throws Exception {
        Type type = only(docx(p("<w:pStyle w:val=\"B\"/>", r("sea")))
                .styles(style("paragraph", "A", "", "<w:rFonts w:ascii=\"Arial\"/><w:sz w:val=\"30\"/>")
                        + style("paragraph", "B", "A", "<w:sz w:val=\"32\"/>")));

        assertThat(type).isEqualTo(new Type("Arial", Length.points(16)));
    }

    @Test
    void stylesThatBuildOnOneAnotherInACircleEnd() throws Exception {
        Type type = only(docx(p("<w:pStyle w:val=\"A\"/>", r("sea")))
                .styles(style("paragraph", "A", "B", "<w:sz w:val=\"30\"/>") + style("paragraph", "B", "A", "<w:i/>")));

        assertThat(type).isEqualTo(new Type("Times New Roman", Length.points(15)).withItalic(true));
    }

    @Test
    void characterStylesLieOverParagraphStylesAndDirectFormattingOverBoth() throws Exception {
        String styles = style("paragraph", "P", "", "<w:sz w:val=\"30\"/><w:rFonts w:ascii=\"Arial\"/>")
                + style("character", "C", "", "<w:sz w:val=\"40\"/>");

        assertThat(only(docx(p("<w:pStyle w:val=\"P\"/>", r("<w:rStyle w:val=\"C\"/>", "sea")))
                        .styles(styles)))
                .isEqualTo(new Type("Arial", Length.points(20)));
        assertThat(only(docx(p("<w:pStyle w:val=\"P\"/>", r("<w:rStyle w:val=\"C\"/><w:sz w:val=\"22\"/>", "sea")))
                                .styles(styles))
                        .size())
                .isEqualTo(Length.points(11));
    }

    @ParameterizedTest
    @CsvSource({
        "'','',false",
        "'<w:b/>','',true",
        "'','<w:b/>',true",
        "'<w:b/>','<w:b/>',false",
        "'<w:b/>','<w:b w:val=\"0\"/>',true"
    })
    void aSwitchThatTwoStylesTurnOnIsOff(String ofParagraph, String ofCharacter, boolean bold) throws Exception {
        String styles = style("paragraph", "P", "", ofParagraph) + style("character", "C", "", ofCharacter);

        assertThat(only(docx(p("<w:pStyle w:val=\"P\"/>", r("<w:rStyle w:val=\"C\"/>", "sea")))
                                .styles(styles))
                        .bold())
                .isEqualTo(bold);
    }

    @Test
    void aDirectSwitchHoldsWhateverTheStylesSay() throws Exception {
        String styles = style("paragraph", "P", "", "<w:b/>");

        assertThat(only(docx(p("<w:pStyle w:val=\"P\"/>", r("<w:b w:val=\"false\"/>", "sea")))
                                .styles(styles))
                        .bold())
                .isFalse();
        assertThat(only(docx(p("<w:pStyle w:val=\"P\"/>", r("<w:b/>", "sea"))).styles(styles))
                        .bold())
                .isTrue();
    }

    @Test
    void themeFontsAreDecidedAtEachLevel() throws Exception {
        String themed = "<w:rFonts w:asciiTheme=\"minorHAnsi\" w:hAnsiTheme=\"minorHAnsi\"/>";
        DocxBuilder named = docx(p("", r("<w:rFonts w:ascii=\"Georgia\"/>", "sea")))
                .theme("Cambria", "Calibri")
                .styles(NORMAL.formatted(themed));
        DocxBuilder both = docx(p("", r("<w:rFonts w:ascii=\"Georgia\" w:asciiTheme=\"majorHAnsi\"/>", "sea")))
                .theme("Cambria", "Calibri");

        assertThat(only(docx(p("sea")).theme("Cambria", "Calibri").styles(NORMAL.formatted(themed)))
                        .family())
                .isEqualTo("Calibri");
        assertThat(only(named).family()).isEqualTo("Georgia");
        assertThat(only(both).family()).isEqualTo("Cambria");
    }

    @Test
    void eachScriptHasTheFontOfItsSlot() throws Exception {
        String fonts =
                "<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Georgia\" w:eastAsia=\"SimSun\" w:cs=\"David\"/><w:sz w:val=\"24\"/><w:szCs w:val=\"30\"/>";

        List<Inline> content =
                read(docx(p("", r(fonts, "sea é 海 ים")))).paragraphs().get(0).content();

        assertThat(content)
                .extracting(inline -> inline.text() + "/" + inline.type().family())
                .containsExactly("sea /Arial", "é/Georgia", " /Arial", "海/SimSun", " /Arial", "ים/David");
        assertThat(content.get(5).type().size()).isEqualTo(Length.points(15));
    }

    @Test
    void quotationMarksAreEastAsianWhereTheRunSaysSo() throws Exception {
        String fonts = "<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Georgia\" w:eastAsia=\"SimSun\"%s/>";

        assertThat(only(docx(p("", r(fonts.formatted(""), "“”")))).family()).isEqualTo("Georgia");
        assertThat(only(docx(p("", r(fonts.formatted(" w:hint=\"eastAsia\""), "“”"))))
                        .family())
                .isEqualTo("SimSun");
    }

    @Test
    void aRightToLeftRunIsComplexThroughout() throws Exception {
        Type type = only(docx(p(
                "",
                r(
                        "<w:rFonts w:ascii=\"Arial\" w:cs=\"David\"/><w:b/><w:sz w:val=\"24\"/><w:szCs w:val=\"30\"/><w:iCs/><w:rtl/>",
                        "ים 12"))));

        assertThat(type.family()).isEqualTo("David");
        assertThat(type.size()).isEqualTo(Length.points(15));
        assertThat(type.bold()).isFalse();
        assertThat(type.italic()).isTrue();
        assertThat(type.effects().rightToLeft()).isTrue();
    }

    @Test
    void effectsAreRead() throws Exception {
        Effects effects = only(docx(p(
                        "",
                        r(
                                "<w:caps/><w:strike/><w:color w:val=\"ff0000\"/><w:spacing w:val=\"-10\"/><w:w w:val=\"80\"/><w:kern w:val=\"28\"/>"
                                        + "<w:position w:val=\"6\"/><w:u w:val=\"single\"/><w:vertAlign w:val=\"superscript\"/><w:lang w:val=\"en-GB\"/>",
                                "sea"))))
                .effects();

        assertThat(effects)
                .isEqualTo(new Effects(
                        Effects.Caps.ALL,
                        Effects.Position.SUPERSCRIPT,
                        true,
                        true,
                        false,
                        Length.twips(-10),
                        80,
                        Length.points(3),
                        Length.points(14),
                        "FF0000",
                        "en-GB",
                        false));
    }

    @Test
    void hiddenTextIsReadAndReported() throws Exception {
        Manuscript read = read(docx(p("", r("seen") + r("<w:vanish/>", "not seen"))));

        assertThat(read.paragraphs().get(0).text()).isEqualTo("seennot seen");
        assertThat(read.paragraphs().get(0).visibleText()).isEqualTo("seen");
        assertThat(read.traces().hidden()).containsExactly("not seen");
    }

    @Test
    void theMarkOfAnEmptyParagraphHasATypeOfItsOwn() throws Exception {
        assertThat(read(docx("<w:p><w:pPr><w:rPr><w:sz w:val=\"48\"/></w:rPr></w:pPr></w:p>"))
                        .paragraphs()
                        .get(0)
                        .mark()
                        .size())
                .isEqualTo(Length.points(24));
    }

    @Test
    void theStyleOfATableLiesBetweenDefaultsAndParagraphStyle() throws Exception {
        String table =
                "<w:style w:type=\"table\" w:styleId=\"T\"><w:name w:val=\"T\"/><w:rPr><w:sz w:val=\"18\"/></w:rPr>"
                        + "<w:tblStylePr w:type=\"firstRow\"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>";
        String tbl = "<w:tbl><w:tblPr><w:tblStyle w:val=\"T\"/><w:tblLook w:val=\"0020\"/></w:tblPr><w:tr><w:tc>"
                + p("head") + "</w:tc></w:tr><w:tr><w:tc>" + p("cell") + "</w:tc></w:tr></w:tbl>";
        Manuscript plain =
                read(docx(tbl).styles(DEFAULTS.formatted("<w:sz w:val=\"22\"/>") + NORMAL.formatted("") + table));
        Manuscript sized = read(docx(tbl)
                .styles(DEFAULTS.formatted("<w:sz w:val=\"22\"/>") + NORMAL.formatted("<w:sz w:val=\"26\"/>") + table));

        assertThat(plain.paragraphs())
                .extracting(each -> each.content().get(0).type().size())
                .containsOnly(Length.points(9));
        assertThat(plain.paragraphs())
                .extracting(each -> each.content().get(0).type().bold())
                .containsExactly(true, false);
        assertThat(sized.paragraphs())
                .extracting(each -> each.content().get(0).type().size())
                .containsOnly(Length.points(13));
    }

    @Test
    void theMarkOfARightToLeftParagraphHasTheSizeForComplexScripts() throws Exception {
        var paragraph = read(docx(p(
                        "<w:rPr><w:sz w:val=\"44\"/><w:szCs w:val=\"24\"/><w:rtl/></w:rPr>",
                        r("<w:szCs w:val=\"24\"/><w:rtl/>", "\u05E9"))))
                .paragraphs()
                .get(0);

        assertThat(paragraph.mark().size()).isEqualTo(Length.points(12));
    }

    @Test
    void theStrictFormOfTheFormatIsRead() throws Exception {
        String strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
        byte[] file = docx().entry(
                        "word/document.xml",
                        ("<w:document xmlns:w=\"" + strict
                                        + "\"><w:body><w:p><w:r><w:rPr><w:sz w:val=\"13.5pt\"/></w:rPr><w:t>sea</w:t></w:r></w:p></w:body></w:document>")
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .build();

        assertThat(DocxReader.read(file)
                        .paragraphs()
                        .get(0)
                        .content()
                        .get(0)
                        .type()
                        .size())
                .isEqualTo(Length.points(13.5));
    }

    private static Type only(DocxBuilder docx) throws DocxUnreadable {
        List<Inline> content = read(docx).paragraphs().get(0).content();
        assertThat(content).hasSize(1);
        return content.get(0).type();
    }

    private static Manuscript read(DocxBuilder docx) throws DocxUnreadable {
        return DocxReader.read(docx.build());
    }
}
