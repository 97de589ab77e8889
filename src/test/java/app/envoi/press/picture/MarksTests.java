package app.envoi.press.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.envoi.press.layout.FontBook;
import app.envoi.press.layout.Line;
import app.envoi.press.layout.Proof;
import app.envoi.press.layout.Typesetter;
import app.envoi.press.manuscript.Block;
import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.Length;
import app.envoi.press.manuscript.Manuscript;
import app.envoi.press.manuscript.PageSetup;
import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.manuscript.ParagraphFormat;
import app.envoi.press.manuscript.Running;
import app.envoi.press.manuscript.Type;
import app.envoi.press.rule.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarksTests {
    private static final Type TIMES = new Type("Times New Roman", Length.points(12));

    private static Proof poem(String... lines) {
        List<Block> blocks = new ArrayList<>();
        for (String line : lines) {
            blocks.add(
                    new Paragraph(blocks.size(), ParagraphFormat.PLAIN, List.of(new Inline.Run(line, TIMES)), TIMES));
        }
        return new Typesetter(FontBook.bundledOnly()).set(Manuscript.of(PageSetup.LETTER, Running.NONE, blocks));
    }

    private static List<Mark> marks(Proof proof, Finding.Where where) {
        Finding finding = new Finding(where, "Seen.", "", Optional.empty());
        Map<Integer, List<Mark>> marks = Marks.of(proof, List.of(new Noted(finding, Mark.Kind.BROKEN, 7)));
        return marks.getOrDefault(1, List.of());
    }

    @Test
    void aPlaceIsMarkedWhereItsWordsStand() {
        Proof proof = poem("first line", "The rain is over and gone");
        Line line = proof.pages().get(0).lines().get(1);
        Finding.Where where = new Finding.Where(1, "", 2, "rain", Optional.of(new Line.Place(1, 4, 8)));
        Mark mark = marks(proof, where).get(0);
        double the = FontBook.standard().width("The ", TIMES);
        assertThat(mark.number()).isEqualTo(7);
        assertThat(mark.box().x().toPoints()).isCloseTo(72 + the, within(0.01));
        assertThat(mark.box().width().toPoints()).isCloseTo(FontBook.standard().width("rain", TIMES), within(0.01));
        assertThat(mark.box().y()).isEqualTo(line.box().y());
    }

    @Test
    void aPlaceThatRunsOverLinesIsMarkedInEach() {
        Proof proof = poem("word ".repeat(40));
        assertThat(marks(proof, new Finding.Where(1, "", 1, "", Optional.of(new Line.Place(0, 0, 200)))))
                .hasSize(proof.pages().get(0).lines().size());
    }

    @Test
    void wordsWithoutAPlaceAreLookedForOnThePage() {
        Proof proof = poem("first", "second", "third");
        assertThat(marks(proof, new Finding.Where(1, "", 0, "second", Optional.empty())))
                .extracting(Mark::box)
                .containsExactly(proof.pages().get(0).lines().get(1).box());
    }

    @Test
    void aLineNumberAloneIsEnough() {
        Proof proof = poem("first", "", "third");
        assertThat(marks(proof, new Finding.Where(1, "", 2, "", Optional.empty())))
                .extracting(Mark::box)
                .containsExactly(proof.pages().get(0).lines().get(2).box());
    }

    @Test
    void aPageAloneIsFramed() {
        Mark mark = marks(poem("a", "b", "c"), Finding.Where.page(1)).get(0);
        assertThat(mark.box().height().toPoints()).isGreaterThan(36);
    }

    @Test
    void whatIsNowhereHasNoMark() {
        assertThat(marks(poem("a"), Finding.Where.NOWHERE)).isEmpty();
        assertThat(marks(poem("a"), Finding.Where.page(9))).isEmpty();
    }
}
