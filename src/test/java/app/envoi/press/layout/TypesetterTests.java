package app.envoi.press.layout;

import static app.envoi.press.layout.Sheaf.TIMES;
import static app.envoi.press.layout.Sheaf.pageBreak;
import static app.envoi.press.layout.Sheaf.sheaf;
import static app.envoi.press.layout.Sheaf.stanza;
import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.Length;
import app.envoi.press.manuscript.PageSetup;
import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.manuscript.ParagraphFormat;
import app.envoi.press.manuscript.ParagraphFormat.Keeps;
import app.envoi.press.manuscript.Running;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TypesetterTests {

    private static ParagraphFormat keeping(ParagraphFormat format, Keeps keeps) {
        return format.withKeeps(keeps);
    }

    private static List<String> texts(Page page) {
        return page.lines().stream()
                .filter(line -> line.role() == Line.Role.BODY)
                .map(Line::text)
                .toList();
    }

    @Test
    void fortySixSingleLinesFillALetterPage() {
        assertThat(sheaf().lines(46).proof().pages()).hasSize(1);
        assertThat(sheaf().lines(47).proof().pages()).hasSize(2);
    }

    @Test
    void anEmptyManuscriptHasOnePage() {
        assertThat(sheaf().proof().pages()).hasSize(1);
        assertThat(sheaf().proof().count().certain()).isTrue();
    }

    @Test
    void aStanzaIsNotTornSoThatOneLineIsLeftAlone() {
        Proof proof = sheaf().lines(45).paragraph(stanza(5)).proof();

        assertThat(texts(proof.pages().get(1))).hasSize(5);
    }

    @Test
    void aStanzaOfThreeLinesIsNeverTorn() {
        Proof proof = sheaf().lines(44).paragraph(stanza(3)).proof();

        assertThat(proof.pageOf(44)).hasValue(2);
    }

    @Test
    void withoutWidowControlTheFirstLineMayStandAlone() {
        Proof proof = sheaf().lines(45)
                .as(format -> keeping(format, new Keeps(false, false, false, false)))
                .paragraph(stanza(5))
                .proof();

        assertThat(proof.pageOf(45)).hasValue(1);
        assertThat(texts(proof.pages().get(1))).hasSize(4);
    }

    @Test
    void aTitleThatKeepsWithTheNextMovesWithIt() {
        Proof proof = sheaf().lines(45)
                .as(format -> keeping(format, new Keeps(true, false, false, true)))
                .paragraph("Title")
                .as(format -> format)
                .paragraph("First line")
                .proof();

        assertThat(proof.pageOf(45)).hasValue(2);
    }

    @Test
    void aPageBreakInARunMovesWhatFollows() {
        Proof proof = sheaf().paragraph("One")
                .paragraph(List.of(pageBreak()))
                .paragraph("Two")
                .proof();

        assertThat(proof.pageOf(2)).hasValue(2);
        assertThat(texts(proof.pages().get(1))).containsExactly("Two");
    }

    @Test
    void aPageBreakAfterAFullPageLeavesABlankOne() {
        Proof proof = sheaf().lines(46)
                .paragraph(List.of(pageBreak()))
                .paragraph("Two")
                .proof();

        assertThat(proof.pages()).hasSize(3);
    }

    @Test
    void theLargerOfTwoSpacesStandsBetweenParagraphs() {
        Proof proof = sheaf().as(format -> format.withSpacing(format.spacing().withAfter(Length.points(20))))
                .paragraph("One")
                .as(format -> format.withSpacing(format.spacing().withBefore(Length.points(12))))
                .paragraph("Two")
                .proof();

        List<Line> lines = proof.pages().get(0).lines();
        Length between = lines.get(1).box().y().minus(lines.get(0).box().bottom());
        assertThat(between.toPoints()).isEqualTo(20);
    }

    @Test
    void linesBreakAtTheLastSpaceThatFits() {
        Proof proof = sheaf().paragraph("word ".repeat(60).strip()).proof();

        assertThat(texts(proof.pages().get(0)))
                .allSatisfy(line -> assertThat(line).endsWith(line.contains("word ") ? "" : "word"));
        assertThat(String.join("", texts(proof.pages().get(0))))
                .isEqualTo("word ".repeat(60).strip());
    }

    @Test
    void aTallHeaderPushesTheBodyDown() {
        Paragraph tall = new Paragraph(Paragraph.OUTSIDE, ParagraphFormat.PLAIN, stanza(10), TIMES);
        Running running = new Running(Map.of(Running.Pages.DEFAULT, List.of(tall)), Map.of());

        Proof proof = sheaf().with(running).lines(46).proof();

        assertThat(proof.pages()).hasSize(2);
    }

    @Test
    void theFooterShowsThePagesNumber() {
        Paragraph foot = new Paragraph(
                Paragraph.OUTSIDE,
                ParagraphFormat.PLAIN.withAlignment(ParagraphFormat.Alignment.CENTRE),
                List.of(new Inline.PageNumber(Inline.PageNumber.Kind.PAGE, TIMES)),
                TIMES);
        Running running = new Running(Map.of(), Map.of(Running.Pages.DEFAULT, List.of(foot)));

        Proof proof = sheaf().with(running).lines(60).proof();

        Line last =
                proof.pages().get(1).lines().get(proof.pages().get(1).lines().size() - 1);
        assertThat(last.role()).isEqualTo(Line.Role.FOOTER);
        assertThat(last.text()).isEqualTo("2");
    }

    @Test
    void aColumnOfOnePointStillHasAnEnd() {
        PageSetup narrow = PageSetup.of(Length.points(145), Length.points(300), Length.inches(1));

        assertThat(sheaf().on(narrow).paragraph("slow words").proof().pages()).isNotEmpty();
    }
}
