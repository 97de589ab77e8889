package app.envoi.golden;

import static app.envoi.golden.GoldenFiles.defaultType;
import static app.envoi.golden.Xml.NORMAL;
import static app.envoi.golden.Xml.paragraph;
import static app.envoi.golden.Xml.run;

import app.envoi.golden.GoldenFiles.Made;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What takes room on a page, by Word's rules: each file has one page more, or one less, than it would have without the rule. Calibri 12 in single lines
 * is 14.65 points high; a Letter page has 648 points.
 */
final class FitCases {
    private static final String AUTOMATIC =
            "<w:spacing w:before=\"100\" w:beforeAutospacing=\"1\" w:after=\"100\" w:afterAutospacing=\"1\"/>";

    private FitCases() {}

    static List<Made> all() {
        return List.of(
                new Made("list-with-automatic-space", listWithAutomaticSpace()),
                new Made("border-embossed", bordered("", 42, "threeDEmboss", 48)),
                new Made(
                        "border-below-wide-lines",
                        bordered("<w:spacing w:line=\"360\" w:lineRule=\"auto\"/>", 28, "single", 96)));
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

    /**
     * Lines, and another with a border above and below. Embossed lines of 6 points are 12 points wide, so that 43 lines and two of them need 654. A
     * border stands below what a wide line spacing adds to its line, which else would hang off the page.
     */
    private static WordFile bordered(String spacing, int lines, String kind, int eighths) {
        String sides = kind.equals("single") ? "bottom" : "top bottom";
        StringBuilder border = new StringBuilder();
        for (String side : sides.split(" ")) {
            border.append("<w:").append(side).append(" w:val=\"").append(kind);
            border.append("\" w:sz=\"").append(eighths).append("\" w:space=\"0\" w:color=\"auto\"/>");
        }
        String plain = Verses.ofLines(lines + 1).lines().stream()
                .map(line -> paragraph(spacing, run(line)))
                .collect(Collectors.joining());
        return calibri().body(plain + paragraph("<w:pBdr>" + border + "</w:pBdr>" + spacing, run("The end")));
    }
}
