package app.envoi.press.docx;

import static app.envoi.press.docx.DocxBuilder.docx;
import static app.envoi.press.docx.DocxBuilder.p;
import static app.envoi.press.docx.DocxBuilder.r;
import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.press.manuscript.Length;
import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.manuscript.ParagraphFormat;
import app.envoi.press.manuscript.ParagraphFormat.Alignment;
import app.envoi.press.manuscript.ParagraphFormat.Border;
import app.envoi.press.manuscript.ParagraphFormat.Indents;
import app.envoi.press.manuscript.ParagraphFormat.Keeps;
import app.envoi.press.manuscript.ParagraphFormat.Label;
import app.envoi.press.manuscript.ParagraphFormat.Spacing;
import app.envoi.press.manuscript.ParagraphFormat.TabStop;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a paragraph is set. */
class DocxParagraphTests {
    @Test
    void directFormattingIsRead() throws Exception {
        ParagraphFormat format = format(
                "<w:keepNext/><w:keepLines/><w:pageBreakBefore/><w:widowControl w:val=\"0\"/><w:bidi/><w:snapToGrid w:val=\"0\"/>"
                        + "<w:spacing w:before=\"120\" w:after=\"240\" w:line=\"360\" w:lineRule=\"exact\"/><w:ind w:left=\"720\" w:right=\"360\" w:hanging=\"180\"/>"
                        + "<w:contextualSpacing/><w:jc w:val=\"both\"/><w:outlineLvl w:val=\"1\"/>");

        assertThat(format)
                .isEqualTo(new ParagraphFormat(
                        "Normal",
                        1,
                        Alignment.JUSTIFIED,
                        new Indents(Length.twips(720), Length.twips(360), Length.twips(-180)),
                        new Spacing(Length.points(6), Length.points(12), 360, Spacing.LineRule.EXACT, true),
                        new Keeps(true, true, true, false),
                        List.of(),
                        java.util.Optional.empty(),
                        Border.NONE,
                        true,
                        false));
    }

    @Test
    void eachAttributeIsInheritedByItself() throws Exception {
        String styles =
                "<w:docDefaults><w:pPrDefault><w:pPr><w:spacing w:after=\"160\" w:line=\"259\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"T\"><w:name w:val=\"Poem title\"/><w:pPr><w:spacing w:before=\"480\"/><w:ind w:left=\"300\"/></w:pPr></w:style>";
        ParagraphFormat format = read(docx(p(
                                "<w:pStyle w:val=\"T\"/><w:spacing w:after=\"0\"/><w:ind w:firstLine=\"100\"/>",
                                r("sea")))
                        .styles(styles))
                .format();

        assertThat(format.style()).isEqualTo("Poem title");
        assertThat(format.spacing())
                .isEqualTo(new Spacing(Length.points(24), Length.ZERO, 259, Spacing.LineRule.AUTO, false));
        assertThat(format.indents()).isEqualTo(new Indents(Length.twips(300), Length.ZERO, Length.twips(100)));
    }

    @Test
    void indentsInCharactersAreAsWideAsTheType() throws Exception {
        assertThat(read(docx(
                                "<w:p><w:pPr><w:ind w:leftChars=\"200\"/><w:rPr><w:sz w:val=\"24\"/></w:rPr></w:pPr></w:p>"))
                        .format()
                        .indents()
                        .start())
                .isEqualTo(Length.points(24));
        assertThat(format("<w:ind w:left=\"480\" w:leftChars=\"200\"/>")
                        .indents()
                        .start())
                .isEqualTo(Length.points(24));
    }

    @Test
    void tabStopsAreSetAndClearedLevelByLevel() throws Exception {
        String style =
                "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"N\"><w:name w:val=\"Normal\"/><w:pPr><w:tabs><w:tab w:val=\"left\" w:pos=\"720\"/>"
                        + "<w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"9000\"/></w:tabs></w:pPr></w:style>";

        assertThat(read(docx(p(
                                        "<w:tabs><w:tab w:val=\"clear\" w:pos=\"720\"/><w:tab w:val=\"center\" w:pos=\"4500\"/></w:tabs>",
                                        r("sea")))
                                .styles(style))
                        .format()
                        .tabs())
                .containsExactly(
                        new TabStop(Length.twips(4500), TabStop.Kind.CENTRE, TabStop.Leader.NONE),
                        new TabStop(Length.twips(9000), TabStop.Kind.END, TabStop.Leader.DOTS));
    }

    @Test
    void bordersTakeTheirWidthAndDistanceAndJoinTheirLike() throws Exception {
        String box =
                "<w:pBdr><w:top w:val=\"single\" w:sz=\"8\" w:space=\"2\"/><w:bottom w:val=\"single\" w:sz=\"8\" w:space=\"1\"/></w:pBdr>";
        List<Paragraph> paragraphs = DocxReader.read(
                        docx(p(box, r("one")), p(box, r("two")), p("three")).build())
                .paragraphs();

        assertThat(paragraphs.get(0).format().border()).isEqualTo(new Border(Length.points(3), Length.points(2), true));
        assertThat(paragraphs.get(1).format().border().joinsNext()).isFalse();
        assertThat(paragraphs.get(2).format().border()).isEqualTo(Border.NONE);
    }

    @Test
    void bordersDrawnOtherwiseMakeBoxesOfTheirOwn() throws Exception {
        String line = "<w:pBdr><w:top w:val=\"%s\" w:sz=\"8\" w:space=\"2\"/></w:pBdr>";
        List<Paragraph> paragraphs = DocxReader.read(
                        docx(p(line.formatted("single"), r("one")), p(line.formatted("dotted"), r("two")))
                                .build())
                .paragraphs();

        assertThat(paragraphs.get(0).format().border().joinsNext()).isFalse();
        assertThat(paragraphs.get(1).format().border().above()).isEqualTo(Length.points(3));
    }

