package app.envoi.golden;

import static app.envoi.golden.GoldenFiles.defaultType;
import static app.envoi.golden.GoldenFiles.plainTitle;
import static app.envoi.golden.GoldenFiles.poem;
import static app.envoi.golden.GoldenFiles.poems;
import static app.envoi.golden.Xml.NORMAL;
import static app.envoi.golden.Xml.PAGE_BREAK;
import static app.envoi.golden.Xml.TITLE_STYLE;
import static app.envoi.golden.Xml.line;
import static app.envoi.golden.Xml.lines;
import static app.envoi.golden.Xml.paragraph;
import static app.envoi.golden.Xml.run;
import static app.envoi.golden.Xml.sectionOf;

import app.envoi.golden.GoldenFiles.Made;
import java.util.List;

/**
 * Where pages begin. Calibri 12 in single lines is 14.65 points high: 44 lines fill 644.5 of a Letter page's 648 points, and no 45th comes near.
 */
final class PageCases {
    private static final int LINES_OF_A_PAGE = 44;

    private PageCases() {}

    static List<Made> all() {
        return List.of(
                new Made("six-pages-exactly", long_(6 * LINES_OF_A_PAGE)),
                new Made("seventh-page-by-one-line", long_(6 * LINES_OF_A_PAGE + 1)),
                new Made("spills-by-two-lines", spills()),
                new Made("poem-starts-mid-page", midPage()),
                new Made("pages-by-empty-paragraphs", emptyParagraphs()),
                new Made("break-inside-a-paragraph", breakInside()),
                new Made("break-before-by-style", breakByStyle()),
                new Made("section-continuous", sections("continuous")),
                new Made("section-next-page", sections("nextPage")),
                new Made("tracked-deletion", trackedDeletion()),
                new Made("cover-letter-first", coverLetter()),
                new Made("words-broken-at-line-ends", longWords("")),
                new Made("words-kept-whole", longWords("<w:suppressAutoHyphens/>")),
                new Made("table-of-placeholder-widths", table()),
                new Made("text-beside-a-picture", besidePicture()));
    }

    /**
     * Nine words to a paragraph, of which a line holds four and leaves white what would take two syllables of the fifth: three lines each where words stay
     * whole, two where they are broken. 23 paragraphs of two lines fill a page of 46.
     */
    private static WordFile longWords(String keptWhole) {
        String words = "incomprehensibilities ".repeat(8) + "thereafter";
        return WordFile.plain()
                .settings("<w:autoHyphenation/><w:hyphenationZone w:val=\"360\"/>")
                .body(paragraph(keptWhole, run(words)).repeat(23));
    }

    /** A hundred twips for a column are what some programs write who leave it to Word to fit them: forty rows of a line each fill a page then, and no more. */
    private static WordFile table() {
        String row = "<w:tr>" + cell("The Sick Rose") + cell("William Blake") + "</w:tr>";
        return WordFile.plain()
                .body("<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid>"
                        + "<w:gridCol w:w=\"100\"/><w:gridCol w:w=\"100\"/></w:tblGrid>" + row.repeat(40) + "</w:tbl>"
                        + paragraph("", ""));
    }

