package app.envoi.golden;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A .docx written by hand, part by part, in the way that Word writes it. Nothing is packed, so that the same parts always give the same bytes. */
final class WordFile {
    static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" mc:Ignorable=\"w14\"";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, String> types = new LinkedHashMap<>();
    private final StringBuilder relations = new StringBuilder();
    private String mainType = WORD + "document.main+xml";
    private String body = "";
    private String section = Xml.LETTER;
    private String author = "";

    /** Times New Roman 12 through docDefaults, single spaced, no space between paragraphs; a heading style and a character style or two. */
    static WordFile plain() {
        return new WordFile()
                .styles(Xml.defaults(
                                "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\""
                                        + " w:eastAsia=\"Times New Roman\" w:cs=\"Times New Roman\"/><w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/>")
                        + Xml.NORMAL
                        + Xml.TITLE_STYLE)
                .settings("")
                .theme("Cambria", "Calibri");
    }

    WordFile body(String xml) {
        body = xml;
        return this;
    }

    WordFile section(String xml) {
        section = xml;
        return this;
    }

    WordFile author(String name) {
        author = name;
        return this;
    }

    WordFile mainType(String type) {
        mainType = type;
        return this;
    }

    WordFile styles(String xml) {
        return part("styles", WORD + "styles+xml", "<w:styles " + NAMESPACES + ">" + xml + "</w:styles>");
    }

    WordFile settings(String xml) {
        String compatibility = "<w:compat><w:compatSetting w:name=\"compatibilityMode\""
                + " w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>";
        return part(
                "settings",
                WORD + "settings+xml",
                "<w:settings " + NAMESPACES + "><w:defaultTabStop w:val=\"720\"/>" + xml + compatibility
                        + "<w:rsids><w:rsidRoot w:val=\"00A77427\"/><w:rsid w:val=\"00B2341C\"/></w:rsids></w:settings>");
    }

    WordFile theme(String major, String minor) {
        String fonts = "<a:fontScheme name=\"Office\"><a:majorFont><a:latin typeface=\"" + major
                + "\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/></a:majorFont><a:minorFont><a:latin typeface=\""
                + minor
                + "\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/></a:minorFont></a:fontScheme>";
        return raw(
                "word/theme/theme1.xml",
                "application/vnd.openxmlformats-officedocument.theme+xml",
                "theme",
                (HEAD + "<a:theme " + NAMESPACES + " name=\"Office Theme\"><a:themeElements>" + fonts
                                + "</a:themeElements></a:theme>")
                        .getBytes(UTF_8));
    }

    /** A part of {@code word/}, related to the document under its own name. */
    WordFile part(String name, String type, String xml) {
        return raw("word/" + name + ".xml", type, name.replaceAll("\\d", ""), (HEAD + xml).getBytes(UTF_8));
    }

    WordFile raw(String path, String type, String relation, byte[] bytes) {
        if (parts.put(path, bytes) == null) {
            relations.append("<Relationship Id=\"rId").append(parts.size()).append("\" Type=\"");
            relations.append(relation.startsWith("http") ? relation : OFFICE + relation);
            relations
                    .append("\" Target=\"")
                    .append(path.substring("word/".length()))
                    .append("\"/>");
        }
        types.put(path, type);
        return this;
    }

    /** The id under which the document knows a part that was added. */
    String idOf(String path) {
        return "rId" + (List.copyOf(parts.keySet()).indexOf(path) + 1);
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "[Content_Types].xml", contentTypes().getBytes(UTF_8));
            put(zip, "_rels/.rels", rootRelations().getBytes(UTF_8));
            put(zip, "word/document.xml", document().getBytes(UTF_8));
            put(
                    zip,
                    "word/_rels/document.xml.rels",
                    relationships(relations.toString()).getBytes(UTF_8));
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                put(zip, part.getKey(), part.getValue());
            }
            put(zip, "docProps/core.xml", core().getBytes(UTF_8));
            put(zip, "docProps/app.xml", APPLICATION.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private String document() {
        return HEAD + "<w:document " + NAMESPACES + "><w:body>" + body + section + "</w:body></w:document>";
    }

    private String contentTypes() {
        StringBuilder xml = new StringBuilder(HEAD)
                .append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
                .append(
                        "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
                .append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>")
                .append(override("/word/document.xml", mainType))
                .append(override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"))
                .append(override(
                        "/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"));
        types.forEach((path, type) -> xml.append(override("/" + path, type)));
        return xml.append("</Types>").toString();
    }

    private static String override(String path, String type) {
        return "<Override PartName=\"" + path + "\" ContentType=\"" + type + "\"/>";
    }

    private static String rootRelations() {
        return relationships(
                "<Relationship Id=\"rId1\" Type=\"" + OFFICE + "officeDocument\" Target=\"word/document.xml\"/>"
                        + "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\""
                        + " Target=\"docProps/core.xml\"/><Relationship Id=\"rId3\" Type=\"" + OFFICE
                        + "extended-properties\" Target=\"docProps/app.xml\"/>");
    }

    private static String relationships(String inner) {
        return HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inner
                + "</Relationships>";
    }

    private String core() {
        return HEAD
                + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:creator>" + author
                + "</dc:creator><cp:lastModifiedBy>" + author + "</cp:lastModifiedBy></cp:coreProperties>";
    }

    private static final String APPLICATION = HEAD
            + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
            + "<Application>Microsoft Office Word</Application><AppVersion>16.0000</AppVersion></Properties>";
}
