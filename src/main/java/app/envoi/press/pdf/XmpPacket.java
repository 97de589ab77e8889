package app.envoi.press.pdf;

import app.envoi.press.manuscript.Properties;

/** Title, author and language once more in the form that archives read (ISO 16684-1). */
final class XmpPacket {
    private XmpPacket() {}

    static String of(Properties properties, String language) {
        return "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                + "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
                + "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                + "<dc:format>application/pdf</dc:format>"
                + list("title", "Alt", " xml:lang=\"x-default\"", properties.title())
                + list("creator", "Seq", "", properties.author())
                + list("language", "Bag", "", language)
                + "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>";
    }

    private static String list(String name, String kind, String attribute, String value) {
        return value.isBlank()
                ? ""
                : "<dc:" + name + "><rdf:" + kind + "><rdf:li" + attribute + ">" + escaped(value) + "</rdf:li></rdf:"
                        + kind + "></dc:" + name + ">";
    }

    private static String escaped(String value) {
        StringBuilder escaped = new StringBuilder();
        value.codePoints()
                .filter(c -> c >= ' ' && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF))
                .forEach(c -> {
                    switch (c) {
                        case '<' -> escaped.append("&lt;");
                        case '>' -> escaped.append("&gt;");
                        case '&' -> escaped.append("&amp;");
                        default -> escaped.appendCodePoint(c);
                    }
                });
        return escaped.toString();
    }
}
