package app.envoi.press.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.envoi.press.layout.FontBook.Drawn;
import app.envoi.press.manuscript.Effects;
import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.Length;
import app.envoi.press.manuscript.Manuscript;
import app.envoi.press.manuscript.Type;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FontBookTests {

    private final FontBook fonts = FontBook.bundledOnly();

    @Test
    void bakedWidthsAreThoseOfTheFontFiles() throws IOException {
        for (FontBook.FontFile file : fonts.bundled()) {
            try (var baked = Face.class.getResourceAsStream("faces/" + file.name() + ".widths")) {
                assertThat(baked.readAllBytes()).as(file.name()).isEqualTo(FaceBakery.bake(file));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Times New Roman, 1.1499",
        "Arial, 1.1499",
        "Courier New, 1.1328",
        "Calibri, 1.2207",
        "Cambria, 1.1724",
        "Georgia, 1.1362",
        "Garamond, 1.125",
        "Palatino Linotype, 1.3491",
        "Book Antiqua, 1.2056"
    })
    void aSingleLineIsAsTallAsTheDeclaredFontSays(String family, double factor) {
        assertThat(fonts.lineHeight(new Type(family, Length.points(100)))).isCloseTo(factor * 100, within(0.01));
    }

    @Test
    void measuresTextByTheWidthsOfTheTwin() {
        Type times = new Type("Times New Roman", Length.points(1000));

        assertThat(fonts.width("A", times)).isCloseTo(722, within(0.5));
        assertThat(fonts.width("W", times)).isCloseTo(944, within(0.5));
        assertThat(fonts.width("A rose", times)).isGreaterThan(fonts.width("Arose", times));
    }

    @Test
    void measuresAFamilyThatCannotComeAlongByWhatIsKnownOfIt() {
        Type garamond = new Type("Garamond", Length.points(100));
        FontBook fonts = FontBook.bundledOnly();

        assertThat(fonts.width("ii", garamond)).isEqualTo(45.8, within(0.1));
        assertThat(fonts.width("e", garamond)).isEqualTo(41.7, within(0.1));
        assertThat(fonts.width("\u00E9", garamond)).isEqualTo(41.7, within(0.1));
        assertThat(fonts.width("e", garamond.withBold(true))).isEqualTo(46.9, within(0.1));
        assertThat(fonts.width("ii", garamond.withItalic(true))).isEqualTo(54.1, within(0.1));
    }

    @Test
    void kernsOnlyFromTheSizeThatTheTypeNames() {
        Type plain = new Type("Times New Roman", Length.points(100));
        Effects kerned = new Effects(
                Effects.Caps.NONE,
                Effects.Position.BASELINE,
                false,
                false,
                false,
                Length.ZERO,
                100,
                Length.ZERO,
                Length.points(1),
                "",
                "",
                false);

        assertThat(fonts.width("AV", plain.withEffects(kerned))).isLessThan(fonts.width("AV", plain) - 5);
    }

    @Test
    void gradesFamiliesByWhatIsKnownOfThem() {
        assertThat(fonts.grade("Times New Roman")).isEqualTo(Grade.EXACT);
        assertThat(fonts.grade("garamond ")).isEqualTo(Grade.NEAR);
        assertThat(fonts.grade("Nobody's Own Hand")).isEqualTo(Grade.UNKNOWN);
    }

    @Test
    void drawsWithTheBundledTwin() {
        List<Drawn> drawn = fonts.draw("A plain line", new Type("Calibri", Length.points(12)).withBold(true));

        assertThat(drawn).hasSize(1);
        assertThat(drawn.get(0).file().name()).isEqualTo("carlito-bold");
        assertThat(drawn.get(0).scale()).isEqualTo(1);
        assertThat(drawn.get(0).file().ttf().get()).hasSizeGreaterThan(10_000);
    }

    @Test
    void drawsSmallCapitalsAsSmallerCapitals() {
        Type type = new Type("Georgia", Length.points(12));
        Effects small = Effects.NONE.withCaps(Effects.Caps.SMALL);

        assertThat(fonts.draw("Ode", type.withEffects(small)))
                .extracting(Drawn::text)
                .containsExactly("O", "DE");
    }

    @Test
    void aBundledFileIsFoundByItsName() {
        assertThat(fonts.bundled("gelasio-italic")).isPresent();
        assertThat(fonts.bundled("../etc/passwd")).isEmpty();
        assertThat(fonts.bundled()).hasSize(24);
    }

    @Test
    void aFontInThePoetsFolderIsMeasured(@TempDir Path folder) throws IOException {
        Type velasio = new Type("Velasio", Length.points(100));
        Files.write(folder.resolve("broken.ttf"), new byte[100]);
        Files.write(folder.resolve("mine.ttf"), renamed(fonts.bundled("gelasio").orElseThrow()));
        try {
            FontBook.lay(folder);

            assertThat(FontBook.standard().grade(velasio.family())).isEqualTo(Grade.EXACT);
            assertThat(FontBook.standard().width("A rose", velasio))
                    .isEqualTo(fonts.width("A rose", velasio.withFamily("Gelasio")));
            assertThat(FontBook.standard().draw("A rose", velasio).get(0).file().bundled())
                    .isFalse();
        } finally {
            FontBook.lay(folder.resolve("nowhere"));
        }
        assertThat(FontBook.standard().grade(velasio.family())).isEqualTo(Grade.UNKNOWN);
    }

    @Test
    void whatWasSetBeforeTheFolderWasThereIsMeasuredAgain(@TempDir Path folder) throws IOException {
        Type velasio = new Type("Velasio", Length.points(12));
        Manuscript rose = Sheaf.sheaf()
                .paragraph(List.of(new Inline.Run("A rose", velasio)))
                .manuscript();
        Files.write(folder.resolve("mine.ttf"), renamed(fonts.bundled("gelasio").orElseThrow()));
        Typesetter typesetter = Typesetter.standard();
        Length guessed = width(typesetter.set(rose));
        try {
            FontBook.lay(folder);

            assertThat(width(typesetter.set(rose))).isNotEqualTo(guessed);
        } finally {
            FontBook.lay(folder.resolve("nowhere"));
        }
        assertThat(width(typesetter.set(rose))).isEqualTo(guessed);
    }

    private static Length width(Proof proof) {
        return proof.pages().get(0).lines().get(0).box().width();
    }

    /** Under a family name that nobody else has. */
    private static byte[] renamed(FontBook.FontFile file) {
        String font = new String(file.ttf().get(), StandardCharsets.ISO_8859_1);
        String old = new String("Gelasio".getBytes(StandardCharsets.UTF_16BE), StandardCharsets.ISO_8859_1);
        String mine = new String("Velasio".getBytes(StandardCharsets.UTF_16BE), StandardCharsets.ISO_8859_1);
        return font.replace(old, mine).getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void aFileThatIsNoFontIsRefused() {
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> Sfnt.read(ByteBuffer.wrap("no font".getBytes(java.nio.charset.StandardCharsets.UTF_8))))
                .isInstanceOf(IOException.class);
    }
}
