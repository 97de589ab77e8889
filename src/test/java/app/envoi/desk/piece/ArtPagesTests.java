package app.envoi.desk.piece;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.desk.RunningEnvoi;
import app.envoi.desk.Visitor;
import app.envoi.desk.Visitor.Sheet;
import app.envoi.desk.Visitor.Upload;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ArtPagesTests {
    @RegisterExtension
    static final RunningEnvoi envoi = RunningEnvoi.shared();

    private static Visitor poet;

    @BeforeAll
    static void comeIn() {
        poet = envoi.poet();
    }

    @Test
    void aPictureIsKeptByteForByteAndShownSmall() throws IOException {
        byte[] sea = picture(1800, 1200, Color.BLUE);

        Sheet page = bring(new Upload("files", "the_sea.txt", sea));

        assertThat(page.path()).matches("/poems/\\d+");
        assertThat(page.html().select("#title").val()).isEqualTo("the sea");
        assertThat(page.html().select(".facts").text()).contains("PNG", "1,800 × 1,200 pixels", "6.0 × 4.0 inches");
        Sheet file = poet.open(page.path() + "/file");
        assertThat(file.bytes()).isEqualTo(sea);
        assertThat(file.header("Content-Disposition")).startsWith("attachment").contains("the_sea.txt");
        Sheet small = poet.open(page.html().select(".picture img").attr("src"));
        assertThat(small.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(ImageIO.read(new ByteArrayInputStream(small.bytes())).getWidth())
                .isEqualTo(900);
    }

    @Test
    void whatIsHiddenInAPictureIsNotInTheOneThatIsShown() throws IOException {
        byte[] picture = picture(40, 40, Color.RED);
        byte[] script = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        byte[] both = ByteBuffer.allocate(picture.length + script.length)
                .put(picture)
                .put(script)
                .array();

        Sheet page = bring(new Upload("files", "polyglot.html", both));

        Sheet small = poet.open(page.html().select(".picture img").attr("src"));
        assertThat(small.text()).doesNotContain("script");
        assertThat(poet.open(page.path() + "/file").header("Content-Type")).isEqualTo("application/octet-stream");
    }

    @Test
    void aHundredMegapixelsAreRefusedByWhatThePictureSaysOfItself() {
        Sheet page = bring(new Upload("files", "bomb.png", declaring(10_000, 10_000)));

        assertThat(page.html().select(".summary").text())
                .contains("10000 by 10000 pixels", "too large", "It was not kept.");
        assertThat(poet.open("/poems?words=bomb").html().select("#list tbody tr"))
                .isEmpty();
    }

    @Test
    void aFileThatIsNoPictureIsRefusedAndTheOthersAreKept() throws IOException {
        Sheet page = bring(
                new Upload("files", "good one.png", picture(30, 20, Color.GREEN)),
                new Upload("files", "words.jpg", "only words".getBytes(StandardCharsets.UTF_8)));

        assertThat(page.html().select(".sheaf a").text()).isEqualTo("good one");
        assertThat(page.html().select(".summary").text()).startsWith("This is no JPG, GIF, PNG or PDF");
    }

    @Test
    void aPdfIsCountedAndNotOpened() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.addPage(new PDPage());
            pdf.save(bytes);
        }

        Sheet page = bring(new Upload("files", "triptych.pdf", bytes.toByteArray()));

        assertThat(page.html().select(".picture").text()).contains("A PDF of 2 pages", "triptych.pdf");
        assertThat(poet.open(page.path() + "/thumbnail.jpg").status()).isEqualTo(404);
        assertThat(poet.open(page.path() + "/file").bytes()).isEqualTo(bytes.toByteArray());
    }

    @Test
    void anotherFileIsANewDraftAndTheEarlierOneComesBack() throws IOException {
        byte[] day = picture(60, 40, Color.WHITE);
        byte[] night = picture(60, 40, Color.BLACK);
        Sheet page = bring(new Upload("files", "day.png", day));
        poet.submit(page, "#writing", Map.of("text", "Ink on paper, 2024"));

        Sheet dark = poet.submit(
                poet.open(page.path()), "form[action$=/file]", Map.of(), new Upload("file", "night.png", night));
        assertThat(poet.open(page.path() + "/file").bytes()).isEqualTo(night);
        assertThat(dark.html().select("#text").first().wholeText()).contains("Ink on paper, 2024");

        Sheet compared = poet.open(page.path() + "/drafts?from=3&to=2");
        assertThat(compared.html().select(".pictures figcaption").eachText()).containsExactly("night.png", "day.png");
        poet.submit(compared, "form[action$=/restore]", Map.of());
        assertThat(poet.open(page.path() + "/file").bytes()).isEqualTo(day);
        assertThat(poet.open(page.path() + "/file?draft=3").bytes()).isEqualTo(night);
    }

    @Test
    void aFileThatCannotReplaceItIsNamedAndNothingChanges() throws IOException {
        byte[] day = picture(61, 40, Color.WHITE);
        Sheet page = bring(new Upload("files", "stays.png", day));

        Sheet told = poet.submit(
                page, "form[action$=/file]", Map.of(), new Upload("file", "words.png", new byte[] {'a', 'b'}));

        assertThat(told.html().select("main [role=alert].summary").text()).startsWith("This is no JPG");
        assertThat(poet.open(page.path() + "/file").bytes()).isEqualTo(day);
    }

    @Test
    void anArtworkStaysOneAndIsFoundAmongArtworks() throws IOException {
        Sheet page = bring(new Upload("files", "woodcut.png", picture(33, 20, Color.GRAY)));
        poet.submit(page, "#writing", Map.of("kind", "POEM"));
        poet.submit(poet.open(page.path() + "/about"), "form:has(#notes)", Map.of("notes", "for the autumn"));

        assertThat(poet.open("/poems?kind=ARTWORK&words=woodcut")
                        .html()
                        .select("#list tbody th a")
                        .eachText())
                .containsExactly("woodcut");
        assertThat(poet.open(page.path() + "/about").html().select("a[href$=/file]"))
                .hasSize(1);
    }

    @Test
    void aCaptionIsNotOfferedToAPacketAsAPoem() throws IOException {
        bring(new Upload("files", "linocut of a heron.png", picture(34, 20, Color.GRAY)));
        Sheet packet = poet.submit(poet.open("/packets/new"), "main form", Map.of("call", "the-margins-lineages"));

        assertThat(poet.open(packet.path() + "?find=heron")
                        .html()
                        .select("main")
                        .text())
                .doesNotContain("linocut of a heron");
    }

    @Test
    void choosingNothingIsSaidKindly() {
        assertThat(bring().html().select(".summary").text()).startsWith("Nothing was chosen.");
    }

    private static Sheet bring(Upload... files) {
        return poet.submit(poet.open("/poems/art"), "#bring-art", Map.of(), files);
    }

    static byte[] picture(int width, int height, Color colour) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(colour);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }

    /** The head of a PNG, which says how large it is, and hardly anything else. */
    private static byte[] declaring(int width, int height) {
        ByteBuffer head = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0});
        CRC32 sum = new CRC32();
        sum.update(head.array());
        return ByteBuffer.allocate(200)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10})
                .putInt(13)
                .put(head.array())
                .putInt((int) sum.getValue())
                .array();
    }
}
