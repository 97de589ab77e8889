package app.envoi.press.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngTests {

    private final Random random = new Random(7);

    @Test
    void everyDotOfAColouredPictureComesBack() throws IOException {
        int[] dots = random.ints(31 * 17, 0, 1 << 24).toArray();

        assertThat(dots(read(new Png(31, 17, dots)))).isEqualTo(dots);
    }

    @Test
    void aPictureWithoutColourIsKeptInGreys() throws IOException {
        int[] dots = random.ints(640 * 480, 0, 256).map(grey -> grey * 0x010101).toArray();

        BufferedImage image = read(new Png(640, 480, dots));

        assertThat(image.getColorModel().getNumComponents()).isEqualTo(1);
        assertThat(image.getRaster().getSamples(0, 0, 640, 480, 0, (int[]) null))
                .isEqualTo(Arrays.stream(dots).map(dot -> dot & 0xff).toArray());
    }

    @Test
    void oneColouredDotMakesAPictureColoured() throws IOException {
        int[] dots = new int[9];
        dots[4] = 0x010100;

        assertThat(dots(read(new Png(3, 3, dots)))).isEqualTo(dots);
    }

    private static BufferedImage read(Png png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png.bytes()));
    }

    private static int[] dots(BufferedImage image) {
        int[] dots = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return Arrays.stream(dots).map(dot -> dot & 0xffffff).toArray();
    }
}
