package app.envoi.press.picture;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.press.layout.FontBook;
import app.envoi.press.layout.FontBook.FontFile;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PageFontsTests {
    @Test
    void everyBundledFontIsServedSmall() {
        assertThat(FontBook.standard().bundled()).isNotEmpty().allSatisfy(file -> {
            byte[] woff = PageFonts.woff(file.name()).orElseThrow();
            assertThat(new String(woff, 0, 4, StandardCharsets.ISO_8859_1)).isEqualTo("wOFF");
            assertThat(woff.length).as(file.name()).isBetween(4_000, 20_000);
        });
    }

    @Test
    void theStyleSheetDeclaresEachOfThem() {
        String css = PageFonts.css("/type/");
        assertThat(FontBook.standard().bundled())
                .extracting(FontFile::name)
                .allSatisfy(name -> assertThat(css).contains("/type/" + name + ".woff"));
        assertThat(css)
                .contains(
                        "@font-face{font-family:\"Envoi tinos\";font-weight:700;font-style:italic;font-display:swap;src:url(\"/type/tinos-bold-italic.woff\")");
    }

    @Test
    void aNameThatIsNoneIsNone() {
        assertThat(PageFonts.woff("../secret")).isEmpty();
    }
}
