package app.envoi.press.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Each file here would hang, exhaust or mislead a trusting reader; the answer is a reading or a sentence, soon. */
@Timeout(20)
class HostilePdfTests {
    private static final String LINE = "BT /F1 12 Tf 72 700 Td (a line) Tj ET";

    private static void refused(byte[] pdf, String because) {
        assertThatThrownBy(() -> PdfReader.read(pdf))
                .isInstanceOf(PdfUnreadable.class)
                .hasMessageContaining(because);
    }

    private static String text(byte[] pdf) throws PdfUnreadable {
        StringBuilder text = new StringBuilder();
        PdfReader.read(pdf)
                .manuscript()
                .paragraphs()
                .forEach(paragraph -> text.append(paragraph.text()).append('\n'));
        return text.toString().strip();
    }

    @Test
    void whatIsNoPdfIsSaidToBeNone() {
        refused(new byte[0], "not a PDF");
        refused("PK\u0003\u0004 a word file".getBytes(ISO_8859_1), "not a PDF");
        refused("%PDF-1.7\n".getBytes(ISO_8859_1), "damaged");
        byte[] noise = new byte[100_000];
        new Random(7).nextBytes(noise);
        System.arraycopy("%PDF-1.4\n".getBytes(ISO_8859_1), 0, noise, 0, 9);
        refused(noise, "damaged");
    }

    @Test
    void aFileCutShortIsReadAsFarAsItGoesOrRefused() {
        byte[] whole = RawPdf.pages(LINE, LINE, LINE).bytes();
        for (int length = 10; length < whole.length; length += 17) {
            answers(Arrays.copyOf(whole, length));
        }
    }

    @Test
    void aFileWithAByteAlteredIsReadOrRefused() {
        byte[] whole = RawPdf.pages(LINE, LINE).stream("/Filter /FlateDecode", RawPdf.packed(LINE.getBytes(ISO_8859_1)))
                .bytes();
        Random chance = new Random(11);
        for (int i = 0; i < 300; i++) {
            byte[] altered = whole.clone();
            for (int j = 0; j <= i % 4; j++) {
                altered[chance.nextInt(altered.length)] = (byte) chance.nextInt(256);
            }
            answers(altered);
        }
    }

    private static void answers(byte[] pdf) {
        try {
            assertThat(PdfReader.read(pdf).proof().pages()).isNotEmpty();
            assertThat(PdfReader.pages(pdf)).isPositive();
        } catch (PdfUnreadable refused) {
            assertThat(refused.getMessage()).startsWith("This ").endsWith(".");
        }
    }

    @Test
    void aPageTreeThatBitesItsTailEnds() throws PdfUnreadable {
        RawPdf pdf = RawPdf.pages(LINE);
        pdf.replace(2, "<< /Type /Pages /Kids [2 0 R 6 0 R 2 0 R 6 0 R] /Count 1000000000 /Parent 2 0 R >>");
        assertThat(PdfReader.pages(pdf.bytes())).isEqualTo(1);
        assertThat(text(pdf.bytes())).isEqualTo("a line");
        pdf.replace(2, "<< /Type /Pages /Kids [2 0 R] /Count 1 >>");
        refused(pdf.bytes(), "no pages");
    }