    private static String cell(String text) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"0\" w:type=\"auto\"/></w:tcPr>" + line(text) + "</w:tc>";
    }

    /** Forty verses of six inches fill forty lines. Beside a picture that leaves them half as much and is as tall as the page they need eighty. */
    private static WordFile besidePicture() {
        String picture =
                "<w:r><w:drawing><wp:anchor distT=\"0\" distB=\"0\" distL=\"114300\" distR=\"114300\" simplePos=\"0\""
                        + " relativeHeight=\"1\" behindDoc=\"0\" locked=\"0\" layoutInCell=\"1\" allowOverlap=\"1\"><wp:simplePos x=\"0\" y=\"0\"/>"
                        + "<wp:positionH relativeFrom=\"column\"><wp:posOffset>0</wp:posOffset></wp:positionH>"
                        + "<wp:positionV relativeFrom=\"paragraph\"><wp:posOffset>0</wp:posOffset></wp:positionV>"
                        + "<wp:extent cx=\"2743200\" cy=\"8138160\"/><wp:wrapSquare wrapText=\"bothSides\"/><wp:docPr id=\"1\" name=\"Rose\"/>"
                        + "<a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic/></a:graphicData>"
                        + "</a:graphic></wp:anchor></w:drawing></w:r>";
        String verse = "O Rose thou art sick, the invisible worm that flies in the night, in the howling";
        return WordFile.plain()
                .body(paragraph("", picture + run(verse)) + line(verse).repeat(39));
    }

    private static WordFile calibri() {
        return WordFile.plain().styles(defaultType("Calibri", 24) + NORMAL + TITLE_STYLE);
    }

    private static WordFile long_(int count) {
        return calibri().body(poem(Verses.ofLines(count)));
    }

    /** Title, an empty line, forty lines and four gaps are 46 lines: two more than a page holds. */
    private static WordFile spills() {
        Verses worm = Verses.conquerorWorm();
        return calibri()
                .body(Xml.titleOnNewPage(worm.title()) + line("") + lines(worm.lines()) + poem(Verses.sickRose()));
    }

    private static WordFile midPage() {
        return WordFile.plain()
                .body(poem(Verses.sickRose())
                        + line("")
                        + line("")
                        + plainTitle(Verses.nobody())
                        + lines(Verses.nobody().lines()));
    }

    /** 34 empty paragraphs after 10 lines fill the page's 44 lines, and the next title lands on page 2 by luck. */
    private static WordFile emptyParagraphs() {
        return calibri()
                .body(poem(Verses.sickRose())
                        + line("").repeat(34)
                        + plainTitle(Verses.nobody())
                        + lines(Verses.nobody().lines()));
    }

    /** The second poem's title follows the break in one paragraph with the first poem's last line. */
    private static WordFile breakInside() {
        Verses rose = Verses.sickRose();
        String last = paragraph(
                "", run(rose.lines().get(8)) + PAGE_BREAK + run(Verses.nobody().title()));
        return WordFile.plain().body(poem(rose, 8, last) + lines(Verses.nobody().lines()));
    }

    private static WordFile breakByStyle() {
        String style = TITLE_STYLE.replace("<w:keepNext/>", "<w:keepNext/><w:pageBreakBefore/>");
        return WordFile.plain()
                .styles(defaultType("Times New Roman", 24) + NORMAL + style)
                .body(plainTitle(Verses.sickRose())
                        + lines(Verses.sickRose().lines())
                        + plainTitle(Verses.nobody())
                        + lines(Verses.nobody().lines()));
    }

    /** A section ends with the first poem; the kind of the section after it decides where the second one begins. */
    private static WordFile sections(String kind) {
        Verses rose = Verses.sickRose();
        String end = paragraph(sectionOf(""), run(rose.lines().get(8)));
        return WordFile.plain()
                .body(poem(rose, 8, end)
                        + plainTitle(Verses.nobody())
                        + lines(Verses.nobody().lines()))
                .section(sectionOf("<w:type w:val=\"" + kind + "\"/>"));
    }

    /** Forty deleted lines that would push the poem's end to a second page, were they counted. */
    private static WordFile trackedDeletion() {
        String gone = "<w:del w:id=\"7\" w:author=\"A Reader\" w:date=\"2025-05-01T10:00:00Z\"><w:r><w:delText"
                + " xml:space=\"preserve\">The worm again. </w:delText></w:r></w:del>";
        String deleted =
                "<w:p><w:pPr><w:rPr><w:del w:id=\"8\" w:author=\"A Reader\" w:date=\"2025-05-01T10:00:00Z\"/></w:rPr>"
                        + "</w:pPr>" + gone + "</w:p>";
        return WordFile.plain().body(poem(Verses.sickRose(), 4, deleted.repeat(40) + line("")));
    }

    private static WordFile coverLetter() {
        List<String> letter = List.of(
                "Dear Editors,",
                "",
                "Thank you for reading two poems for your consideration. They have not been published before.",
                "",
                "Sincerely,",
                "A Poet");
        return WordFile.plain().body(lines(letter) + poems(Verses.sickRose(), Verses.nobody()));
    }
}
