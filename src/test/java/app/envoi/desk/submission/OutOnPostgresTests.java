package app.envoi.desk.submission;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.desk.Bench;
import app.envoi.desk.piece.PieceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is out, kept in PostgreSQL instead of H2. */
class OutOnPostgresTests {
    private final Outbox out = new Outbox(Bench.postgres());

    @AfterEach
    void close() throws Exception {
        out.close();
    }

    @Test
    void aYearContradictsItselfNoMoreThanOnH2AndIsFoundByEveryChoice() {
        Year year = new Year(out, new Random(5), 8);
        for (int step = 0; step < 30; step++) {
            year.step();
        }
        assertThat(Audit.beside(out.books, out.bench.whole()).faults()).isEmpty();

        PieceId harbour = out.poem("Harbour");
        SubmissionId north = out.send("North", harbour);
        Choice here = new Choice(Choice.Shown.OPEN, Optional.of(north));
        LocalDate later = LocalDate.of(2027, 1, 1);
        assertThat(out.submissions.list(here, Outbox.TODAY, 10))
                .extracting(Submission::id)
                .containsExactly(north);
        assertThat(out.submissions.count(here, Outbox.TODAY)).isEqualTo(1);
        assertThat(out.submissions.count(new Choice(Choice.Shown.YEAR, Optional.of(north)), Outbox.TODAY))
                .isEqualTo(1);
        assertThat(out.submissions.count(new Choice(Choice.Shown.YEAR, Optional.of(north)), later))
                .isZero();
        assertThat(out.submissions.addressees(new Choice(Choice.Shown.ALL, Optional.empty()), Outbox.TODAY))
                .extracting(Submissions.Addressee::words)
                .contains("North, Spring");
        assertThat(out.submissions.at("NORTH", "")).extracting(Submission::id).containsExactly(north);
        out.accept(north, harbour);
        assertThat(new OutWhereabouts(out.bench.jdbc()).of(harbour).words()).isEqualTo("accepted");
        assertThat(out.submissions.open(List.of(north, new SubmissionId(987_654))))
                .containsOnlyKeys(north);
    }
}