    @Test
    void automaticSpaceIsAsInHtml() throws Exception {
        String auto =
                "<w:spacing w:before=\"100\" w:beforeAutospacing=\"1\" w:after=\"100\" w:afterAutospacing=\"1\"/>";
        List<Paragraph> html = DocxReader.read(
                        docx(p(auto, r("one")), p(auto, r("two"))).build())
                .paragraphs();
        List<Paragraph> old = DocxReader.read(docx(p(auto, r("one")))
                        .settings("<w:compat><w:doNotUseHTMLParagraphAutoSpacing/></w:compat>")
                        .build())
                .paragraphs();

        assertThat(html.get(0).format().spacing().before()).isEqualTo(Length.ZERO);
        assertThat(html.get(1).format().spacing().before()).isEqualTo(Length.points(14));
        assertThat(html.get(1).format().spacing().after()).isEqualTo(Length.points(14));
        assertThat(old.get(0).format().spacing().before()).isEqualTo(Length.points(5));
    }

    @Test
    void listsAreCounted() throws Exception {
        String levels = level(0, "decimal", "%1.", "")
                + level(1, "lowerLetter", "%1.%2)", "")
                + level(2, "lowerRoman", "%3", "");
        String numbering = "<w:abstractNum w:abstractNumId=\"0\">" + levels
                + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
                + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"7\"/></w:lvlOverride></w:num>";

        assertThat(labels(
                        numbering,
                        item(1, 0),
                        item(1, 1),
                        item(1, 1),
                        p("between"),
                        item(1, 0),
                        item(1, 1),
                        item(2, 0),
                        item(2, 0),
                        item(1, 0)))
                .containsExactly("1.", "1.a)", "1.b)", "", "2.", "2.a)", "7.", "8.", "9.");
    }

    @Test
    void aLevelMayGoOnThroughTheOnesAboveIt() throws Exception {
        String numbering = "<w:abstractNum w:abstractNumId=\"0\">" + level(0, "upperRoman", "%1", "")
                + level(1, "decimal", "%2", "<w:lvlRestart w:val=\"0\"/>")
                + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";

        assertThat(labels(numbering, item(1, 0), item(1, 1), item(1, 0), item(1, 1)))
                .containsExactly("I", "1", "II", "2");
    }

    @Test
    void aListLevelBringsItsIndentsAndType() throws Exception {
        String numbering =
                "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/><w:suff w:val=\"space\"/><w:lvlText w:val=\"•\"/>"
                        + "<w:pPr><w:ind w:left=\"720\" w:hanging=\"360\"/></w:pPr><w:rPr><w:rFonts w:ascii=\"Symbol\" w:hAnsi=\"Symbol\"/></w:rPr></w:lvl></w:abstractNum>"
                        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
        ParagraphFormat format = read(docx(item(1, 0)).numbering(numbering)).format();

        assertThat(format.indents()).isEqualTo(new Indents(Length.twips(720), Length.ZERO, Length.twips(-360)));
        Label label = format.label().orElseThrow();
        assertThat(label.type().family()).isEqualTo("Symbol");
        assertThat(label.suffix()).isEqualTo(Label.Suffix.SPACE);
    }

    @Test
    void aStyleMayBelongToAList() throws Exception {
        String numbering = "<w:abstractNum w:abstractNumId=\"0\">" + level(0, "decimal", "%1", "")
                + level(1, "decimal", "%1.%2", "<w:pStyle w:val=\"H2\"/>")
                + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
        String styles =
                "<w:style w:type=\"paragraph\" w:styleId=\"H2\"><w:name w:val=\"heading 2\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";

        assertThat(read(docx(p("<w:pStyle w:val=\"H2\"/>", r("sea")))
                                .numbering(numbering)
                                .styles(styles))
                        .format()
                        .label()
                        .orElseThrow()
                        .text())
                .isEqualTo("1.1");
    }

    @ParameterizedTest
    @CsvSource({
        "decimal,14,14",
        "upperRoman,1994,MCMXCIV",
        "lowerRoman,4,iv",
        "upperLetter,28,BB",
        "lowerLetter,3,c",
        "decimalZero,7,07",
        "ordinal,12,12th",
        "ordinal,23,23rd",
        "cardinalText,42,Forty-two",
        "ordinalText,21,Twenty-first",
        "chineseCounting,21,二十一",
        "none,5,''",
        "chicago,6,††",
        "unheardOf,9,9",
        "upperRoman,-3,-3"
    })
    void numbersHaveTheFormThatIsAsked(String form, int number, String printed) {
        assertThat(NumberForm.of(form, number)).isEqualTo(printed);
    }

    private static String level(int number, String form, String text, String more) {
        return "<w:lvl w:ilvl=\"" + number + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + form + "\"/>" + more
                + "<w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    private static String item(int list, int level) {
        return p("<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>", r("item"));
    }

    private static List<String> labels(String numbering, String... blocks) throws DocxUnreadable {
        return DocxReader.read(docx(blocks).numbering(numbering).build()).paragraphs().stream()
                .map(paragraph -> paragraph.format().label().map(Label::text).orElse(""))
                .toList();
    }

    private static ParagraphFormat format(String properties) throws DocxUnreadable {
        return read(docx(p(properties, r("sea")))).format();
    }

    private static Paragraph read(DocxBuilder docx) throws DocxUnreadable {
        return DocxReader.read(docx.build()).paragraphs().get(0);
    }
}
