package app.envoi.desk.submission;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.desk.Bench;
import app.envoi.desk.packet.Guard;
import app.envoi.desk.packet.Guard.Weight;
import app.envoi.desk.packet.Layout;
import app.envoi.desk.packet.Packet;
import app.envoi.desk.packet.Packet.Chosen;
import app.envoi.desk.packet.PacketId;
import app.envoi.desk.piece.PieceId;
import app.envoi.press.guideline.CallReader;
import app.envoi.press.guideline.CallUnreadable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the tracker says against a packet for The Harbour Review. */
class OutGuardsTests {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

    private final Outbox out = new Outbox(Bench.h2());
    private final Publications publications = new Publications(out.bench.jdbc());
    private final PieceId ferry = out.poem("Ferry");
    private final PieceId salt = out.poem("Salt");

    @AfterEach
    void close() throws Exception {
        out.close();
    }

    @Test
    void nothingIsSaidOfPiecesAtHome() {
        assertThat(guards("", ferry, salt)).isEmpty();
    }

    @Test
    void aPieceThatIsOutElsewhereIsHeldAgainstTheCallsWord() {
        out.send("North", ferry);

        assertThat(guards("simultaneous: {allowed: true}\n", ferry)).isEmpty();
        assertThat(guards("simultaneous: {allowed: false}\n", ferry, salt))
                .singleElement()
                .satisfies(guard -> {
                    assertThat(guard.weight()).isEqualTo(Weight.STOP);
                    assertThat(guard.piece()).contains(ferry);
                    assertThat(guard.sentence())
                            .isEqualTo("It is out at North, Spring, and this call takes no simultaneous submissions.");
                });
        assertThat(guards("", ferry)).extracting(Guard::weight).containsExactly(Weight.CARE);
    }

    @Test
    void aJournalThatStillHoldsAPacketTakesASecondOrNot() {
        out.send("The Harbour Review", salt);

        assertThat(sentences("", ferry))
                .containsExactly("This journal still holds a submission of yours, and the call does not say whether it"
                        + " takes a second.");
        assertThat(guards("multiple: false\n", ferry)).extracting(Guard::weight).containsExactly(Weight.STOP);
        assertThat(guards("multiple: true\n", ferry)).isEmpty();
        assertThat(sentences("multiple: true\n", salt)).containsExactly("This journal is considering it already.");
    }

    @Test
    void whatWasDeclinedHereBeforeIsSaidWithItsDay() {
        SubmissionId id = out.send("The Harbour Review", ferry);
        out.decline(id, ferry);

        assertThat(sentences("", ferry)).containsExactly("This journal declined it before, on 1 Mar 2026.");
    }

    @Test
    void whatWasTakenOrCameOutIsNotSentAgain() {
        SubmissionId id = out.send("North", ferry);
        out.accept(id, ferry);
        publications.add(new Publication(
                Publication.NEW,
                salt,
                "Salt",
                "South, issue 2",
                Optional.of(LocalDate.of(2025, 5, 1)),
                "",
                Optional.empty(),
                Optional.empty()));

        assertThat(guards("", ferry, salt)).extracting(Guard::weight).containsOnly(Weight.STOP);
        assertThat(sentences("", ferry, salt))
                .containsExactly("It was accepted by North, Spring.", "It came out in South, issue 2 on 1 May 2025.");
        assertThat(guards("previously-published: {allowed: true}\n", salt))
                .extracting(Guard::weight)
                .containsExactly(Weight.CARE);
    }

    @Test
    void aWaitThatTheCallAsksForRunsFromTheLastAnswer() {
        out.decline(out.send("The Harbour Review", salt), salt);

        assertThat(sentences("resubmit-after: {count: 3, unit: months}\n", ferry))
                .containsExactly("The call asks you to wait before you send again: until 1 Jun 2026.");
    }

    @Test
    void noMoreIsSentThanTheCallReadsInItsStretchOfTime() {
        out.decline(out.send("The Harbour Review", salt), salt);

        assertThat(guards("submissions-at-most: {count: 2, per: year}\n", ferry))
                .isEmpty();
        assertThat(sentences("submissions-at-most: {count: 1, per: month}\n", ferry))
                .containsExactly("The call reads one submission a month, and you sent 1 since 1 Mar 2026.");
        String period = "submissions-at-most: {count: 1, per: reading-period}\n";
        assertThat(guards(period + "window: {opens: 02-01, closes: 04-01}\n", ferry))
                .extracting(Guard::weight)
                .containsExactly(Weight.STOP);
        assertThat(guards(period, ferry)).extracting(Guard::weight).containsExactly(Weight.CARE);
    }

    private List<String> sentences(String more, PieceId... pieces) {
        return guards(more, pieces).stream().map(Guard::sentence).toList();
    }

    private List<Guard> guards(String more, PieceId... pieces) {
        try {
            Packet packet = new Packet(
                    new PacketId(1),
                    CallReader.read(
                            "tides",
                            "journal: The Harbour Review\ncall: Tides\n" + more
                                    + "guidelines:\n  - quote: \"Send poems.\"\n"),
                    "Tides",
                    List.of(pieces).stream().map(Chosen::newest).toList(),
                    Layout.PLAIN,
                    Packet.Texts.NONE,
                    Map.of(),
                    Set.of(),
                    false,
                    NOON.instant());
            return new OutGuards(out.submissions, publications, NOON).before(packet);
        } catch (CallUnreadable e) {
            throw new IllegalStateException(e);
        }
    }
}
