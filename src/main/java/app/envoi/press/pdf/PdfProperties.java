package app.envoi.press.pdf;

import app.envoi.press.manuscript.Properties;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** What a PDF says about itself, in its information dictionary and in its XMP packet. */
final class PdfProperties {
    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
    private static final int LONGEST_PACKET = 1 << 18;
    private static final int LONGEST_VALUE = 1000;

    private PdfProperties() {}

    static Properties read(PdfFile file) {
        COSDictionary information = file.information();
        Map<String, String> packet = packet(file);
        String creator = information.getString(COSName.CREATOR, "");
        return new Properties(
                first(information.getString(COSName.TITLE, ""), packet.getOrDefault("title", "")),
                first(information.getString(COSName.AUTHOR, ""), packet.getOrDefault("creator", "")),
                "",
                first(information.getString("Company", ""), ""),
                first(creator, information.getString(COSName.PRODUCER, "")),
                first(file.catalog().getString(COSName.LANG, ""), packet.getOrDefault("language", "")));
    }

    private static String first(String one, String other) {
        String value = one == null || one.isBlank() ? other : one;
        String clean = value == null ? "" : value.replaceAll("\\p{Cntrl}", " ").strip();
        return clean.substring(0, Math.min(LONGEST_VALUE, clean.length()));
    }

    private static Map<String, String> packet(PdfFile file) {
        Map<String, String> values = new HashMap<>();
        try {
            if (file.catalog().getDictionaryObject(COSName.METADATA) instanceof COSStream stream) {
                byte[] packet = BoundedStream.plain(stream);
                if (packet.length <= LONGEST_PACKET) {
                    collect(packet, values);
                }
            }
        } catch (IOException | XMLStreamException damaged) {
            return values;
        }
        return values;
    }

    private static void collect(byte[] packet, Map<String, String> values) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text(packet)));
        String open = "";
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT && DUBLIN_CORE.equals(reader.getNamespaceURI())) {
                open = reader.getLocalName();
            } else if (event == XMLStreamConstants.END_ELEMENT && DUBLIN_CORE.equals(reader.getNamespaceURI())) {
                open = "";
            } else if (event == XMLStreamConstants.CHARACTERS
                    && !open.isEmpty()
                    && !reader.getText().isBlank()) {
                values.merge(open, reader.getText().strip(), (a, b) -> a.length() > LONGEST_VALUE ? a : a + ", " + b);
            }
        }
    }

    /** Decoded here: the platform's parser would write of broken bytes to the error output. */
    private static String text(byte[] packet) {
        boolean wide = packet.length > 1 && (packet[0] & 0xFF) == 0xFE && (packet[1] & 0xFF) == 0xFF;
        String text = new String(packet, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
