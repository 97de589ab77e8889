package app.envoi.press.docx;

import static app.envoi.press.docx.DocxBuilder.NAMESPACES;
import static app.envoi.press.docx.DocxBuilder.docx;
import static app.envoi.press.docx.DocxBuilder.p;
import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.press.manuscript.FontTable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FontTableReaderTests {
    private static final String KEY = "{00112233-4455-6677-8899-AABBCCDDEEFF}";

    private static FontTable read(String fonts, byte[] embedded) throws DocxUnreadable {
        String relation = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/font\" Target=\"fonts/font1.odttf\"/>"
                + "</Relationships>";
        return DocxReader.read(docx(p("sea"))
                        .part("fontTable", "fontTable.xml", "<w:fonts " + NAMESPACES + ">" + fonts + "</w:fonts>")
                        .entry("word/_rels/fontTable.xml.rels", relation.getBytes(StandardCharsets.UTF_8))
                        .entry("word/fonts/font1.odttf", embedded)
                        .build())
                .fonts();
    }

    @Test
    void aFontThatWordDidNotHaveNamesTheOneTakenInstead() throws Exception {
        FontTable fonts = read(
                "<w:font w:name=\"Open Sans\"><w:altName w:val=\"Times New Roman\"/><w:family w:val=\"swiss\"/></w:font>"
                        + "<w:font w:name=\"\u5B8B\u4F53\"><w:altName w:val=\"SimSun\"/><w:panose1 w:val=\"02010600030101010101\"/></w:font>",
                new byte[0]);

        assertThat(fonts.entry(" open sans"))
                .isEqualTo(
                        new FontTable.Entry("Times New Roman", false, FontTable.Kind.SANS_SERIF, java.util.List.of()));
        assertThat(fonts.entry("\u5B8B\u4F53").met()).isTrue();
        assertThat(fonts.entry("Garamond")).isEqualTo(FontTable.Entry.NOTHING);
    }

    @Test
    void embeddedFilesAreShownUnderTheirKey() throws Exception {
        byte[] plain = "a font of forty-four letters, more or less so".getBytes(StandardCharsets.US_ASCII);
        byte[] hidden = plain.clone();
        for (int i = 0; i < 32; i++) {
            hidden[i] ^= (byte) (0xFF - 0x11 * (i % 16));
        }
        FontTable fonts = read(
                "<w:font w:name=\"My Hand\"><w:embedBold r:id=\"rId1\" w:fontKey=\"" + KEY + "\"/></w:font>", hidden);

        assertThat(fonts.entry("My Hand").embedded())
                .containsExactly(new FontTable.Embedded(true, false, ByteBuffer.wrap(plain)));
    }

    @Test
    void anEmbeddedFileThatIsNotThereIsNone() throws Exception {
        FontTable fonts = read(
                "<w:font w:name=\"My Hand\"><w:embedRegular r:id=\"rId9\" w:fontKey=\"" + KEY + "\"/>"
                        + "<w:embedItalic r:id=\"rId1\" w:fontKey=\"{12}\"/></w:font>",
                new byte[40]);

        assertThat(fonts.entry("My Hand").embedded()).isEmpty();
    }
}
