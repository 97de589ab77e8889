package app.envoi.golden;

import static app.envoi.golden.GoldenFiles.defaultType;
import static app.envoi.golden.GoldenFiles.poem;
import static app.envoi.golden.GoldenFiles.poems;
import static app.envoi.golden.GoldenFiles.styled;
import static app.envoi.golden.Xml.NORMAL;
import static app.envoi.golden.Xml.TITLE_STYLE;
import static app.envoi.golden.Xml.defaults;
import static app.envoi.golden.Xml.paragraph;
import static app.envoi.golden.Xml.run;

import app.envoi.golden.GoldenFiles.Made;
import java.util.List;

/** Type that is right, too small, or of a family that no journal means. */
final class TypeCases {
    private TypeCases() {}

    static List<Made> all() {
        return List.of(
                new Made("word-three-poems", threePoems()),
                new Made("half-a-point-short-by-character-style", byCharacterStyle()),
                new Made("ten-points-by-defaults", tenByDefaults()),
                new Made("ten-points-where-nothing-is-declared", nothingDeclared()),
                new Made("comic-sans-by-theme", comicSans()),
                new Made("size-lost-in-style-chain", styleChain()),
                new Made("unknown-font", unknownFont()),
                new Made("small-spaces-only", smallSpaces()));
    }

    /** As Word writes it after an afternoon's work: theme fonts, a chain of styles, revision marks, spelling marks, smart tags, split runs. */
    private static WordFile threePoems() {
        String styles = defaults(
                        "<w:rFonts w:asciiTheme=\"minorHAnsi\" w:eastAsiaTheme=\"minorHAnsi\""
                                + " w:hAnsiTheme=\"minorHAnsi\" w:cstheme=\"minorBidi\"/><w:sz w:val=\"22\"/><w:szCs w:val=\"22\"/>")
                + NORMAL
                + "<w:style w:type=\"paragraph\" w:styleId=\"Heading1\"><w:name w:val=\"heading 1\"/><w:basedOn w:val=\"Verse\"/>"
                + "<w:next w:val=\"Verse\"/><w:link w:val=\"Heading1Char\"/><w:uiPriority w:val=\"9\"/><w:qFormat/>"
                + "<w:pPr><w:keepNext/><w:keepLines/><w:pageBreakBefore/><w:spacing w:after=\"240\"/><w:outlineLvl w:val=\"0\"/>"
                + "</w:pPr><w:rPr><w:b/><w:bCs/><w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/></w:rPr></w:style>"
                + "<w:style w:type=\"character\" w:customStyle=\"1\" w:styleId=\"Heading1Char\"><w:name w:val=\"Heading 1 Char\"/>"
                + "<w:basedOn w:val=\"DefaultParagraphFont\"/><w:link w:val=\"Heading1\"/><w:rPr><w:b/><w:sz w:val=\"28\"/></w:rPr>"
                + "</w:style><w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"Book\"><w:name w:val=\"Book\"/>"
                + "<w:basedOn w:val=\"Normal\"/><w:rPr><w:rFonts w:asciiTheme=\"majorHAnsi\" w:hAnsiTheme=\"majorHAnsi\"/>"
                + "<w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/></w:rPr></w:style>"
                + "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"Verse\"><w:name w:val=\"Verse\"/>"
                + "<w:basedOn w:val=\"Book\"/><w:pPr><w:ind w:left=\"360\" w:hanging=\"360\"/></w:pPr></w:style>";
        return WordFile.plain()
                .styles(styles)
                .theme("Cambria", "Calibri")
                .body(asWordWrites(Verses.sickRose())
                        + asWordWrites(Verses.nobody())
                        + asWordWrites(Verses.ozymandias()));
    }

