package app.envoi.press.layout;

import app.envoi.press.layout.PacketChoices.Break;
import app.envoi.press.layout.PacketChoices.Level;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts of a made packet's file, around its body. */
final class PacketParts {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String WORD = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private PacketParts() {}

    static byte[] zip(PacketChoices choices, String body) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", contentTypes());
        parts.put("_rels/.rels", relations(Map.of("officeDocument", "word/document.xml")));
        Map<String, String> beside = new LinkedHashMap<>();
        beside.put("styles", "styles.xml");
        beside.put("settings", "settings.xml");
        beside.put("theme", "theme/theme1.xml");
        beside.put("header", "header1.xml");
        parts.put("word/_rels/document.xml.rels", relations(beside));
        parts.put("word/document.xml", part("document", "<w:body>" + body + section(choices, false) + "</w:body>"));
        parts.put("word/styles.xml", part("styles", styles(choices)));
        parts.put("word/settings.xml", part("settings", settings(choices)));
        parts.put("word/theme/theme1.xml", theme(choices));
        parts.put("word/header1.xml", part("hdr", HEADER));
        return zip(parts);
    }

    static String spacing(PacketChoices choices, int after) {
        return "<w:spacing w:before=\"" + choices.before() + "\" w:after=\"" + after + "\" w:line=\"" + choices.line()
                + "\" w:lineRule=\"" + choices.rule() + "\"/>";
    }

    static String type(PacketChoices choices, String effects, int size) {
        return fonts(choices.font()) + effects + "<w:sz w:val=\"" + size + "\"/><w:szCs w:val=\"" + size + "\"/>";
    }

    static String section(PacketChoices choices, boolean inParagraph) {
        int running = Math.min(720, choices.topAndBottom() / 2);
        return "<w:sectPr>"
                + (choices.header() ? "<w:headerReference w:type=\"default\" r:id=\"header\"/>" : "")
                + (inParagraph || choices.breakBy() == Break.SECTION ? "<w:type w:val=\"nextPage\"/>" : "")
                + "<w:pgSz w:w=\"" + choices.width() + "\" w:h=\"" + choices.height() + "\"/>"
                + "<w:pgMar w:top=\"" + choices.topAndBottom() + "\" w:right=\"" + choices.sides()
                + "\" w:bottom=\"" + choices.topAndBottom() + "\" w:left=\"" + choices.sides()
                + "\" w:header=\"" + running + "\" w:footer=\"" + running + "\" w:gutter=\"0\"/></w:sectPr>";
    }

    private static String styles(PacketChoices choices) {
        boolean inDefaults = choices.fontBy() == Level.DEFAULTS;
        int size = inDefaults || choices.fontBy() == Level.THEME ? choices.size() : 22;
        String font = inDefaults
                ? fonts(choices.font())
                : "<w:rFonts w:asciiTheme=\"minorHAnsi\" w:hAnsiTheme=\"minorHAnsi\" w:eastAsiaTheme=\"minorHAnsi\" w:cstheme=\"minorBidi\"/>";
        String kern = choices.kerned() ? "<w:kern w:val=\"2\"/>" : "";
        String defaults = "<w:docDefaults><w:rPrDefault><w:rPr>" + font + kern + "<w:sz w:val=\"" + size
                + "\"/><w:szCs w:val=\"" + size
                + "\"/><w:lang w:val=\"en-US\" w:eastAsia=\"en-US\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>"
                + (choices.spacingBy() == Level.DEFAULTS ? spacing(choices, choices.after()) : "")
                + "</w:pPr></w:pPrDefault></w:docDefaults>";
        String normal =
                "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:pPr>"
                        + (choices.widowsAllowed() ? "<w:widowControl w:val=\"0\"/>" : "")
                        + (choices.spacingBy() == Level.NORMAL ? spacing(choices, choices.after()) : "")
                        + (choices.contextual() ? "<w:contextualSpacing/>" : "")
                        + (choices.justified() ? "<w:jc w:val=\"both\"/>" : "")
                        + "</w:pPr><w:rPr>"
                        + (choices.fontBy() == Level.NORMAL ? type(choices, "", choices.size()) : "")
                        + "</w:rPr></w:style>";
        return defaults + normal + heading(choices) + HEADER_STYLE;
    }

    private static String heading(PacketChoices choices) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"Heading1\"><w:name w:val=\"heading 1\"/><w:basedOn w:val=\"Normal\"/>"
                + "<w:pPr><w:keepNext/><w:keepLines/>"
                + (choices.breakBy() == Break.BEFORE_BY_STYLE ? "<w:pageBreakBefore/>" : "")
                + "<w:spacing w:before=\"" + choices.titleBefore() + "\" w:after=\"" + choices.titleAfter()
                + "\"/><w:outlineLvl w:val=\"0\"/></w:pPr><w:rPr><w:b/><w:sz w:val=\"" + choices.titleSize()
                + "\"/><w:szCs w:val=\"" + choices.titleSize() + "\"/></w:rPr></w:style>";
    }

    private static final String HEADER_STYLE =
            "<w:style w:type=\"paragraph\" w:styleId=\"Header\"><w:name w:val=\"header\"/><w:basedOn w:val=\"Normal\"/>"
                    + "<w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/></w:pPr></w:style>";

    private static final String HEADER =
            "<w:p><w:pPr><w:pStyle w:val=\"Header\"/><w:jc w:val=\"right\"/></w:pPr><w:r><w:t>Poet / POEMS / </w:t></w:r>"
                    + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>"
                    + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r>"
                    + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";

    private static String settings(PacketChoices choices) {
        return "<w:defaultTabStop w:val=\"720\"/><w:compat><w:compatSetting w:name=\"compatibilityMode\""
                + " w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"" + choices.compatibility()
                + "\"/></w:compat>";
    }

    private static String theme(PacketChoices choices) {
        String minor = choices.fontBy() == Level.THEME ? choices.font() : "Calibri";
        String line = "<a:ln w=\"6350\"><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill></a:ln>";
        String fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>";
        String effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";
        StringBuilder colours = new StringBuilder();
        for (String name :
                "dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ")) {
            colours.append("<a:")
                    .append(name)
                    .append("><a:srgbClr val=\"000000\"/></a:")
                    .append(name)
                    .append(">");
        }
        return XML
                + "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"Plain\"><a:themeElements>"
                + "<a:clrScheme name=\"Plain\">" + colours + "</a:clrScheme><a:fontScheme name=\"Plain\">"
                + themeFont("major", minor) + themeFont("minor", minor)
                + "</a:fontScheme><a:fmtScheme name=\"Plain\"><a:fillStyleLst>"
                + fill.repeat(3) + "</a:fillStyleLst><a:lnStyleLst>" + line.repeat(3)
                + "</a:lnStyleLst><a:effectStyleLst>"
                + effect.repeat(3) + "</a:effectStyleLst><a:bgFillStyleLst>" + fill.repeat(3)
                + "</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>";
    }

    private static String themeFont(String kind, String font) {
        return "<a:" + kind + "Font><a:latin typeface=\"" + font + "\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/></a:"
                + kind + "Font>";
    }

    private static String fonts(String font) {
        return "<w:rFonts w:ascii=\"" + font + "\" w:hAnsi=\"" + font + "\" w:cs=\"" + font + "\"/>";
    }

    private static String part(String root, String content) {
        return XML + "<w:" + root + " " + WORD + ">" + content + "</w:" + root + ">";
    }

    private static String relations(Map<String, String> targets) {
        StringBuilder relations = new StringBuilder();
        targets.forEach((type, target) -> relations.append(
                "<Relationship Id=\"" + type + "\" Type=\"" + RELATION + type + "\" Target=\"" + target + "\"/>"));
        return XML + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + relations + "</Relationships>";
    }

    private static String contentTypes() {
        Map<String, String> types = new LinkedHashMap<>();
        types.put("/word/document.xml", TYPES + "wordprocessingml.document.main+xml");
        types.put("/word/styles.xml", TYPES + "wordprocessingml.styles+xml");
        types.put("/word/settings.xml", TYPES + "wordprocessingml.settings+xml");
        types.put("/word/theme/theme1.xml", TYPES + "theme+xml");
        types.put("/word/header1.xml", TYPES + "wordprocessingml.header+xml");
        StringBuilder overrides = new StringBuilder();
        types.forEach(
                (name, type) -> overrides.append("<Override PartName=\"" + name + "\" ContentType=\"" + type + "\"/>"));
        return XML + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" + overrides + "</Types>";
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
