package app.envoi.press.rtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.envoi.press.manuscript.Manuscript;
import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.manuscript.ParagraphFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RtfReaderTests {
    @Test
    void italicsAndBoldEndWithTheirGroup() throws RtfUnreadable {
        Paragraph line = only("a {\\i b {\\b c}} d\\b e\\b0 f");

        assertThat(line.text()).isEqualTo("a b c def");
        assertThat(told(line)).containsExactly("a ", "/b ", "/*c", " d", "*e", "f");
    }

    @Test
    void indentsRoomAndBreaksAreKept() throws RtfUnreadable {
        List<Paragraph> lines =
                read("\\pard\\li720\\fi-360\\sb240 one\\tab two\\line three\\par\\pard four\\page\\par\\page five")
                        .paragraphs();

        assertThat(lines.get(0).text()).isEqualTo("one\ttwo\nthree");
        assertThat(lines.get(0).format().indents().start().toTwips()).isEqualTo(720);
        assertThat(lines.get(0).format().indents().first().toTwips()).isEqualTo(-360);
        assertThat(lines.get(0).format().spacing().before().toTwips()).isEqualTo(240);
        assertThat(lines.get(1).text()).isEqualTo("four\f");
        assertThat(lines.get(1).format().indents().start().isZero()).isTrue();
        assertThat(lines.get(2).format().keeps().pageBreakBefore()).isTrue();
    }

    @Test
    void lettersOfEveryAlphabetAreRead() throws RtfUnreadable {
        assertThat(only("caf\\'e9 \\ldblquote so\\rdblquote  \\u1087?\\u-10179?\\u-8704? a\\~b")
                        .text())
                .isEqualTo("café “so” п\uD83D\uDE00 a\u00a0b");
    }

    @Test
    void whatIsNoRunningTextIsPassedOver() throws RtfUnreadable {
        assertThat(
                        only("{\\info{\\author Nobody}}{\\header at the head}{\\*\\generator x}{\\pict 0102}a{\\footnote note}{\\v hidden}"
                                        + "{\\field{\\*\\fldinst HYPERLINK \"http://example.org\"}{\\fldrslt link}}")
                                .text())
                .isEqualTo("alink");
    }

    @Test
    void aHeadingIsKnownByItsStyle() throws RtfUnreadable {
        List<Paragraph> lines =
                read("{\\stylesheet{\\s0 Normal;}{\\s3\\b heading 2;}}\\pard\\s3 Title\\par\\pard\\s0 line\\par")
                        .paragraphs();

        assertThat(lines.get(0).format().outlineLevel()).isEqualTo(1);
        assertThat(lines.get(1).format().outlineLevel()).isEqualTo(ParagraphFormat.BODY_TEXT);
    }

    @Test
    void aFileOfLibreOfficeReadsAsItsPoems() throws Exception {
        Manuscript manuscript = RtfReader.read(resource("six-poems.rtf"));

        List<String> titles = manuscript.paragraphs().stream()
                .filter(paragraph -> paragraph.format().outlineLevel() == 0)
                .map(Paragraph::text)
                .toList();
        assertThat(titles)
                .containsExactly(
                        "Hope", "The Sick Rose", "Pied Beauty", "The New Colossus", "We Wear the Mask", "Tanka");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\\rtf1 a",
                "{\\rtf1 a}}",
                "{\\rtf1 \\bin2000000000 a}",
                "{\\rtf1 \\bin-5 a}",
                "{\\rtf1 \\u99999999999999999999999 a}",
                "{\\rtf1 \\'zz}",
                "{\\rtf1 \\",
            })
    void aDamagedFileIsNamedSo(String rtf) {
        assertThatExceptionOfType(RtfUnreadable.class)
                .isThrownBy(() -> RtfReader.read(rtf.getBytes(StandardCharsets.US_ASCII)))
                .withMessageStartingWith("This RTF file is damaged");
    }

    @Test
    void aFileBuiltTooDeepOrTooLongIsNamedSo() {
        for (String much : List.of("{".repeat(5_000) + "}".repeat(5_000), "\\par".repeat(60_000))) {
            assertThatExceptionOfType(RtfUnreadable.class)
                    .isThrownBy(() -> read(much))
                    .withMessageStartingWith("This RTF file is larger");
        }
    }

    private static Manuscript read(String body) throws RtfUnreadable {
        return RtfReader.read(("{\\rtf1\\ansi\\ansicpg1252 " + body + "}").getBytes(StandardCharsets.US_ASCII));
    }

    private static Paragraph only(String body) throws RtfUnreadable {
        List<Paragraph> paragraphs = read(body).paragraphs();
        assertThat(paragraphs).hasSize(1);
        return paragraphs.get(0);
    }

    private static List<String> told(Paragraph paragraph) {
        return paragraph.content().stream()
                .map(inline ->
                        (inline.type().italic() ? "/" : "") + (inline.type().bold() ? "*" : "") + inline.text())
                .toList();
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = RtfReaderTests.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }
}
