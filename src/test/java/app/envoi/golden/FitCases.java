package app.envoi.golden;

import static app.envoi.golden.GoldenFiles.defaultType;
import static app.envoi.golden.Xml.NORMAL;
import static app.envoi.golden.Xml.paragraph;
import static app.envoi.golden.Xml.run;

import app.envoi.golden.GoldenFiles.Made;
import java.util.List;

/**
 * What takes room on a page, by Word's rules: each file has one page more, or one less, than it would have without the rule. Calibri 12 in single lines
 * is 14.65 points high; a Letter page has 648 points.
 */
final class FitCases {
    private static final String AUTOMATIC =
            "<w:spacing w:before=\"100\" w:beforeAutospacing=\"1\" w:after=\"100\" w:afterAutospacing=\"1\"/>";

    private FitCases() {}

    static List<Made> all() {
        return List.of(new Made("list-with-automatic-space", listWithAutomaticSpace()));
    }

    private static WordFile calibri() {
        return WordFile.plain().styles(defaultType("Calibri", 24) + NORMAL);
    }

    private static String plain(int count) {
        return Xml.lines(Verses.ofLines(count + 1).lines());
    }

    /** 43 lines are 630 points; the 14 above the list leave them room on one page, the 14 below it do not. */
    private static WordFile listWithAutomaticSpace() {
        String item = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>" + AUTOMATIC;
        String level =
                "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/>"
                        + "<w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"720\" w:hanging=\"360\"/></w:pPr></w:lvl>";
        return calibri()
                .part(
                        "numbering",
                        WordFile.WORD + "numbering+xml",
                        "<w:numbering " + WordFile.NAMESPACES + "><w:abstractNum w:abstractNumId=\"0\">" + level
                                + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>")
                .body(plain(40) + paragraph(item, run("Two poems")) + paragraph(item, run("A letter")) + plain(1));
    }
}
