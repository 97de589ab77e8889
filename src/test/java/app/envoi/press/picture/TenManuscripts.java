package app.envoi.press.picture;

import static app.envoi.press.docx.DocxBuilder.docx;
import static app.envoi.press.docx.DocxBuilder.p;
import static app.envoi.press.docx.DocxBuilder.r;

import app.envoi.press.compose.Composer;
import app.envoi.press.compose.HouseStyle;
import app.envoi.press.compose.PoemText;
import app.envoi.press.docx.DocxWriter;
import app.envoi.press.layout.MadePacket;
import app.envoi.press.layout.Typesetter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Ten Word files of different nature, for looking at what is drawn of them. */
public final class TenManuscripts {

    private static final Path SAMPLES = Path.of("manuscripts/samples");
    private static final String TIMES_12 = """
            <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" \
            w:cs="Times New Roman"/><w:sz w:val="24"/><w:szCs w:val="24"/></w:rPr></w:rPrDefault></w:docDefaults>\
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>""";
    private static final String LETTER = """
            <w:sectPr><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" \
            w:left="1440" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr>""";

    private TenManuscripts() {}

    /** By name, in the same order always. */
    public static Map<String, byte[]> all() throws IOException {
        Map<String, byte[]> ten = new LinkedHashMap<>();
        for (String golden : List.of("word-three-poems", "table", "picture", "right-to-left", "small-footnote")) {
            ten.put(golden, Files.readAllBytes(SAMPLES.resolve("golden/" + golden + ".docx")));
        }
        ten.put("lists", lists());
        ten.put("effects", effects());
        ten.put("tabs", tabs());
        ten.put("justified-prose-under-a-header", MadePacket.docx(20_195));
        ten.put("built", built());
        return ten;
    }

    private static byte[] lists() {
        String numbering = level("0", "decimal", "%1.", "") + level("1", "bullet", "\uF0B7", "Symbol");
        return docx(
                        p("A list of numbers"),
                        item(1, "salt, kept in a jar by the stove"),
                        item(
                                1,
                                "bread, which was never enough for the six of us who came in from the field, and so was cut so thin "
                                        + "that the light came through it"),
                        item(1, "a ledger"),
                        p("And one of bullets"),
                        item(2, "the river"),
                        item(
                                2,
                                "the wind that comes off the river in the winter months and takes the washing from the line, and will "
                                        + "not give it back"),
                        item(2, "the orchard"))
                .numbering(numbering
                        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
                        + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>")
                .styles(TIMES_12)
                .section(LETTER)
                .build();
    }

    private static String level(String id, String format, String text, String font) {
        String type = font.isEmpty()
                ? ""
                : "<w:rPr><w:rFonts w:ascii=\"" + font + "\" w:hAnsi=\"" + font + "\" w:hint=\"default\"/></w:rPr>";
        return "<w:abstractNum w:abstractNumId=\"" + id
                + "\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\""
                + format + "\"/><w:lvlText w:val=\"" + text
                + "\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"720\" w:hanging=\"360\"/></w:pPr>" + type
                + "</w:lvl></w:abstractNum>";
    }

    private static String item(int list, String text) {
        return p("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"" + list + "\"/></w:numPr>", r(text));
    }

    private static byte[] effects() {
        return docx(
                        p(
                                "",
                                r("<w:smallCaps/>", "Small Capitals of the Harbour")
                                        + r(" and ")
                                        + r("<w:caps/>", "capitals, ")
                                        + r("<w:b/>", "bold, ")
                                        + r("<w:i/>", "italic, ")
                                        + r("<w:b/><w:i/>", "both.")),
                        p(
                                "",
                                r("The 4")
                                        + r("<w:vertAlign w:val=\"superscript\"/>", "th")
                                        + r(" of H")
                                        + r("<w:vertAlign w:val=\"subscript\"/>", "2")
                                        + r("O, ")
                                        + r("<w:position w:val=\"6\"/>", "raised")
                                        + r(" and ")
                                        + r("<w:position w:val=\"-6\"/>", "lowered")
                                        + r(" by three points.")),
                        p(
                                "",
                                r("<w:u w:val=\"single\"/>", "Underlined words")
                                        + r(", ")
                                        + r("<w:strike/>", "words struck out")
                                        + r(", ")
                                        + r("<w:color w:val=\"B00020\"/>", "red words")
                                        + r(" and ")
                                        + r("<w:spacing w:val=\"40\"/>", "spaced words")
                                        + r(" and ")
                                        + r("<w:w w:val=\"150\"/>", "wide ones")),
                        p(
                                "<w:spacing w:line=\"480\" w:lineRule=\"auto\"/>",
                                r("Doubled, with ")
                                        + r("<w:sz w:val=\"40\"/>", "large")
                                        + r(" in the middle of the line")),
                        p("<w:jc w:val=\"center\"/>", r("<w:sz w:val=\"32\"/>", "Centred in sixteen points")),
                        p("<w:jc w:val=\"right\"/>", r("and to the right")),
                        p(
                                "<w:pBdr><w:top w:val=\"single\" w:sz=\"8\" w:space=\"4\" w:color=\"000000\"/>"
                                        + "<w:bottom w:val=\"single\" w:sz=\"8\" w:space=\"4\" w:color=\"000000\"/></w:pBdr>",
                                r("Between two rules")),
                        p("", r("and after them")))
                .styles(TIMES_12)
                .section(LETTER)
                .build();
    }

    private static byte[] tabs() {
        String stops = "<w:tabs><w:tab w:val=\"left\" w:pos=\"1440\"/><w:tab w:val=\"center\" w:pos=\"4680\"/>"
                + "<w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"9360\"/></w:tabs>";
        String decimal = "<w:tabs><w:tab w:val=\"decimal\" w:pos=\"4320\"/></w:tabs>";
        String tab = "<w:r><w:tab/></w:r>";
        return docx(
                        p(stops, r("Salt") + tab + r("left") + tab + r("in the centre") + tab + r("12")),
                        p(stops, r("The Orchard") + tab + r("left") + tab + r("centre") + tab + r("104")),
                        p(decimal, r("Weight") + tab + r("12.5")),
                        p(decimal, r("Depth") + tab + r("1,204.75")),
                        p("", tab + r("a default stop") + tab + r("and another")),
                        p(
                                "<w:ind w:left=\"720\" w:hanging=\"720\"/>",
                                r("i.")
                                        + tab
                                        + r(
                                                "a hanging indent whose tab ends at the indent, and a text that is long enough to run "
                                                        + "over into a second line under it")))
                .styles(TIMES_12)
                .section(LETTER)
                .build();
    }

    private static byte[] built() throws IOException {
        PoemText tyger = PoemText.read(Files.readString(SAMPLES.resolve("poems/blake-the-tyger.txt")))
                .get(0);
        PoemText spider = PoemText.read(
                        Files.readString(SAMPLES.resolve("poems/whitman-a-noiseless-patient-spider.txt")))
                .get(0);
        HouseStyle style = HouseStyle.withContactBlock(
                new HouseStyle.Contact("Ada Poet", List.of("1 Harbour Street", "ada@example.org"), false));
        return DocxWriter.write(new Composer(Typesetter.standard())
                .compose(List.of(tyger, spider), style)
                .manuscript());
    }
}
