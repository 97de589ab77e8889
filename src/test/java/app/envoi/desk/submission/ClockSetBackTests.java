package app.envoi.desk.submission;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.desk.Bench;
import app.envoi.desk.piece.PieceId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A machine's clock is set back by years: what happened stands in the order in which it was written down, and nothing contradicts itself. */
class ClockSetBackTests {
    @Test
    void whatIsWrittenLaterCountsAsLaterWhateverTheClockSays() throws Exception {
        Clock past = Clock.fixed(Instant.parse("2019-01-01T12:00:00Z"), ZoneOffset.UTC);
        try (Outbox out = new Outbox(Bench.h2())) {
            PieceId poem = out.poem("Hope");
            SubmissionId here = out.send("The Margins", poem);
            SubmissionId there = out.send("The Harbour Review", poem);
            Secretary.Word then = Secretary.Word.on(LocalDate.of(2019, 1, 1));
            new Secretary(out.books, out.bench.whole(), past).accept(here, List.of(poem), then);
            assertThat(out.open(here).standing()).isEqualTo(Standing.DECIDED);
            assertThat(out.owed(there).covers(poem)).isTrue();
            out.tell(there);
            assertThat(out.open(there).standing()).isEqualTo(Standing.WITHDRAWN);
            assertThat(new Audit(out.books).faults()).isEmpty();
        }
    }
}