    @Test
    void aTreeOfMorePagesThanAnyManuscriptIsRefused() {
        RawPdf pdf = RawPdf.pages(LINE);
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            kids.append("<< /Type /Page /MediaBox [0 0 612 792] >> ");
        }
        pdf.replace(2, "<< /Type /Pages /Kids [" + kids + "] /Count 1 >>");
        refused(pdf.bytes(), "more than 2000 pages");
    }

    @Test
    void aBombInThePagesContentIsRefused() {
        RawPdf pdf = RawPdf.pages(LINE);
        refused(
                pdf.replaceStream(7, "/Filter /FlateDecode", RawPdf.bomb(100L << 20))
                        .bytes(),
                "bytes unpacked");
    }

    @Test
    void aBombInABombIsRefused() {
        RawPdf pdf = RawPdf.pages(LINE);
        byte[] twice = RawPdf.packed(RawPdf.bomb(100L << 20));
        refused(
                pdf.replaceStream(7, "/Filter [/FlateDecode /FlateDecode]", twice)
                        .bytes(),
                "bytes unpacked");
    }

    @Test
    void aBombOfObjectsIsRefused() {
        RawPdf pdf = RawPdf.pages(LINE);
        int at = pdf.next();
        pdf.replaceStream(7, "/Type /ObjStm /N 5 /First 20 /Filter /FlateDecode", RawPdf.bomb(100L << 20));
        byte[] plain = pdf.bytes();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String file = new String(plain, ISO_8859_1);
        out.writeBytes(file.substring(0, file.indexOf("xref\n")).getBytes(ISO_8859_1));
        int start = out.size();
        byte[] table = new byte[4 * (at + 1)];
        for (int i = 0; i < at; i++) {
            table[4 * i] = 2;
            table[4 * i + 2] = 7;
        }
        table[4 * 7] = 1;
        int offset = file.indexOf("7 0 obj");
        table[4 * 7 + 1] = (byte) (offset >> 8);
        table[4 * 7 + 2] = (byte) offset;
        out.writeBytes((at + " 0 obj\n<< /Type /XRef /Size " + (at + 1) + " /W [1 2 1] /Root 1 0 R /Length "
                        + table.length + " >>\nstream\n")
                .getBytes(ISO_8859_1));
        out.writeBytes(table);
        out.writeBytes(("\nendstream\nendobj\nstartxref\n" + start + "\n%%EOF").getBytes(ISO_8859_1));
        refused(out.toByteArray(), "");
    }

    @Test
    void oneStreamShownAMillionTimesIsRefused() {
        RawPdf pdf = RawPdf.pages(" ".repeat(100_000));
        pdf.replace(
                6,
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents [" + "7 0 R ".repeat(50_000) + "] >>");
        refused(pdf.bytes(), "bytes unpacked");
    }

    @Test
    void aFormThatDrawsItselfEnds() {
        RawPdf pdf = RawPdf.pages("/X Do");
        int at = pdf.next();
        pdf.replace(
                6,
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 7 0 R /Resources << /XObject << /X "
                        + at + " 0 R >> >> >>");
        pdf.stream(
                "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X " + at + " 0 R >> >>",
                "/X Do".getBytes(ISO_8859_1));
        refused(pdf.bytes(), "nested forms");
    }

    @Test
    void formsThatDrawTenOfTheNextEnd() {
        RawPdf pdf = RawPdf.pages("/X Do");
        int at = pdf.next();
        pdf.replace(
                6,
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 7 0 R /Resources << /XObject << /X "
                        + at + " 0 R >> >> >>");
        for (int i = 1; i <= 12; i++) {
            pdf.stream(
                    "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X " + (at + i)
                            + " 0 R >> >>",
                    "/X Do ".repeat(10).getBytes(ISO_8859_1));
        }
        pdf.stream("/Type /XObject /Subtype /Form /BBox [0 0 9 9]", "q Q ".getBytes(ISO_8859_1));
        refused(pdf.bytes(), "too many");
    }

    @Test
    void deepNestingIsNoMatter() {
        RawPdf pdf = RawPdf.pages("[".repeat(200_000) + " TJ " + LINE);
        answers(pdf.bytes());
        answers(pdf.replace(2, "<< /Kids ".repeat(50_000)).bytes());
        answers(new String(RawPdf.pages(LINE).bytes(), ISO_8859_1)
                .replace("/Length " + LINE.length(), "/Length 7 0 R")
                .getBytes(ISO_8859_1));
        answers(RawPdf.pages("q ".repeat(300_000) + LINE).bytes());
        answers(RawPdf.pages("/P BMC ".repeat(300_000) + LINE).bytes());
        answers(RawPdf.pages("<< /A ".repeat(100_000) + LINE).bytes());
    }

    @Test
    void wrongLengthsAreFoundOut() throws PdfUnreadable {
        RawPdf pdf = RawPdf.pages(LINE);
        byte[] right = pdf.bytes();
        for (String length : new String[] {"0", "5", "99999", "-1", "2147483648"}) {
            String wrong = new String(right, ISO_8859_1).replace("/Length " + LINE.length(), "/Length " + length);
            assertThat(text(wrong.getBytes(ISO_8859_1))).as(length).isEqualTo("a line");
        }
    }

    @Test
    void aPageWhoseContentIsLostIsNamed() throws PdfUnreadable {
        RawPdf pdf = RawPdf.pages(LINE, LINE).replace(9, "null");
        assertThat(PdfReader.read(pdf.bytes()).notes())
                .anyMatch(note -> note.contains("The content of page 2 is damaged"));
    }

    @Test
    void anXrefThatPointsToItselfEnds() throws PdfUnreadable {
        RawPdf pdf = RawPdf.pages(LINE);
        String file = new String(pdf.bytes(), ISO_8859_1);
        String looped = file.replace("/Root 1 0 R", "/Root 1 0 R /Prev " + file.indexOf("xref\n"));
        assertThat(text(looped.getBytes(ISO_8859_1))).isEqualTo("a line");
        assertThat(text(file.replaceAll("startxref\n\\d+", "startxref\n99999999")
                        .getBytes(ISO_8859_1)))
                .isEqualTo("a line");
    }

    @Test
    void aSheetOfAnyClaimedSizeIsReadable() {
        for (String box : new String[] {
            "[0 0 1e30 1e30]", "[0 0 0 0]", "[(a) /b 3 4]", "[0 0 -612 -792]", "[0 0]", "null", "[9e99 9e99 1 1]"
        }) {
            answers(RawPdf.sheets("/MediaBox " + box + " /UserUnit 1e9 /Rotate 77", LINE)
                    .bytes());
        }
    }

    @Test
    void numbersBeyondAllSensePutNoTypeOnThePage() {
        answers(RawPdf.pages("BT /F1 1e38 Tf 1e38 0 0 1e38 1e38 1e38 Tm (vast) Tj ET")
                .bytes());
        answers(RawPdf.pages("BT /F1 12 Tf 0 0 0 0 0 0 Tm (flat) Tj -1e9 Tc 1e9 Tz (x) Tj ET")
                .bytes());
        answers(RawPdf.pages("BT /F1 99999999999999999999999999999 Tf (n) Tj ET")
                .bytes());
    }

    @Test
    void aMapOfTwoThousandMillionCodesIsCutShort() throws PdfUnreadable {
        RawPdf pdf = RawPdf.pages("BT /F1 12 Tf 72 700 Td <0041> Tj ET");
        int at = pdf.next();
        pdf.replace(
                3,
                "<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [" + at
                        + " 0 R] /ToUnicode " + (at + 1) + " 0 R >>");
        pdf.object("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /DW 500 /W [0 2147483647 500 0 65535 400] >>");
        pdf.stream(
                "",
                ("1 beginbfrange <00000000> <7FFFFFFF> <0000000000000020> endbfrange "
                                + "1 beginbfrange <0000> <FFFF> <0020> endbfrange ".repeat(1000))
                        .getBytes(ISO_8859_1));
        assertThat(text(pdf.bytes())).isNotEmpty();
    }

    @Test
    void anEncodingMapWithRangesOfTextIsNotOpened() {
        RawPdf pdf = RawPdf.pages("BT /F1 12 Tf 72 700 Td <0041> Tj ET");
        int at = pdf.next();
        pdf.replace(
                3,
                "<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding " + at
                        + " 0 R /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 >>] >>");
        pdf.stream("", "1 beginbfrange <00000000> <7FFFFFFF> <0000000000000020> endbfrange".getBytes(ISO_8859_1));
        answers(pdf.bytes());
    }

    @Test
    void aFontThatContainsItselfIsNoFont() {
        RawPdf pdf = RawPdf.pages(LINE);
        pdf.replace(
                3,
                "<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [3 0 R] /FontDescriptor 3 0 R >>");
        answers(pdf.bytes());
        pdf.replace(
                3,
                "<< /Type /Font /Subtype /TrueType /BaseFont /X /FontDescriptor << /Type /FontDescriptor /Flags 4 /FontFile2 7 0 R >> >>");
        answers(pdf.bytes());
    }

    @Test
    void scriptsAndFilesInsideAreNamedAndLeftAlone() throws PdfUnreadable {
        RawPdf pdf = RawPdf.pages(LINE);
        pdf.replace(
                1,
                "<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> /Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (x) >>] >>"
                        + " /EmbeddedFiles << /Names [(b) << /Type /Filespec /F (evil.exe) >>] >> >> /AcroForm << /Fields [<< /FT /Tx /V (filled) >>] >> >>");
        PdfReading reading = PdfReader.read(pdf.bytes());
        assertThat(reading.notes())
                .anyMatch(note -> note.contains("scripts"))
                .anyMatch(note -> note.contains("other files"))
                .anyMatch(note -> note.contains("form"));
        assertThat(reading.manuscript().unsupported()).contains("script", "embedded document", "form");
        assertThat(text(pdf.bytes())).isEqualTo("a line");
    }

    @Test
    void aStructureTreeThatBitesItsTailEnds() throws PdfUnreadable {
        RawPdf pdf = RawPdf.pages(LINE);
        int at = pdf.next();
        pdf.replace(1, "<< /Type /Catalog /Pages 2 0 R /StructTreeRoot " + at + " 0 R >>");
        pdf.object("<< /Type /StructTreeRoot /RoleMap << /A /A >> /K [" + at + " 0 R " + (at + 1) + " 0 R] >>");
        pdf.object("<< /S /A /K [" + at + " 0 R " + (at + 1) + " 0 R 5 (x) null] >>");
        assertThat(text(pdf.bytes())).isEqualTo("a line");
    }

    @Test
    void aPacketOfPropertiesReachesForNothing() throws PdfUnreadable {
        RawPdf pdf = RawPdf.pages(LINE);
        pdf.replace(1, "<< /Type /Catalog /Pages 2 0 R /Metadata " + pdf.next() + " 0 R >>");
        pdf.stream(
                "",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><x xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:creator>&e;</dc:creator></x>"
                        .getBytes(ISO_8859_1));
        assertThat(PdfReader.read(pdf.bytes()).manuscript().properties().author())
                .isEmpty();
    }

    @Test
    void aLockedPdfSaysSo() throws IOException {
        refused(locked("open sesame"), "locked with a password");
    }

    @Test
    void aPdfProtectedAgainstChangesIsRead() throws IOException, PdfUnreadable {
        byte[] pdf = locked("");
        assertThat(text(pdf)).isEqualTo("a line");
        assertThat(PdfReader.read(pdf).notes()).anyMatch(note -> note.contains("protected against changes"));
    }

    private static byte[] locked(String password) throws IOException {
        try (PDDocument document = Loader.loadPDF(RawPdf.pages(LINE).bytes())) {
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void aBombUnderEncryptionIsRefused() throws IOException {
        try (PDDocument document = Loader.loadPDF(RawPdf.pages(LINE)
                .replaceStream(7, "/Filter /FlateDecode", RawPdf.bomb(100L << 20))
                .bytes())) {
            document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            refused(out.toByteArray(), "bytes unpacked");
        }
    }

    @Test
    void endlessNoiseInPlaceOfOperatorsIsRefused() {
        StringBuilder noise = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            noise.append("op").append(i).append(' ');
        }
        refused(RawPdf.pages(noise.toString()).bytes(), "unknown operators");
    }

    @Test
    void aPageOfAMillionCharactersIsRefused() {
        refused(
                RawPdf.pages("BT /F1 1 Tf (" + "x".repeat(1_000_000) + ") Tj ET")
                        .bytes(),
                "characters");
    }

    @Test
    void tenThousandLinesInTheMarginAreNoMatter() {
        StringBuilder content = new StringBuilder("/Artifact BMC ");
        for (int i = 0; i < 10_000; i++) {
            content.append("BT /F1 2 Tf ")
                    .append(i % 50)
                    .append(' ')
                    .append(700 + i / 120.0)
                    .append(" Td (x) Tj ET ");
        }
        answers(RawPdf.pages(content.toString(), content.toString()).bytes());
    }

    @Test
    void aGoodFileAfterwardsIsReadAsEver() throws PdfUnreadable {
        refused(
                RawPdf.pages(LINE)
                        .replaceStream(7, "/Filter /FlateDecode", RawPdf.bomb(100L << 20))
                        .bytes(),
                "bytes unpacked");
        assertThat(text(RawPdf.pages(LINE).bytes())).isEqualTo("a line");
    }
}
