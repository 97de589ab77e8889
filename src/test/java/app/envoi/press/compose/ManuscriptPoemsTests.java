package app.envoi.press.compose;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.press.layout.Typesetter;
import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.Length;
import app.envoi.press.manuscript.Manuscript;
import app.envoi.press.manuscript.PageSetup;
import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.manuscript.ParagraphFormat;
import app.envoi.press.manuscript.Poem;
import app.envoi.press.manuscript.PoemFinder;
import app.envoi.press.manuscript.Running;
import app.envoi.press.manuscript.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ManuscriptPoemsTests {
    private static final Type TYPE = new Type("Times New Roman", Length.points(12));

    @Test
    void stanzasPartedByEmptyParagraphsAreStanzas() {
        assertThat(body(line("Title"), line(""), line("a"), line("b"), line(""), line("c")))
                .isEqualTo("a\nb\n\nc");
    }

    @Test
    void versesPartedByLineBreaksAreVerses() {
        Inline pause = new Inline.Break(Inline.Break.Kind.LINE, TYPE);
        Paragraph stanza =
                paragraph(ParagraphFormat.PLAIN, run("a", TYPE), pause, run("b", TYPE), pause, run("c", TYPE));
        assertThat(body(line("Title"), stanza)).isEqualTo("a\nb\nc");
    }

    @Test
    void roomAboveOrBelowAParagraphPartsStanzas() {
        ParagraphFormat spaced =
                ParagraphFormat.PLAIN.withSpacing(ParagraphFormat.Spacing.SINGLE.withAfter(Length.points(12)));
        assertThat(body(line("Title"), paragraph(spaced, run("a", TYPE)), line("b"), line("c")))
                .isEqualTo("a\n\nb\nc");
    }

    @Test
    void indentsBecomeTabsOrSpacesFromTheLeastIndentedVerse() {
        assertThat(body(line("Title"), indented(0.5), indented(1), indented(0.75)))
                .isEqualTo("x\n\tx\n      x");
    }

    @Test
    void italicsAndBoldBecomeMarksCloseToTheirWords() {
        Paragraph verse = paragraph(
                ParagraphFormat.PLAIN,
                run("a ", TYPE),
                run(" b ", TYPE.withItalic(true)),
                run("c", TYPE.withBold(true)),
                run("*d*", TYPE));
        assertThat(body(line("Title"), verse)).isEqualTo("a  *b* **c**\\*d\\*");
    }

    @Test
    void aBoldTitleIsATitleWithoutMarks() {
        Paragraph title = paragraph(
                ParagraphFormat.PLAIN,
                run("On ", TYPE.withBold(true)),
                run("Ulysses", TYPE.withBold(true).withItalic(true)));
        assertThat(poem("On Ulysses", title, line("a")).title()).isEqualTo("On *Ulysses*");
    }

    @Test
    void aNameUnderATitleIsAByline() {
        PoemText poem = poem("Title", line("Title"), line("by Ada Poet"), line(""), line("a"), line("b"));
        assertThat(poem.byline()).isEqualTo("by Ada Poet");
        assertThat(poem.body()).isEqualTo("a\nb");
        assertThat(poem("Title", line("Title"), line("by River"), line("a")).byline())
                .isEmpty();
    }

    @Test
    void hiddenTextAndPagesAreNotRead() {
        Type hidden = TYPE.withEffects(new app.envoi.press.manuscript.Effects(
                app.envoi.press.manuscript.Effects.Caps.NONE,
                app.envoi.press.manuscript.Effects.Position.BASELINE,
                false,
                false,
                true,
                Length.ZERO,
                100,
                Length.ZERO,
                Length.ZERO,
                "",
                "",
                false));
        Inline page = new Inline.Break(Inline.Break.Kind.PAGE, TYPE);
        assertThat(body(
                        line("Title"),
                        paragraph(ParagraphFormat.PLAIN, run("a", TYPE), run("no", hidden)),
                        paragraph(ParagraphFormat.PLAIN, page)))
                .isEqualTo("a");
    }

    @Test
    void anUntitledPoemKeepsItsFirstLine() {
        Composition composition = new Composer(Typesetter.standard())
                .compose(List.of(PoemText.of("", "one\ntwo\n\nthree")), HouseStyle.PLAIN);
        assertThat(PoemText.from(composition.manuscript(), composition.poems().get(0))
                        .body())
                .isEqualTo("one\ntwo\n\nthree");
    }

    @RepeatedTest(200)
    void aComposedPoemIsFoundAndReadBackEqual(RepetitionInfo round) {
        Random chance = new Random(round.getCurrentRepetition());
        PoemText poem = scrambled(chance);
        Composition composition = new Composer(Typesetter.standard()).compose(List.of(poem, poem), HouseStyle.PLAIN);
        List<Poem> found = PoemFinder.GUESSING.find(composition.manuscript()).poems();
        assertThat(found)
                .extracting(Poem::first)
                .containsExactlyElementsOf(
                        composition.poems().stream().map(Poem::first).toList());
        assertThat(PoemText.from(composition.manuscript(), found.get(1))).isEqualTo(poem);
    }

    private static PoemText scrambled(Random chance) {
        StringBuilder body = new StringBuilder("First verse");
        for (int i = 0; i < 1 + chance.nextInt(20); i++) {
            body.append(chance.nextInt(4) == 0 ? "\n\n" : "\n");
            body.append(chance.nextInt(5) == 0 ? "\t" : " ".repeat(chance.nextInt(3) * 3));
            body.append(chance.nextInt(3) == 0 ? "a *b* and   **c d**, ***e*** 水" : "verse " + i + " “so” it—goes");
        }
        PoemText poem = PoemText.of("A Title " + round(chance), body.toString());
        poem = chance.nextBoolean() ? poem : poem.withByline("by Ada Poet");
        poem = chance.nextBoolean() ? poem : poem.withDedication("for *Bob*");
        return chance.nextBoolean() ? poem : poem.withEpigraph("An older *song*\n— anon");
    }

    private static int round(Random chance) {
        return chance.nextInt(100);
    }

    private static String body(Paragraph... paragraphs) {
        return poem("Title", paragraphs).body();
    }

    private static PoemText poem(String title, Paragraph... paragraphs) {
        List<app.envoi.press.manuscript.Block> blocks = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            blocks.add(new Paragraph(blocks.size(), paragraph.format(), paragraph.content(), paragraph.mark()));
        }
        Manuscript manuscript = Manuscript.of(PageSetup.LETTER, Running.NONE, blocks);
        return PoemText.from(manuscript, new Poem(title, 0, paragraphs.length - 1, Poem.Known.TITLE_SHAPE));
    }

    private static Paragraph indented(double inches) {
        ParagraphFormat format = ParagraphFormat.PLAIN.withIndents(
                new ParagraphFormat.Indents(Length.inches(inches), Length.ZERO, Length.ZERO));
        return paragraph(format, run("x", TYPE));
    }

    private static Paragraph line(String text) {
        return text.isEmpty() ? paragraph(ParagraphFormat.PLAIN) : paragraph(ParagraphFormat.PLAIN, run(text, TYPE));
    }

    private static Inline run(String text, Type type) {
        return new Inline.Run(text, type);
    }

    private static Paragraph paragraph(ParagraphFormat format, Inline... content) {
        return new Paragraph(0, format, List.of(content), TYPE);
    }
}
