package app.envoi.press.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes small Word files for tests from hand-written WordprocessingML, packed as Word packs them as far as Java lets it. */
public final class DocxBuilder {
    public static final String NAMESPACES = """
            xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
            xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" \
            xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
            xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" \
            xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
            xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
            xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
            xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" """;

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, String> kinds = new LinkedHashMap<>();
    private String body = "";
    private String section = "<w:sectPr/>";
    private LocalDateTime time = LocalDateTime.of(1980, 1, 1, 0, 0);

    public static DocxBuilder docx() {
        return new DocxBuilder();
    }

    /** A file with these blocks in its body. */
    public static DocxBuilder docx(String... blocks) {
        return new DocxBuilder().body(blocks);
    }

    /** A paragraph of plain text. */
    public static String p(String text) {
        return "<w:p>" + r(text) + "</w:p>";
    }

    /** A paragraph with these children of its {@code w:pPr} and these of its own. */
    public static String p(String properties, String content) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + content + "</w:p>";
    }

    /** A run of plain text. */
    public static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /** A run with these children of its {@code w:rPr}. */
    public static String r(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    public DocxBuilder body(String... blocks) {
        body += String.join("", blocks);
        return this;
    }

    /** The last section's properties, the outer element included; empty for none. */
    public DocxBuilder section(String sectPr) {
        section = sectPr;
        return this;
    }

    /** The children of {@code w:styles}. */
    public DocxBuilder styles(String content) {
        return part("styles", "styles.xml", "<w:styles " + NAMESPACES + ">" + content + "</w:styles>");
    }

    /** The children of {@code w:settings}. */
    public DocxBuilder settings(String content) {
        return part("settings", "settings.xml", "<w:settings " + NAMESPACES + ">" + content + "</w:settings>");
    }

    /** The children of {@code w:numbering}. */
    public DocxBuilder numbering(String content) {
        return part("numbering", "numbering.xml", "<w:numbering " + NAMESPACES + ">" + content + "</w:numbering>");
    }

    /** A theme with these Latin fonts for headings and text. */
    public DocxBuilder theme(String major, String minor) {
        return part("theme", "theme/theme1.xml", """
                <a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements>\
                <a:fontScheme name="x"><a:majorFont><a:latin typeface="%s"/><a:ea typeface=""/><a:cs typeface=""/>\
                </a:majorFont><a:minorFont><a:latin typeface="%s"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont>\
                </a:fontScheme></a:themeElements></a:theme>""".formatted(major, minor));
    }

    /** A header with these blocks, called {@code rId} and the name in a section. */
    public DocxBuilder header(String name, String blocks) {
        return part("header", name + ".xml", "<w:hdr " + NAMESPACES + ">" + blocks + "</w:hdr>");
    }

    public DocxBuilder footer(String name, String blocks) {
        return part("footer", name + ".xml", "<w:ftr " + NAMESPACES + ">" + blocks + "</w:ftr>");
    }

    /** The notes in {@code w:footnotes}. */
    public DocxBuilder footnotes(String content) {
        return part("footnotes", "footnotes.xml", "<w:footnotes " + NAMESPACES + ">" + content + "</w:footnotes>");
    }

    /** A part beside the body that the body has a relationship of this kind to, with the id {@code rId} and the part's bare name. */
    public DocxBuilder part(String kind, String name, String xml) {
        parts.put("word/" + name, (HEAD + xml).getBytes(StandardCharsets.UTF_8));
        kinds.put("word/" + name, kind);
        return this;
    }

    /** An entry that nothing has a relationship to. */
    public DocxBuilder entry(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    /** The children of the two property parts. */
    public DocxBuilder properties(String core, String app) {
        entry(
                "docProps/core.xml",
                (HEAD + "<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\""
                                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\">" + core + "</cp:coreProperties>")
                        .getBytes(StandardCharsets.UTF_8));
        return entry(
                "docProps/app.xml",
                (HEAD
                                + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
                                + app + "</Properties>")
                        .getBytes(StandardCharsets.UTF_8));
    }

    /** When the entries say that they were written; Word says the first of January 1980. */
    public DocxBuilder packedAt(LocalDateTime when) {
        time = when;
        return this;
    }

    public byte[] build() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("[Content_Types].xml", contentTypes().getBytes(StandardCharsets.UTF_8));
        all.put("_rels/.rels", rootRelations().getBytes(StandardCharsets.UTF_8));
        all.put("word/document.xml", document().getBytes(StandardCharsets.UTF_8));
        all.put("word/_rels/document.xml.rels", relations().getBytes(StandardCharsets.UTF_8));
        all.putAll(parts);
        return zip(all);
    }

    /** As Word packs it: under DOS, for version 4.5, with the option for speed, sizes in front. */
    public byte[] buildAsWord() {
        byte[] bytes = build();
        List<Integer> entries = new ArrayList<>();
        for (int at = 0; at + 46 < bytes.length; at++) {
            if (bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 1 && bytes[at + 3] == 2) {
                entries.add(at);
            }
        }
        for (int at : entries) {
            bytes[at + 4] = 45;
            bytes[at + 5] = 0;
            bytes[at + 8] = 6;
            bytes[at + 9] = 0;
            bytes[at + 12] = 0;
            bytes[at + 13] = 0;
            bytes[at + 14] = 0x21;
            bytes[at + 15] = 0;
        }
        return bytes;
    }

    private String document() {
        return HEAD + "<w:document " + NAMESPACES + "><w:body>" + body + section + "</w:body></w:document>";
    }

    private String contentTypes() {
        return HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"application/"
                + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    }

    private String rootRelations() {
        return HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
                + relation("rId1", OFFICE + "officeDocument", "word/document.xml")
                + relation("rId2", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml")
                + relation("rId3", OFFICE + "extended-properties", "docProps/app.xml") + "</Relationships>";
    }

    private String relations() {
        StringBuilder all = new StringBuilder(HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        kinds.forEach((part, kind) -> {
            String target = part.substring("word/".length());
            String bare = target.substring(target.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
            all.append(relation("rId" + bare, OFFICE + kind, target));
        });
        return all.append("</Relationships>").toString();
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    private byte[] zip(Map<String, byte[]> all) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> each : all.entrySet()) {
                ZipEntry entry = new ZipEntry(each.getKey());
                entry.setTimeLocal(time);
                zip.putNextEntry(entry);
                zip.write(each.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
