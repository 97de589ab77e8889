package app.envoi.golden;

import java.util.List;
import java.util.stream.Collectors;

/** Pieces of WordprocessingML as Word writes them. */
final class Xml {
    static final String LETTER = sectionOf("");
    static final String NORMAL =
            "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/>"
                    + "<w:qFormat/></w:style><w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\">"
                    + "<w:name w:val=\"Default Paragraph Font\"/><w:semiHidden/></w:style>";
    static final String TITLE_STYLE =
            "<w:style w:type=\"paragraph\" w:styleId=\"PoemTitle\"><w:name w:val=\"Poem Title\"/>"
                    + "<w:basedOn w:val=\"Normal\"/><w:next w:val=\"Normal\"/><w:pPr><w:keepNext/><w:outlineLvl w:val=\"0\"/></w:pPr>"
                    + "<w:rPr><w:b/></w:rPr></w:style>";
    static final String PAGE_BREAK = "<w:r><w:br w:type=\"page\"/></w:r>";

    private Xml() {}

    /** The section at the end of the body: Letter, one inch all round. */
    static String sectionOf(String before) {
        return "<w:sectPr w:rsidR=\"00B2341C\">" + before + "<w:pgSz w:w=\"12240\" w:h=\"15840\"/>"
                + "<w:pgMar w:top=\"1440\" w:right=\"1440\" w:bottom=\"1440\" w:left=\"1440\" w:header=\"720\""
                + " w:footer=\"720\" w:gutter=\"0\"/><w:cols w:space=\"720\"/><w:docGrid w:linePitch=\"360\"/></w:sectPr>";
    }

    static String defaults(String runProperties) {
        return "<w:docDefaults><w:rPrDefault><w:rPr>" + runProperties
                + "<w:lang w:val=\"en-US\" w:eastAsia=\"en-US\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault>"
                + "<w:pPrDefault/></w:docDefaults>";
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    static String text(String text) {
        return "<w:t xml:space=\"preserve\">" + escape(text) + "</w:t>";
    }

    static String run(String properties, String text) {
        return "<w:r w:rsidRPr=\"00B2341C\">" + (properties.isEmpty() ? "" : "<w:rPr>" + properties + "</w:rPr>")
                + text(text) + "</w:r>";
    }

    static String run(String text) {
        return run("", text);
    }

    static String paragraph(String properties, String content) {
        return "<w:p w:rsidR=\"00A77427\" w:rsidRDefault=\"00B2341C\">"
                + (properties.isEmpty() ? "" : "<w:pPr>" + properties + "</w:pPr>") + content + "</w:p>";
    }

    static String line(String text) {
        return paragraph("", text.isEmpty() ? "" : run(text));
    }

    static String lines(List<String> texts) {
        return texts.stream().map(Xml::line).collect(Collectors.joining());
    }

    static String title(String text) {
        return paragraph("<w:pStyle w:val=\"PoemTitle\"/>", run(text));
    }

    static String titleOnNewPage(String text) {
        return paragraph("<w:pStyle w:val=\"PoemTitle\"/><w:pageBreakBefore/>", run(text));
    }
}
