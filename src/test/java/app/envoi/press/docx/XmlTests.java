package app.envoi.press.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class XmlTests {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String[] PIECES = {
        "<w:p>",
        "</w:p>",
        "<w:r>",
        "</w:r>",
        "<w:t xml:space=\"preserve\">",
        "</w:t>",
        "<w:br/>",
        "<x/>",
        "<x:y xmlns:x='urn:x'/>",
        " a='1'",
        "text",
        " ",
        "\r\n",
        "&amp;",
        "&#233;",
        "&#x1F600;",
        "&lt;",
        "<!-- c -->",
        "<![CDATA[<raw>]]>",
        "<?pi x?>",
        "<",
        ">",
        "\"",
        "&",
        "é海",
        "<w:p w:val=\"a&#10;b\tc\">",
        "<w:p w:val='&quot;'>"
    };

    @Test
    void namesHaveTheirUsualPrefixWhateverTheFileUses() throws Exception {
        Xml xml = xml("<q:p xmlns:q='" + W + "' q:val='1' val='2'><p xmlns='" + W + "'/></q:p>");

        xml.next();
        assertThat(xml.name()).isEqualTo("w:p");
        assertThat(xml.attribute("w:val")).isEqualTo("1");
        assertThat(xml.attribute("val")).isEqualTo("2");
        xml.next();
        assertThat(xml.name()).isEqualTo("w:p");
    }

    @Test
    void aPrefixThatIsBoundAnewMeansTheNewNamespace() throws Exception {
        Xml xml = xml("<w:a xmlns:w='" + W + "'><w:a xmlns:w='urn:other'/><w:a/></w:a>");
        List<String> names = new ArrayList<>();
        while (xml.next() != Xml.Event.FINISHED) {
            names.add(xml.name());
        }

        assertThat(names).containsExactly("w:a", "?:a", "?:a", "w:a", "w:a", "w:a");
    }

    @Test
    void placesAreExactToTheCharacter() throws Exception {
        String text = "<w:p xmlns:w='" + W + "'>\r\n<!-- x --><w:t>sea</w:t></w:p>";
        Xml xml = xml(text);
        xml.next();
        xml.child(1);

        assertThat(text.substring(xml.start(), xml.end())).isEqualTo("<w:t>");
        assertThat(xml.text()).isEqualTo("sea");
        assertThat(text.substring(xml.start(), xml.end())).isEqualTo("</w:t>");
    }

    /** Pieces of XML in random order: what the JDK's reader takes we read the same; what it refuses we refuse. */
    @RepeatedTest(40)
    void whatTheJdkReadsIsReadTheSameAndWhatItRefusesIsRefused(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int n = 0; n < 500; n++) {
            StringBuilder text = new StringBuilder("<w:root xmlns:w='" + W + "'>");
            int open = random.nextInt(8);
            for (int piece = 0; piece < open; piece++) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            text.append("</w:root>");

            assertThat(ours(text.toString())).as(text.toString()).isEqualTo(jdk(text.toString()));
        }
    }

    private static Xml xml(String text) {
        return new Xml(text.toCharArray(), "test", Limits.UPLOAD);
    }

    private static Optional<String> ours(String text) {
        StringBuilder seen = new StringBuilder();
        Xml xml = xml(text);
        try {
            Xml.Event event = xml.next();
            while (event != Xml.Event.FINISHED) {
                if (event == Xml.Event.START) {
                    seen.append('<')
                            .append(local(xml.name()))
                            .append(attributes(xml))
                            .append('>');
                } else if (event == Xml.Event.END) {
                    seen.append("</").append(local(xml.name())).append('>');
                } else {
                    seen.append(xml.here());
                }
                event = xml.next();
            }
            return Optional.of(seen.toString());
        } catch (DocxUnreadable refused) {
            return Optional.empty();
        }
    }

    private static String attributes(Xml xml) throws DocxUnreadable {
        StringBuilder all = new StringBuilder();
        for (String name : List.of("w:val", "a", "xml:space")) {
            String value = xml.attribute(name);
            all.append(value == null ? "" : ' ' + local(name) + '=' + value);
        }
        return all.toString();
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    private static Optional<String> jdk(String text) {
        StringBuilder seen = new StringBuilder();
        try {
            XMLInputFactory factory = XMLInputFactory.newFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT ->
                        seen.append('<')
                                .append(reader.getLocalName())
                                .append(attributes(reader))
                                .append('>');
                    case XMLStreamConstants.END_ELEMENT ->
                        seen.append("</").append(reader.getLocalName()).append('>');
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        seen.append(reader.getText());
                    default -> {}
                }
            }
            return Optional.of(seen.toString());
        } catch (XMLStreamException refused) {
            return Optional.empty();
        }
    }

    private static String attributes(XMLStreamReader reader) {
        StringBuilder all = new StringBuilder();
        String[][] names = {{W, "val"}, {null, "a"}, {"http://www.w3.org/XML/1998/namespace", "space"}};
        for (String[] name : names) {
            String value = reader.getAttributeValue(name[0], name[1]);
            all.append(value == null ? "" : ' ' + name[1] + '=' + value);
        }
        return all.toString();
    }
}
