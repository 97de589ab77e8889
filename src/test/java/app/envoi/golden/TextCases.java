package app.envoi.golden;

import static app.envoi.golden.GoldenFiles.poem;
import static app.envoi.golden.GoldenFiles.poems;
import static app.envoi.golden.Xml.line;
import static app.envoi.golden.Xml.lines;
import static app.envoi.golden.Xml.paragraph;
import static app.envoi.golden.Xml.run;
import static app.envoi.golden.Xml.sectionOf;

import app.envoi.golden.GoldenFiles.Made;
import java.util.Base64;
import java.util.List;

/** Text in other places than the body, other scripts, and things that are no text. */
final class TextCases {
    private static final String SMALL = "<w:sz w:val=\"16\"/><w:szCs w:val=\"16\"/>";

    private TextCases() {}

    static List<Made> all() {
        return List.of(
                new Made("small-text-box", textBox()),
                new Made("small-footnote", footnote()),
                new Made("small-header", header()),
                new Made("small-hidden-text", hidden()),
                new Made("table", table()),
                new Made("picture", picture()),
                new Made("right-to-left", rightToLeft()),
                new Made("chinese", chinese()),
                new Made(
                        "author-in-properties",
                        WordFile.plain().author("A. Poet").body(poems(Verses.sickRose()))),
                new Made("tracked-insertion-and-comment", insertionAndComment()),
                new Made("no-text", WordFile.plain().body(line(""))));
    }

    private static WordFile textBox() {
        String inside = "<w:txbxContent>" + paragraph("", run(SMALL, "after an engraving")) + "</w:txbxContent>";
        String extent = "<wp:extent cx=\"1828800\" cy=\"457200\"/><wp:effectExtent l=\"0\" t=\"0\" r=\"0\" b=\"0\"/>";
        String box =
                "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor distT=\"0\" distB=\"0\""
                        + " distL=\"114300\" distR=\"114300\" simplePos=\"0\" relativeHeight=\"1\" behindDoc=\"0\" locked=\"0\""
                        + " layoutInCell=\"1\" allowOverlap=\"1\"><wp:simplePos x=\"0\" y=\"0\"/><wp:positionH relativeFrom=\"column\">"
                        + "<wp:posOffset>4114800</wp:posOffset></wp:positionH><wp:positionV relativeFrom=\"paragraph\"><wp:posOffset>0"
                        + "</wp:posOffset></wp:positionV>" + extent
                        + "<wp:wrapNone/><wp:docPr id=\"1\" name=\"Text Box 1\"/>"
                        + "<a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp>"
                        + "<wps:cNvSpPr txBox=\"1\"/><wps:spPr/><wps:txbx>" + inside
                        + "</wps:txbx><wps:bodyPr/></wps:wsp>"
                        + "</a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>"
                        + inside + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
        return WordFile.plain().body(poem(Verses.sickRose(), 6, paragraph("", box + run("Of crimson joy,"))));
    }

    private static WordFile footnote() {
        String mark = "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteReference w:id=\"2\"/></w:r>";
        String separators =
                "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
                        + "<w:footnote w:type=\"continuationSeparator\" w:id=\"1\"><w:p><w:r><w:continuationSeparator/></w:r></w:p>"
                        + "</w:footnote>";
        String note = "<w:footnote w:id=\"2\">"
                + paragraph("", "<w:r><w:footnoteRef/></w:r>" + run(SMALL, " From the Songs.")) + "</w:footnote>";
        return WordFile.plain()
                .part(
                        "footnotes",
                        WordFile.WORD + "footnotes+xml",
                        "<w:footnotes " + WordFile.NAMESPACES + ">" + separators + note + "</w:footnotes>")
                .body(poem(Verses.sickRose(), 6, paragraph("", run("Of crimson joy,") + mark)));
    }

    private static WordFile header() {
        WordFile file = WordFile.plain()
                .part(
                        "header1",
                        WordFile.WORD + "header+xml",
                        "<w:hdr " + WordFile.NAMESPACES + ">"
                                + paragraph("<w:jc w:val=\"right\"/>", run(SMALL, "A Poet")) + "</w:hdr>");
        String reference = "<w:headerReference w:type=\"default\" r:id=\"" + file.idOf("word/header1.xml") + "\"/>";
        return file.section(sectionOf(reference)).body(poems(Verses.sickRose()));
    }

    private static WordFile hidden() {
        String line =
                paragraph("", run("Of crimson joy,") + run("<w:vanish/><w:sz w:val=\"12\"/>", " or: thy crimson joy"));
        return WordFile.plain().body(poem(Verses.sickRose(), 6, line));
    }

