package app.envoi.press.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.press.rule.FairCopy.ArtFile;
import app.envoi.press.rule.FileKind;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArtTests {
    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "gif"})
    void aPictureHasItsKindAndSizeByContent(String kind) throws Exception {
        ArtFile art = Intake.art("comic.pdf", picture(kind, 640, 480));

        assertThat(art.file().kind().word()).isEqualTo(kind);
        assertThat(art.pages()).isEqualTo(1);
        assertThat(art.width()).isEqualTo(640);
        assertThat(art.height()).isEqualTo(480);
        assertThat(art.trouble()).isEmpty();
    }

    @Test
    void framesOfAGifAreCounted() throws Exception {
        assertThat(Intake.art("a.gif", animation(7)).pages()).isEqualTo(7);
    }

    @Test
    void pagesOfAPdfAreCounted() throws Exception {
        ArtFile art = Intake.art("a.pdf", IntakeTests.pdf("A panel"));

        assertThat(art.pages()).isEqualTo(1);
        assertThat(art.file().kind()).isEqualTo(FileKind.PDF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "gif"})
    void aPictureThatIsCutOffIsBroken(String kind) throws Exception {
        byte[] whole = picture(kind, 300, 300);

        ArtFile art = Intake.art("a", Arrays.copyOf(whole, whole.length / 2));

        assertThat(art.trouble()).isNotEmpty();
        assertThat(art.pages()).isZero();
    }

    @Test
    void aPictureThatDeclaresAHugeSizeIsNotDecoded() throws Exception {
        byte[] png = picture("png", 10, 10);
        png[16] = 0x7F;
        png[20] = 0x7F;
        int crc = crc(Arrays.copyOfRange(png, 12, 29));
        for (int n = 0; n < 4; n++) {
            png[29 + n] = (byte) (crc >>> 24 - 8 * n);
        }

        assertThat(Intake.art("a.png", png).trouble()).isNotEmpty();
    }

    @Test
    void whatIsNoPictureSaysSo() {
        ArtFile art = Intake.art("a.jpg", "plain words".getBytes(StandardCharsets.UTF_8));

        assertThat(art.trouble()).contains("no JPG, GIF, PNG or PDF");
    }

    private static int crc(byte[] bytes) {
        java.util.zip.CRC32 crc = new java.util.zip.CRC32();
        crc.update(bytes);
        return (int) crc.getValue();
    }

    /** Noise, so that half of the file is no picture. */
    private static BufferedImage noise(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(7);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, random.nextInt(0x1000000));
            }
        }
        return image;
    }

    static byte[] picture(String kind, int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(noise(width, height), kind, bytes);
        return bytes.toByteArray();
    }

    private static byte[] animation(int frames) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            for (int n = 0; n < frames; n++) {
                writer.writeToSequence(new IIOImage(noise(20, 20), null, null), null);
            }
            writer.endWriteSequence();
        }
        return bytes.toByteArray();
    }
}
