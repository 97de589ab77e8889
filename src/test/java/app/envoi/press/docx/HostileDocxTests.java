package app.envoi.press.docx;

import static app.envoi.press.docx.DocxBuilder.docx;
import static app.envoi.press.docx.DocxBuilder.p;
import static app.envoi.press.docx.DocxBuilder.r;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.envoi.press.manuscript.Manuscript;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that attack, lie or are broken: each is read as far as it is sound, or refused with a reason. */
class HostileDocxTests {
    private static final int MEGABYTE = 1024 * 1024;

    static Stream<Arguments> documentTypes() {
        String use = "<w:document " + DocxBuilder.NAMESPACES + "><w:body>" + p("&e;") + "</w:body></w:document>";
        return Stream.of(
                Arguments.of("<!DOCTYPE w:document [<!ENTITY e \"expanded\">]>" + use),
                Arguments.of("<!DOCTYPE w:document [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + use),
                Arguments.of("<!DOCTYPE w:document SYSTEM \"http://localhost:1/evil.dtd\">" + use),
                Arguments.of(
                        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY e \"&b;&b;&b;\">]>"
                                + use),
                Arguments.of("<!DOCTYPE w:document>" + use));
    }

    @ParameterizedTest
    @MethodSource("documentTypes")
    void documentTypesAreRefused(String xml) {
        refused("document type definition", () -> DocxReader.read(document(xml)));
    }

    @Test
    void entitiesThatNobodyDeclaredAreRefused() {
        refused("character reference", () -> read(docx(p("&e;"))));
        refused("character reference", () -> read(docx(p("&#0;"))));
        refused("character reference", () -> read(docx(p("&#xD800;"))));
        refused("character reference", () -> read(docx(p("&#99999999999;"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "no xml",
                "<w:document",
                "<w:document>",
                "<a></b>",
                "<a><b></a></b>",
                "<a/><b/>",
                "<a>\u0001</a>",
                "<a b=c/>",
                "<a b=\"1\" b=\"2\"/>",
                "<a b=\"<\"/>",
                "<1/>",
                "<a>]]></a",
                "<a><!-- ",
                "<a><![CDATA[ ",
                "</a>",
                "text<a/>",
                "<a/>text"
            })
    void brokenXmlIsRefusedAsDamaged(String xml) {
        refused("damaged", () -> DocxReader.read(document(xml)));
    }

    @Test
    void elementsMayStandOnlySoDeepInOneAnother() throws Exception {
        String deep = "<w:sdt><w:sdtContent>".repeat(100) + p("deep") + "</w:sdtContent></w:sdt>".repeat(100);
        String deeper = "<w:sdt>".repeat(100_000);

        assertThat(read(docx(deep)).paragraphs()).hasSize(1);
        refused("256 deep", () -> read(docx(deeper)));
    }

    @Test
    void tablesInTablesEndSomewhere() {
        String open = "<w:tbl><w:tr><w:tc>";
        String close = "</w:tc></w:tr></w:tbl>";

        refused("256 deep", () -> read(docx(open.repeat(90) + p("x") + close.repeat(90))));
    }

    @Test
    void aDocumentMayHaveOnlySoManyParagraphs() throws Exception {
        Limits few = new Limits(MEGABYTE, 100, MEGABYTE, MEGABYTE, 200, MEGABYTE, 256, 10);

        assertThat(DocxReader.read(docx("<w:p/>".repeat(10)).build(), few).paragraphs())
                .hasSize(10);
        refused(
                "more than 10 paragraphs",
                () -> DocxReader.read(docx("<w:p/>".repeat(11)).build(), few));
        refused("more than 50000 paragraphs", () -> read(docx("<w:p/>".repeat(50_001))));
    }

    @Test
    void aPartThatUnpacksToTwoHundredTimesItsSizeIsRefused() {
        refused("zip bomb", () -> read(docx(p("sea")).entry("word/media/bomb.bin", new byte[3 * MEGABYTE])));
        refused("zip bomb", () -> read(docx(p("a".repeat(3 * MEGABYTE)))));
    }

    @Test
    void aPartMayUnpackToSixteenMegabytes() {
        refused("16 MB", () -> read(docx(p("sea")).entry("word/media/large.bin", noise(17 * MEGABYTE))));
    }

    @Test
    void allPartsMayUnpackToSixtyFourMegabytes() {
        DocxBuilder file = docx(p("sea"));
        byte[] half = new byte[9 * MEGABYTE];
        System.arraycopy(noise(MEGABYTE), 0, half, 0, MEGABYTE);
        for (int n = 0; n < 8; n++) {
            file.entry("word/media/" + n + ".bin", half);
        }

        refused("64", () -> read(file));
    }

    @Test
    void aFileMayHaveTwoThousandParts() {
        DocxBuilder file = docx(p("sea"));
        for (int n = 0; n < 2_000; n++) {
            file.entry("word/media/" + n, new byte[0]);
        }

        refused("more than 2000 parts", () -> read(file));
    }

    @Test
    void aSizeThatLiesIsNotBelieved() {
        byte[] file = docx(p("sea " + "x".repeat(3 * MEGABYTE))).build();
        int listed = listing(file, "word/document.xml");
        set(file, listed + 24, 100);

        refused("zip bomb", () -> DocxReader.read(file));
    }

    @Test
    void partsThatShareBytesAreRefused() {
        byte[] file = docx(p("sea"))
                .entry("a.bin", noise(1000))
                .entry("b.bin", noise(1000))
                .build();
        int a = listing(file, "a.bin");
        int b = listing(file, "b.bin");
        System.arraycopy(file, a + 42, file, b + 42, 4);

        refused("shares bytes", () -> DocxReader.read(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil", "/etc/passwd", "word/../../evil", "..\\evil", "C:\\evil"})
    void namesThatLeadOutsideAreRefused(String name) {
        refused("leads out", () -> read(docx(p("sea")).entry(name, new byte[1])));
    }

    @Test
    void twoPartsOfOneNameAreRefused() {
        refused("both named", () -> read(docx(p("sea")).entry("WORD/document.xml", new byte[1])));
    }

    @Test
    void aRelationshipThatLeadsOutsideIsRefused() {
        String rels = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"a\" Type=\"x/styles\" Target=\"../../../etc/passwd\"/></Relationships>";

        refused(
                "outside",
                () -> read(
                        docx(p("sea")).entry("word/_rels/document.xml.rels", rels.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void whatLiesElsewhereIsNeverFetched() throws Exception {
        String rels = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"a\" Type=\"x/styles\" Target=\"http://localhost:1/styles.xml\" TargetMode=\"External\"/>"
                + "<Relationship Id=\"b\" Type=\"x/attachedTemplate\" Target=\"file:///etc/passwd\" TargetMode=\"External\"/></Relationships>";
        byte[] file = docx("<w:p>" + r("sea") + "<w:hyperlink r:id=\"b\">" + r("!") + "</w:hyperlink></w:p>")
                .entry("word/_rels/document.xml.rels", rels.getBytes(StandardCharsets.UTF_8))
                .build();

        assertThat(DocxReader.read(file).paragraphs().get(0).text()).isEqualTo("sea!");
    }

    @Test
    void lockedPartsAreNamedAsLocked() {
        byte[] file = docx(p("sea")).build();
        file[listing(file, "word/document.xml") + 8] |= 1;

        refused("password", () -> DocxReader.read(file));
    }

    @Test
    void partsPackedInAnotherWayAreRefused() {
        byte[] file = docx(p("sea")).build();
        file[listing(file, "word/document.xml") + 10] = 12;

        refused("does not use", () -> DocxReader.read(file));
    }

    @Test
    void aChangedByteIsNoticed() {
        byte[] file = docx(p("sea")).build();
        set(file, listing(file, "word/document.xml") + 16, 12345);

        refused("have changed", () -> DocxReader.read(file));
    }

    @Test
    void aFileThatIsCutOffAnywhereIsRefused() {
        byte[] file = docx(p("sea"), p("shore")).build();

        for (int length = 0; length < file.length; length += 7) {
            byte[] cut = Arrays.copyOf(file, length);
            assertThatThrownBy(() -> DocxReader.read(cut)).isInstanceOf(DocxUnreadable.class);
        }
    }

    @Test
    void aFileWithoutItsMainPartIsRefused() throws Exception {
        refused("no text of a document", () -> DocxReader.read(zip("a.txt", "hello")));
        refused("no document", () -> DocxReader.read(document("<other/>")));
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        byte[] bad = "<w:document>x</w:document>".getBytes(StandardCharsets.UTF_8);
        bad[12] = (byte) 0xC3;

        refused(
                "no text",
                () -> DocxReader.read(docx().entry("word/document.xml", bad).build()));
    }

    @Test
    void numbersBeyondReasonAreTakenInHand() throws Exception {
        String wild =
                "<w:spacing w:before=\"99999999999\" w:line=\"-2147483648\"/><w:ind w:left=\"NaN\" w:hanging=\"-9999999\" w:leftChars=\"2147483647\"/><w:outlineLvl w:val=\"77\"/>"
                        + "<w:numPr><w:ilvl w:val=\"99\"/><w:numId w:val=\"-1\"/></w:numPr><w:tabs><w:tab w:val=\"left\" w:pos=\"1e400\"/></w:tabs>";
        Manuscript read = read(docx(p(
                        wild, r("<w:sz w:val=\"99999999\"/><w:w w:val=\"0\"/><w:spacing w:val=\"x\"/>", "sea")))
                .section("<w:sectPr><w:pgSz w:w=\"-5\" w:h=\"99999999999\"/><w:cols w:num=\"1000000\"/></w:sectPr>"));

        assertThat(read.paragraphs().get(0).content().get(0).type().size().toPoints())
                .isEqualTo(1638);
        assertThat(read.sections().get(0).page().columns().count()).isEqualTo(45);
    }

    @Test
    void aLongChainOfStylesEnds() throws Exception {
        StringBuilder styles = new StringBuilder();
        for (int n = 0; n < 5_000; n++) {
            styles.append("<w:style w:type=\"paragraph\" w:styleId=\"s")
                    .append(n)
                    .append("\"><w:basedOn w:val=\"s")
                    .append(n + 1)
                    .append("\"/></w:style>");
        }
        String blocks = p("<w:pStyle w:val=\"s0\"/>", r("sea"));

        Assertions.assertTimeout(
                Duration.ofSeconds(5), () -> read(docx(blocks.repeat(500)).styles(styles.toString())));
    }

    @Test
    void aParagraphOfAMillionCharactersAndRunsIsRead() throws Exception {
        Random random = new Random(3);
        StringBuilder runs = new StringBuilder("<w:p>");
        for (int n = 0; n < 60_000; n++) {
            runs.append(r(n % 2 == 0 ? "<w:b/>" : "", Long.toString(random.nextLong(), 36)));
        }

        Assertions.assertTimeout(
                Duration.ofSeconds(10),
                () -> assertThat(read(docx(runs + "</w:p>")).paragraphs().get(0).content())
                        .hasSize(60_000));
    }

    @Test
    void fieldsThatNeverCloseHideNothingElse() throws Exception {
        String open = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";

        refused("200 deep", () -> read(docx("<w:p>" + open.repeat(300) + "</w:p>")));
        assertThat(read(docx("<w:p><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + r("sea") + "</w:p>"))
                        .paragraphs()
                        .get(0)
                        .text())
                .isEqualTo("sea");
    }

    @Test
    void aGoodFileIsReadAfterEveryBadOne() throws Exception {
        refused("damaged", () -> DocxReader.read(document("<broken")));

        assertThat(read(docx(p("sea"))).paragraphs()).hasSize(1);
    }

    private static void refused(String words, ThrowingCallable reading) {
        Assertions.assertTimeout(
                Duration.ofSeconds(5),
                () -> assertThatThrownBy(reading)
                        .isInstanceOf(DocxUnreadable.class)
                        .hasMessageContaining(words));
    }

    private static Manuscript read(DocxBuilder docx) throws DocxUnreadable {
        return DocxReader.read(docx.build());
    }

    private static byte[] document(String xml) {
        return docx().entry("word/document.xml", xml.getBytes(StandardCharsets.UTF_8))
                .build();
    }

    private static byte[] noise(int size) {
        byte[] bytes = new byte[size];
        new Random(5).nextBytes(bytes);
        return bytes;
    }

    private static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    /** Where the directory lists an entry. */
    private static int listing(byte[] file, String name) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        return text.lastIndexOf(name) - 46;
    }

    private static void set(byte[] file, int at, int value) {
        for (int n = 0; n < 4; n++) {
            file[at + n] = (byte) (value >>> 8 * n);
        }
    }
}