    private static String asWordWrites(Verses verses) {
        StringBuilder body = new StringBuilder(paragraph(
                "<w:pStyle w:val=\"Heading1\"/>",
                "<w:bookmarkStart w:id=\"0\" w:name=\"_GoBack\"/><w:bookmarkEnd w:id=\"0\"/>" + run(verses.title())));
        for (String text : verses.lines()) {
            body.append(paragraph("<w:pStyle w:val=\"Verse\"/>", text.isEmpty() ? "" : splitAsWordDoes(text)));
        }
        return body.toString();
    }

    private static String splitAsWordDoes(String text) {
        int half = text.indexOf(' ', text.length() / 2);
        if (half < 0) {
            return run(text);
        }
        return "<w:proofErr w:type=\"spellStart\"/>" + run(text.substring(0, half))
                + "<w:proofErr w:type=\"spellEnd\"/>"
                + "<w:smartTag w:uri=\"urn:schemas-microsoft-com:office:smarttags\" w:element=\"place\">"
                + run(text.substring(half)) + "</w:smartTag>";
    }

    private static WordFile byCharacterStyle() {
        String refrain =
                "<w:style w:type=\"character\" w:customStyle=\"1\" w:styleId=\"Refrain\"><w:name w:val=\"Refrain\"/>"
                        + "<w:basedOn w:val=\"Quiet\"/><w:rPr><w:i/></w:rPr></w:style>"
                        + "<w:style w:type=\"character\" w:customStyle=\"1\" w:styleId=\"Quiet\"><w:name w:val=\"Quiet\"/>"
                        + "<w:rPr><w:sz w:val=\"23\"/></w:rPr></w:style>";
        String line = paragraph("", run("Of crimson ") + run("<w:rStyle w:val=\"Refrain\"/>", "joy") + run(","));
        return WordFile.plain()
                .styles(defaultType("Times New Roman", 24) + NORMAL + TITLE_STYLE + refrain)
                .body(poem(Verses.sickRose(), 6, line));
    }

    private static WordFile tenByDefaults() {
        return WordFile.plain()
                .styles(defaultType("Times New Roman", 20) + NORMAL + TITLE_STYLE)
                .body(poems(Verses.sickRose()));
    }

    /** No docDefaults, no size anywhere: what Word then sets is 10 points of Times New Roman. */
    private static WordFile nothingDeclared() {
        return WordFile.plain().styles(NORMAL + TITLE_STYLE).body(poems(Verses.sickRose()));
    }

    private static WordFile comicSans() {
        String styles =
                defaults("<w:rFonts w:asciiTheme=\"minorHAnsi\" w:hAnsiTheme=\"minorHAnsi\"/><w:sz w:val=\"24\"/>");
        return WordFile.plain()
                .styles(styles + NORMAL + TITLE_STYLE)
                .theme("Cambria", "Comic Sans MS")
                .body(poems(Verses.sickRose()));
    }

    /** Normal says 12; Verse is based on nothing, so that only the defaults' 11 points are left. */
    private static WordFile styleChain() {
        String styles = defaultType("Times New Roman", 22)
                + NORMAL.replaceFirst("<w:qFormat/>", "<w:qFormat/><w:rPr><w:sz w:val=\"24\"/></w:rPr>")
                + TITLE_STYLE
                + "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"Orphan\"><w:name w:val=\"Orphan\"/></w:style>";
        StringBuilder body =
                new StringBuilder(Xml.titleOnNewPage(Verses.sickRose().title()));
        Verses.sickRose().lines().forEach(line -> body.append(styled("Orphan", line)));
        return WordFile.plain().styles(styles).body(body.toString());
    }

    private static WordFile unknownFont() {
        return WordFile.plain()
                .styles(defaultType("Harbour Lantern Text", 24) + NORMAL + TITLE_STYLE)
                .body(poems(Verses.sickRose()));
    }

    /** Only spaces are small, and nobody can see the size of a space. */
    private static WordFile smallSpaces() {
        String line = paragraph("", run("Of crimson") + run("<w:sz w:val=\"12\"/>", "   ") + run("joy,"));
        return WordFile.plain().body(poem(Verses.sickRose(), 6, line));
    }
}
