package app.envoi.desk.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.envoi.desk.Bench;
import app.envoi.desk.piece.PieceId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AnswersTests {
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 10);
    private final Outbox out = new Outbox(Bench.h2());
    private final Answers answers = new Answers(out.bench.jdbc());
    private final PieceId ladder = out.poem("Ladder");
    private final PieceId orchard = out.poem("Orchard");

    @AfterEach
    void clear() throws Exception {
        out.close();
    }

    private SubmissionId sentInJanuary(String journal, PieceId... pieces) {
        return out.secretary.send(out.to(journal, pieces), Secretary.Word.on(JANUARY));
    }

    private void declined(SubmissionId id, LocalDate day, Happening.ReplyKind reply, PieceId... pieces) {
        out.secretary.decline(id, List.of(pieces), new Secretary.Word(day, reply, ""));
    }

    private List<Answers.Answer> ofTheYear() {
        return answers.between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    }

    @Test
    void aDeclineOfEverythingIsAnAnswerToEachPieceThatWasStillConsidered() {
        SubmissionId north = sentInJanuary("North", ladder, orchard);
        declined(north, LocalDate.of(2026, 2, 1), Happening.ReplyKind.PERSONAL, ladder);
        declined(north, LocalDate.of(2026, 2, 20), Happening.ReplyKind.FORM);
        assertThat(ofTheYear())
                .extracting(Answers.Answer::piece, Answers.Answer::day, Answers.Answer::reply)
                .containsExactly(
                        tuple(ladder, LocalDate.of(2026, 2, 1), Happening.ReplyKind.PERSONAL),
                        tuple(orchard, LocalDate.of(2026, 2, 20), Happening.ReplyKind.FORM));
    }

    @Test
    void whatWasUndoneIsNoAnswerAndWhatWasUndoneAgainIs() {
        SubmissionId north = sentInJanuary("North", ladder);
        declined(north, LocalDate.of(2026, 2, 1), Happening.ReplyKind.FORM);
        out.secretary.undo(north, out.last(north, Happening.Kind.DECLINED));
        assertThat(ofTheYear()).isEmpty();
        out.secretary.undo(north, out.last(north, Happening.Kind.UNDONE));
        assertThat(ofTheYear()).hasSize(1);
    }

    @Test
    void onlyAnswersOfTheTimeAskedForAreTold() {
        SubmissionId north = sentInJanuary("North", ladder);
        declined(north, LocalDate.of(2026, 2, 1), Happening.ReplyKind.FORM);
        assertThat(answers.between(LocalDate.of(2026, 2, 2), LocalDate.of(2026, 12, 31)))
                .isEmpty();
        assertThat(answers.between(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 1)))
                .hasSize(1);
    }

    @Test
    void anOriginalThatWentWithItsTranslationIsNotCountedTwice() {
        SubmissionId pair = out.sendPair("North", ladder, orchard);
        declined(pair, Outbox.TODAY, Happening.ReplyKind.FORM);
        assertThat(ofTheYear()).extracting(Answers.Answer::piece).containsExactly(ladder);
        assertThat(answers.sent(Outbox.TODAY, Outbox.TODAY))
                .extracting(Answers.Sending::pieces)
                .containsExactly(1);
    }

    @Test
    void postgresAnswersTheSame() throws Exception {
        try (Outbox there = new Outbox(Bench.postgres())) {
            SubmissionId north = there.send("North", there.poem("Ladder"), there.poem("Orchard"));
            there.secretary.decline(north, List.of(), Secretary.Word.on(Outbox.TODAY));
            assertThat(new Answers(there.bench.jdbc()).between(Outbox.TODAY, Outbox.TODAY))
                    .hasSize(2);
        }
    }
}
