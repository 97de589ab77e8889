package app.envoi.desk.record;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.desk.piece.PieceId;
import app.envoi.desk.submission.Answers.Answer;
import app.envoi.desk.submission.Answers.Sending;
import app.envoi.desk.submission.Dispatch;
import app.envoi.desk.submission.Happening.ReplyKind;
import app.envoi.desk.submission.PieceStanding;
import app.envoi.desk.submission.Publication;
import app.envoi.desk.submission.Standing;
import app.envoi.desk.submission.SubmissionId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordFiguresTests {
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    private static Answer answer(int submission, String journal, ReplyKind reply, int afterDays) {
        PieceStanding standing = reply == ReplyKind.ACCEPTANCE ? PieceStanding.ACCEPTED : PieceStanding.DECLINED;
        return new Answer(
                new SubmissionId(submission),
                journal,
                Optional.of(NEW_YEAR),
                new PieceId(1),
                "Hope",
                standing,
                NEW_YEAR.plusDays(afterDays),
                reply);
    }

    private static Sending sent(int submission, LocalDate day, int pieces) {
        return new Sending(new SubmissionId(submission), "North", day, pieces, Dispatch.Fee.NONE, Standing.SENT);
    }

    @Test
    void anAnswerCountsByItsKindInTheYearInWhichItCame() {
        List<Year> years = Year.of(
                List.of(sent(1, NEW_YEAR, 3), sent(2, NEW_YEAR.minusDays(1), 2)),
                List.of(
                        answer(1, "North", ReplyKind.FORM, 10),
                        answer(1, "North", ReplyKind.ACCEPTANCE, 20),
                        answer(2, "South", ReplyKind.REWRITE, 30),
                        answer(2, "South", ReplyKind.NONE, 400)));
        assertThat(years)
                .containsExactly(
                        new Year(2027, 0, 0, 0, 0, 0, 0, 0, 1),
                        new Year(2026, 1, 3, 0, 1, 1, 0, 1, 0),
                        new Year(2025, 1, 2, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void whatWasClosedWithoutWordCountsInTheYearInWhichItWent() {
        Sending silent =
                new Sending(new SubmissionId(1), "North", NEW_YEAR, 2, Dispatch.Fee.NONE, Standing.CLOSED_WITHOUT_WORD);
        assertThat(Year.of(List.of(silent, sent(2, NEW_YEAR, 1)), List.of()))
                .extracting(Year::silent)
                .containsExactly(1);
    }

    @Test
    void aJournalsPaceIsReadOffItsFirstAnswerToEachSubmission() {
        List<Pace> paces = Pace.of(
                List.of(
                        answer(1, "North", ReplyKind.FORM, 90),
                        answer(1, "North", ReplyKind.FORM, 30),
                        answer(2, "north ", ReplyKind.FORM, 41),
                        answer(3, "North", ReplyKind.ACCEPTANCE, 200),
                        answer(4, "North", ReplyKind.FORM, 50),
                        answer(5, "South", ReplyKind.FORM, 12)),
                List.of(),
                NEW_YEAR.plusDays(300));
        assertThat(paces).extracting(Pace::journal).containsExactly("North", "South");
        assertThat(paces.get(0).days()).containsExactly(30, 41, 50, 200);
        assertThat(paces.get(0).median()).as("between 41 and 50").isEqualTo(46);
        assertThat(paces.get(0).range()).isEqualTo("30–200");
        assertThat(paces.get(1).range()).isEqualTo("12");
    }

    @Test
    void theLedgerAddsUpByYearAndCurrency() {
        List<Ledger.Sum> sums = Ledger.sums(List.of(
                entry(NEW_YEAR, Ledger.Kind.FEE, "3.00", "USD"),
                entry(NEW_YEAR, Ledger.Kind.COST, "1.50", "USD"),
                entry(NEW_YEAR, Ledger.Kind.PAY, "50.00", "USD"),
                entry(NEW_YEAR, Ledger.Kind.PAY, "20.00", "EUR"),
                entry(NEW_YEAR.minusDays(1), Ledger.Kind.FEE, "4.00", "USD")));
        assertThat(sums).extracting(Ledger.Sum::year).containsExactly(2026, 2026, 2025);
        assertThat(sums).extracting(Ledger.Sum::currency).containsExactly("EUR", "USD", "USD");
        assertThat(sums.get(1).paid()).isEqualByComparingTo("4.50");
        assertThat(sums.get(1).balance()).isEqualByComparingTo("45.50");
        assertThat(sums.get(2).balance()).isEqualByComparingTo("-4.00");
    }

    private static Ledger.Entry entry(LocalDate day, Ledger.Kind kind, String amount, String currency) {
        return new Ledger.Entry(0, day, kind, "North", "", new BigDecimal(amount), currency);
    }

    @Test
    void thanksNameEachJournalOnceWithItsTitlesAsPrinted() {
        assertThat(Acknowledgements.lines(
                        List.of(printed("Ladder", "North"), printed("Hope", "The Margins"), printed("Hope", "north"))))
                .containsExactly("North: “Hope”, “Ladder”", "The Margins: “Hope”");
    }

    private static Publication printed(String title, String place) {
        return new Publication(
                1, new PieceId(1), title, place, Optional.empty(), "", Optional.empty(), Optional.empty());
    }

    @Test
    void barsLieEndToEndAndTheWidestFillsTheStrip() {
        Chart chart = Chart.ofYears(List.of(
                new Year(2026, 1, 4, 0, 1, 0, 0, 3, 0),
                new Year(2025, 1, 1, 0, 0, 0, 0, 1, 0),
                new Year(2024, 1, 1, 0, 0, 0, 0, 0, 0)));
        assertThat(chart.rows()).extracting(Chart.Row::label).containsExactly("2026", "2025");
        assertThat(chart.rows().get(0).segments())
                .containsExactly(
                        new Chart.Segment("accepted", "0", "25.00"), new Chart.Segment("form", "25.00", "75.00"));
        assertThat(chart.rows().get(1).segments()).containsExactly(new Chart.Segment("form", "0", "25.00"));
    }
}
