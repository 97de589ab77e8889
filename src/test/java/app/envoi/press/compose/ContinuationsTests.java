package app.envoi.press.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import app.envoi.press.compose.HouseStyle.TypeStyle;
import app.envoi.press.layout.Line;
import app.envoi.press.layout.Page;
import app.envoi.press.layout.Proof;
import app.envoi.press.layout.Typesetter;
import app.envoi.press.manuscript.Manuscript;
import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.manuscript.Poem;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ContinuationsTests {
    private final Typesetter typesetter = Typesetter.standard();

    @Test
    void aPageThatGoesOnSaysWhichPoemWhichPageAndWhetherTheStanzaGoesOn() {
        Composition composition = compose(List.of(poem("Long", 120, 7)), 1);
        List<String> tops = tops(typesetter.set(composition.manuscript()));
        assertThat(tops).hasSize(4);
        assertThat(tops.get(0)).isEqualTo("Long");
        assertThat(tops.get(1)).matches("Long, page 2, (stanza continues|new stanza)");
        assertThat(tops.get(3)).startsWith("Long, page 4, ");
    }

    @Test
    void aStanzaThatBeginsThePageIsNew() {
        List<String> tops =
                tops(typesetter.set(compose(List.of(poem("Long", 60, 1)), 1).manuscript()));
        assertThat(tops.get(1)).isEqualTo("Long, page 2, new stanza");
        List<String> unbroken =
                tops(typesetter.set(compose(List.of(poem("Long", 60, 60)), 1).manuscript()));
        assertThat(unbroken.get(1)).isEqualTo("Long, page 2, stanza continues");
    }

    @Test
    void aPoemOnOnePageIsLeftAsItIs() {
        Composition composition = compose(List.of(poem("Short", 20, 4)), 1);
        assertThat(composition.manuscript().paragraphs())
                .noneMatch(paragraph -> paragraph.format().style().equals("Continuation"));
    }

    @Test
    void thePoemIsReadBackWithoutThem() {
        PoemText poem = poem("Long", 120, 7);
        Composition composition = compose(List.of(poem), 1);
        assertThat(PoemText.from(composition.manuscript(), composition.poems().get(0)))
                .isEqualTo(poem);
    }

    @Test
    void proseThatAPageCutsGoesOnUnderTheHeadingAndReadsBackWhole() {
        String paragraph = "word ".repeat(900).strip();
        PoemText prose = PoemText.of("Prose", paragraph + "\n\n" + paragraph);
        Composition composition = compose(List.of(prose), 1);
        Proof proof = typesetter.set(composition.manuscript());
        assertThat(tops(proof)).hasSize(3).element(1).isEqualTo("Prose, page 2, continued");
        assertThat(PoemText.from(composition.manuscript(), composition.poems().get(0)))
                .isEqualTo(prose);
    }

    @Test
    void aContactBlockOnTheFirstPageIsReckonedWith() {
        HouseStyle.Contact contact = new HouseStyle.Contact("Ada Poet", List.of("1", "2", "3", "4", "5"), true);
        HouseStyle style = HouseStyle.withContactBlock(contact).withContinuation(true);
        Composition composition = new Composer(typesetter).compose(List.of(poem("A", 90, 5), poem("B", 50, 50)), style);
        assertThat(tops(typesetter.set(composition.manuscript())))
                .containsExactly(
                        "A",
                        "A, page 2, stanza continues",
                        "A, page 3, new stanza",
                        "B",
                        "B, page 2, stanza continues");
    }

    @Test
    void aVeryLongPoemIsHeadedInReasonableTime() {
        Composition composition =
                assertTimeoutPreemptively(Duration.ofSeconds(20), () -> compose(List.of(poem("Long", 20_000, 4)), 1));
        assertThat(composition.manuscript().paragraphs()).hasSizeGreaterThan(20_400);
    }

    @RepeatedTest(40)
    void everyPageThatGoesOnSaysSoOnceAndNoVerseIsLost(RepetitionInfo round) {
        Random chance = new Random(round.getCurrentRepetition());
        List<PoemText> poems = IntStream.range(0, 1 + chance.nextInt(3))
                .mapToObj(i -> poem("Poem " + i, 1 + chance.nextInt(150), 1 + chance.nextInt(12)))
                .toList();
        Composition composition = compose(poems, chance.nextBoolean() ? 1 : 1.5);
        Manuscript manuscript = composition.manuscript();
        Proof proof = typesetter.set(manuscript);
        for (Page page : proof.pages()) {
            int top = top(page).place().paragraph();
            boolean begins = composition.poems().stream().anyMatch(poem -> poem.first() == top);
            String style = manuscript.paragraphs().get(top).format().style();
            assertThat(begins).isNotEqualTo(style.equals("Continuation"));
        }
        for (int i = 0; i < poems.size(); i++) {
            Poem poem = composition.poems().get(i);
            assertThat(manuscript.paragraphs().subList(poem.first(), poem.last() + 1).stream()
                            .filter(paragraph -> !paragraph.format().style().equals("Continuation"))
                            .map(Paragraph::text)
                            .skip(1)
                            .collect(Collectors.joining("\n")))
                    .isEqualTo(poems.get(i).body().replaceAll("\n+", "\n"));
        }
    }

    private Composition compose(List<PoemText> poems, double spacing) {
        HouseStyle style = HouseStyle.PLAIN
                .withType(TypeStyle.TIMES_12.withSpacing(spacing))
                .withContinuation(true);
        return new Composer(typesetter).compose(poems, style);
    }

    private static List<String> tops(Proof proof) {
        return proof.pages().stream().map(page -> top(page).text()).toList();
    }

    private static Line top(Page page) {
        return page.lines().stream()
                .filter(line -> line.role() == Line.Role.BODY)
                .findFirst()
                .orElseThrow();
    }

    private static PoemText poem(String title, int verses, int stanza) {
        StringBuilder body = new StringBuilder();
        for (int i = 1; i <= verses; i++) {
            body.append("verse ").append(i).append(i % stanza == 0 ? "\n\n" : "\n");
        }
        return PoemText.of(title, body.toString());
    }
}
