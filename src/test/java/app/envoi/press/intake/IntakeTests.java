package app.envoi.press.intake;

import static app.envoi.press.docx.DocxBuilder.docx;
import static app.envoi.press.docx.DocxBuilder.p;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.envoi.press.docx.Limits;
import app.envoi.press.layout.Typesetter;
import app.envoi.press.manuscript.Block;
import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.Length;
import app.envoi.press.manuscript.Manuscript;
import app.envoi.press.manuscript.PageSetup;
import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.manuscript.ParagraphFormat;
import app.envoi.press.manuscript.Poem;
import app.envoi.press.manuscript.Properties;
import app.envoi.press.manuscript.Running;
import app.envoi.press.manuscript.Type;
import app.envoi.press.pdf.PdfWriter;
import app.envoi.press.rule.FairCopy;
import app.envoi.press.rule.FileKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntakeTests {
    private final Intake intake = new Intake(Typesetter.standard());

    @Test
    void aWordFileBecomesAFairCopy() throws Exception {
        byte[] file = docx(p("The Sea"), p(""), p("The tide comes in"), p("and goes out."))
                .build();

        FairCopy copy = intake.read("../sea\n.docx", file, Beside.NOTHING);

        assertThat(copy.file().name()).isEqualTo("sea?.docx");
        assertThat(copy.file().kind()).isEqualTo(FileKind.DOCX);
        assertThat(copy.file().sha256()).hasSize(64);
        assertThat(copy.proof().pages()).hasSize(1);
        assertThat(copy.poems()).extracting(Poem::title).containsExactly("The Sea");
    }

    @Test
    void aNameIsAWordAndNeverAPath() {
        assertThat(name("../../etc/passwd")).isEqualTo("passwd");
        assertThat(name("..\\..\\windows\\system.ini")).isEqualTo("system.ini");
        assertThat(name("C:\\poems\\sea.docx")).isEqualTo("sea.docx");
        assertThat(name("poems/")).isEmpty();
        assertThat(name("sea.docx\0.exe")).isEqualTo("sea.docx?.exe");
        assertThat(name("sea\r\nSet-Cookie: a=b")).isEqualTo("sea??Set-Cookie: a=b");
        assertThat(name("sea\u202Excod.exe")).isEqualTo("sea?xcod.exe");
        assertThat(name("x".repeat(10_000))).hasSize(200);
    }

    private static String name(String given) {
        return Intake.facts(given, new byte[0]).name();
    }

    @Test
    void aPdfBecomesAFairCopy() throws Exception {
        FairCopy copy = intake.read("sea.pdf", pdf("The tide comes in", "and goes out."), Beside.NOTHING);

        assertThat(copy.file().kind()).isEqualTo(FileKind.PDF);
        assertThat(copy.manuscript().paragraphs())
                .extracting(each -> each.text().strip())
                .contains("The tide comes in");
    }

    @Test
    void whatStandsBesideTheFileIsInTheCopy() throws Exception {
        FairCopy.Letter letter = new FairCopy.Letter(
                java.util.Optional.of("A bio."), java.util.Optional.empty(), java.util.Optional.empty());

        FairCopy copy = intake.read(
                "a.docx",
                docx(p("One"), p("two"), p("three"), p("four")).build(),
                Beside.NOTHING
                        .withLetter(letter)
                        .withStage(FairCopy.Stage.PACKET)
                        .withStarts(List.of(0, 2)));

        assertThat(copy.letter()).isEqualTo(letter);
        assertThat(copy.stage()).isEqualTo(FairCopy.Stage.PACKET);
        assertThat(copy.poems()).extracting(Poem::known).containsExactly(Poem.Known.MARKED, Poem.Known.MARKED);
    }

    @Test
    void macrosAreSeenByContentAndDoNotStopTheReading() throws Exception {
        byte[] file =
                docx(p("A line")).entry("word/vbaProject.bin", new byte[] {1}).build();

        assertThat(intake.read("poems.docx", file, Beside.NOTHING).file().kind())
                .isEqualTo(FileKind.DOCM);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                | EMPTY     | is empty
            '   \n '                          | EMPTY     | is empty
            '{\\rtf1 hello}'                  | RTF       | (.rtf)
            'Plain words in lines'            | TXT       | plain text
            'GIF89a'                          | GIF       | is a picture
            '<svg xmlns="x"/>'                | SVG       | is a picture
            '<html><body>hi'                  | UNKNOWN   | does not know
            'PK\u0003\u0004 nothing behind'   | UNKNOWN   | no Word document
            """)
    void otherKindsAreNamedWithWhatToDo(String content, FileKind kind, String words) {
        byte[] bytes = content.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8);

        assertThat(Intake.facts("poems.docx", bytes).kind()).isEqualTo(kind);
        assertThatThrownBy(() -> intake.read("poems.docx", bytes, Beside.NOTHING))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining(words);
    }

    @Test
    void compoundFilesAreOldWordOrLocked() {
        assertThat(Intake.facts("a.docx", compound("WordDocument")).kind()).isEqualTo(FileKind.DOC);
        assertThat(Intake.facts("a.docx", compound("EncryptedPackage")).kind()).isEqualTo(FileKind.ENCRYPTED);
        assertThat(Intake.facts("a.docx", compound("Workbook")).kind()).isEqualTo(FileKind.UNKNOWN);
        assertThatThrownBy(() -> intake.read("a.docx", compound("EncryptedPackage"), Beside.NOTHING))
                .hasMessageContaining("password");
    }

    @Test
    void otherZipsAreToldApart() throws Exception {
        assertThat(Intake.facts("a", zip("mimetype", "application/vnd.oasis.opendocument.text"))
                        .kind())
                .isEqualTo(FileKind.ODT);
        assertThat(Intake.facts("a", zip("Index/Document.iwa", "x")).kind()).isEqualTo(FileKind.PAGES);
        assertThat(Intake.facts("a", zip("[Content_Types].xml", "spreadsheetml.sheet.main+xml"))
                        .kind())
                .isEqualTo(FileKind.UNKNOWN);
        assertThat(Intake.facts("a", zip("notes.txt", "hello")).kind()).isEqualTo(FileKind.UNKNOWN);
    }

    @Test
    void aWordFileThatIsCutOffIsStillAWordFile() {
        byte[] whole = docx(p("A line")).build();
        byte[] cut = Arrays.copyOf(whole, whole.length / 2);

        assertThat(Intake.facts("a", cut).kind()).isEqualTo(FileKind.DOCX);
        assertThatThrownBy(() -> intake.read("a", cut, Beside.NOTHING)).hasMessageContaining("damaged");
    }

    @Test
    void aFileOverTheLimitIsRefusedBeforeItIsLookedAt() {
        assertThatThrownBy(() -> intake.read("a", new byte[Limits.UPLOAD.file() + 1], Beside.NOTHING))
                .hasMessageContaining("larger than 20 MB");
    }

    static byte[] pdf(String... lines) {
        Type type = new Type("Times New Roman", Length.points(12));
        List<Block> blocks = new ArrayList<>();
        for (String line : lines) {
            blocks.add(new Paragraph(blocks.size(), ParagraphFormat.PLAIN, List.of(new Inline.Run(line, type)), type));
        }
        Manuscript manuscript = Manuscript.of(PageSetup.LETTER, Running.NONE, blocks);
        return PdfWriter.write(Typesetter.standard().set(manuscript), Properties.NONE);
    }

    private static byte[] compound(String stream) {
        byte[] head = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        byte[] bytes = Arrays.copyOf(head, 512 + name.length);
        System.arraycopy(name, 0, bytes, 512, name.length);
        return bytes;
    }

    private static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
