package app.envoi.press.layout;

import static app.envoi.press.layout.Sheaf.TIMES;
import static app.envoi.press.layout.Sheaf.sheaf;
import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.Inline.Floating;
import app.envoi.press.manuscript.Length;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Letter with an inch all round: the text stands from 72 to 540 points. */
class BesidePictureTests {

    private static final Offset<Double> HAIR = Offset.offset(0.01);
    private static final String PROSE = new PacketWords(new Random(5)).some(300);

    @Test
    void linesBesideAPictureOnTheLeftBeginAfterIt() {
        List<Line> lines = lines(picture(0, 0, 150, 100), PROSE);

        assertThat(lines.subList(0, 8)).allMatch(line -> near(x(line), 72 + 150 + 9));
        assertThat(lines.subList(8, lines.size())).allMatch(line -> near(x(line), 72));
    }

    @Test
    void linesBesideAPictureOnTheRightEndBeforeIt() {
        List<Line> lines = lines(picture(318, 0, 150, 100), PROSE);

        assertThat(lines.subList(0, 8)).allMatch(line -> near(x(line), 72) && right(line) <= 72 + 318 - 9 + 4);
        assertThat(lines.subList(8, lines.size())).anyMatch(line -> right(line) > 72 + 318);
    }

    @Test
    void onlyLinesThatTouchThePictureGiveWay() {
        List<Line> lines = lines(picture(0, 30, 150, 20), PROSE);

        assertThat(lines.subList(0, 6))
                .extracting(line -> near(x(line), 72))
                .containsExactly(true, true, false, false, true, true);
    }

    @Test
    void theNextParagraphStandsBesideItToo() {
        Proof proof = sheaf().paragraph(List.of(picture(0, 0, 150, 100)))
                .paragraph("A rose")
                .paragraph("A thorn")
                .proof();

        assertThat(x(proof.pages().get(0).lines().get(2))).isCloseTo(231, HAIR);
    }

    @Test
    void aPictureReachingBelowThePageLeavesTheNextPageAlone() {
        Proof proof = sheaf().lines(40)
                .paragraph(List.of(picture(0, 0, 150, 400)))
                .paragraph(PROSE)
                .proof();

        assertThat(proof.pages().get(0).lines().subList(41, 45)).allMatch(line -> near(x(line), 231));
        assertThat(proof.pages().get(1).lines()).isNotEmpty().allMatch(line -> near(x(line), 72));
    }

    @Test
    void withRoomOnBothSidesTheTextStandsAsIfThereWereNoPicture() {
        Proof proof = sheaf().paragraph(List.of(picture(150, 0, 150, 100), new Inline.Run(PROSE, TIMES)))
                .proof();

        assertThat(proof.pages().get(0).lines()).allMatch(line -> near(x(line), 72));
    }

    @Test
    void noLetterIsLostBesideAPicture() {
        StringBuilder read = new StringBuilder();
        lines(picture(0, 20, 200, 90), PROSE).forEach(line -> read.append(line.text()));

        assertThat(read).hasToString(PROSE);
    }

    private static Inline.Picture picture(double x, double y, double width, double height) {
        Floating floating = new Floating(Floating.Wrap.BESIDE, Length.points(x), Length.points(y));
        return new Inline.Picture(Length.points(width), Length.points(height), floating, "", TIMES);
    }

    private static List<Line> lines(Inline.Picture picture, String text) {
        return sheaf().paragraph(List.of(picture, new Inline.Run(text, TIMES))).proof().pages().stream()
                .flatMap(page -> page.lines().stream())
                .toList();
    }

    private static double x(Line line) {
        return line.box().x().toPoints();
    }

    private static double right(Line line) {
        return line.box().right().toPoints();
    }

    private static boolean near(double one, double other) {
        return Math.abs(one - other) < 0.01;
    }
}
