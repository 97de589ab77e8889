package app.envoi.press.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.press.layout.FontBook;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.Area;
import java.io.ByteArrayInputStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FontSubsetTests {
    private static final String LETTERS = "The quick brown fox, “naïve” é";

    @Test
    void whatIsCutDownDrawsEveryLetterAsBefore() {
        assertThat(FontBook.standard().bundled()).isNotEmpty().allSatisfy(file -> {
            byte[] whole = file.ttf().get();
            byte[] subset = FontSubset.of(whole, IntStream.concat(LETTERS.chars(), IntStream.rangeClosed(0xC0, 0xFF)));
            for (String letter : LETTERS.split("")) {
                Area differs = outline(whole, letter);
                differs.exclusiveOr(outline(subset, letter));
                assertThat(differs.getBounds2D().isEmpty())
                        .as(file.name() + " " + letter)
                        .isTrue();
            }
            assertThat(subset.length).as(file.name()).isLessThan(whole.length / 4);
        });
    }

    private static Area outline(byte[] font, String letter) throws Exception {
        return new Area(Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(font))
                .deriveFont(1_000f)
                .createGlyphVector(new FontRenderContext(null, true, true), letter)
                .getOutline());
    }
}