    private static WordFile table() {
        String grid = "<w:tblPr><w:tblW w:w=\"9360\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr>"
                + "<w:tblGrid><w:gridCol w:w=\"4680\"/><w:gridCol w:w=\"4680\"/></w:tblGrid>";
        String row = "<w:tr>" + cell(Verses.sickRose().lines().subList(0, 4))
                + cell(Verses.sickRose().lines().subList(5, 9)) + "</w:tr>";
        return WordFile.plain()
                .body(Xml.titleOnNewPage("The Sick Rose") + "<w:tbl>" + grid + row + "</w:tbl>" + line(""));
    }

    private static String cell(List<String> lines) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"4680\" w:type=\"dxa\"/></w:tcPr>" + lines(lines) + "</w:tc>";
    }

    private static WordFile picture() {
        WordFile file = WordFile.plain().raw("word/media/image1.png", "image/png", "image", png());
        String drawing =
                "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"914400\""
                        + " cy=\"914400\"/><wp:docPr id=\"1\" name=\"Picture 1\" descr=\"A rose\"/><a:graphic><a:graphicData"
                        + " uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr><pic:cNvPr id=\"0\""
                        + " name=\"rose.png\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\""
                        + file.idOf("word/media/image1.png")
                        + "\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>"
                        + "<a:off x=\"0\" y=\"0\"/><a:ext cx=\"914400\" cy=\"914400\"/></a:xfrm><a:prstGeom prst=\"rect\"/></pic:spPr>"
                        + "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
        return file.body(poems(Verses.sickRose()) + paragraph("", drawing));
    }

    /** Eight by eight grey pixels. */
    private static byte[] png() {
        return Base64.getDecoder()
                .decode(
                        "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAAAAADhZOFXAAAADklEQVR4nGM4AQUMlDEACLEyAaio5RMAAAAASUVORK5CYII=");
    }

    /** Size and family of right-to-left text come from the complex-script slot: 12 points there, whatever the other slot says. */
    private static WordFile rightToLeft() {
        StringBuilder body = new StringBuilder();
        String type = "<w:rFonts w:ascii=\"Comic Sans MS\" w:hAnsi=\"Comic Sans MS\" w:cs=\"Times New Roman\"/>"
                + "<w:sz w:val=\"16\"/><w:szCs w:val=\"24\"/><w:rtl/><w:lang w:bidi=\"ar-EG\"/>";
        body.append(paragraph(
                "<w:pStyle w:val=\"PoemTitle\"/><w:pageBreakBefore/><w:bidi/>",
                run(type, Verses.horsesAndNight().title())));
        Verses.horsesAndNight().lines().forEach(text -> body.append(paragraph("<w:bidi/>", run(type, text))));
        return WordFile.plain().body(body.toString());
    }

    /** Chinese is set in the East Asian slot's family, in the ordinary size. */
    private static WordFile chinese() {
        StringBuilder body = new StringBuilder();
        String type =
                "<w:rFonts w:ascii=\"Times New Roman\" w:eastAsia=\"SimSun\" w:hint=\"eastAsia\"/><w:sz w:val=\"24\"/>"
                        + "<w:szCs w:val=\"16\"/><w:lang w:eastAsia=\"zh-TW\"/>";
        body.append(paragraph(
                "<w:pStyle w:val=\"PoemTitle\"/><w:pageBreakBefore/>",
                run(type, Verses.springView().title())));
        Verses.springView().lines().forEach(text -> body.append(paragraph("", run(type, text))));
        return WordFile.plain().body(body.toString());
    }

    private static WordFile insertionAndComment() {
        String inserted =
                "<w:ins w:id=\"3\" w:author=\"A Reader\" w:date=\"2025-05-01T10:00:00Z\">" + run(" my") + "</w:ins>";
        String comment = "<w:comments " + WordFile.NAMESPACES + "><w:comment w:id=\"1\" w:author=\"A Reader\""
                + " w:date=\"2025-05-01T10:00:00Z\" w:initials=\"R\">" + line("Keep?") + "</w:comment></w:comments>";
        String line = paragraph(
                "",
                "<w:commentRangeStart w:id=\"1\"/>" + run("Of") + inserted + run(" crimson joy,")
                        + "<w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r>");
        return WordFile.plain()
                .part("comments", WordFile.WORD + "comments+xml", comment)
                .body(poem(Verses.sickRose(), 6, line));
    }
}
