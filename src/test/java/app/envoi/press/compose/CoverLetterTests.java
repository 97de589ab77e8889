package app.envoi.press.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CoverLetterTests {
    @Test
    void theLetterNamesThePoemsAndGivesBioAndStatementAsTyped() {
        String text = CoverLetter.offering(
                        List.of(poem("Remember"), poem("*Song*"), poem("Up-Hill")), "The Margins", "Lineages")
                .withStatement("  Why I write.\n\nA second paragraph. \n")
                .withBio("Christina Rossetti lives in London.")
                .simultaneous()
                .signed("Christina Rossetti")
                .text();
        assertThat(text).isEqualTo("""
                        Dear editors,

                        Please consider these three poems for The Margins (Lineages): “Remember,” “Song,” and “Up-Hill.”

                        Why I write.

                        A second paragraph.

                        Christina Rossetti lives in London.

                        This is a simultaneous submission; I will write at once if a poem is taken elsewhere.

                        Thank you for your time and your reading.

                        Christina Rossetti""");
    }

    @Test
    void onePoemIsThisPoem() {
        assertThat(CoverLetter.offering(List.of(poem("Remember")), "The Margins", "")
                        .offering())
                .isEqualTo("Please consider this poem for The Margins: “Remember.”");
    }

    @Test
    void anUntitledPoemIsNamedByItsFirstLine() {
        PoemText untitled = PoemText.of("", "Hope is the thing with feathers\nThat perches");
        assertThat(CoverLetter.offering(List.of(untitled), "J", "").offering())
                .endsWith("“Hope is the thing with feathers.”");
    }

    @Test
    void titlesAreListedAsInPrint() {
        assertThat(CoverLetter.titles(List.of())).isEmpty();
        assertThat(CoverLetter.titles(List.of("A", "B"))).isEqualTo("“A” and “B”");
        assertThat(CoverLetter.titles(List.of("Who?", "“So”", "C"))).isEqualTo("“Who?”, “‘So’,” and “C”");
    }

    @Test
    void aLetterWithoutPoemsOffersNone() {
        assertThat(CoverLetter.offering(List.of(), "J", "").text()).startsWith("Dear editors,\n\nThank you");
    }

    private static PoemText poem(String title) {
        return PoemText.of(title, "a line");
    }
}
