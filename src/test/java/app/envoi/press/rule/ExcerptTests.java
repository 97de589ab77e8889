package app.envoi.press.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTests {
    @Test
    void aShortTextStaysAsItIs() {
        assertThat(Excerpt.of("the quick\n\tfox ")).isEqualTo("the quick fox");
    }

    @Test
    void aLongTextIsCutAndNoCharacterInTwo() {
        String cut = Excerpt.of("a".repeat(78) + "😀" + "b".repeat(40));

        assertThat(cut).isEqualTo("a".repeat(78) + "…");
        assertThat(Excerpt.of("a".repeat(200))).hasSize(80);
    }
}
