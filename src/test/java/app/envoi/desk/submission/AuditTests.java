package app.envoi.desk.submission;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.desk.Bench;
import app.envoi.desk.piece.PieceId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AuditTests {
    private final Outbox out = new Outbox(Bench.h2());
    private final Audit audit = Audit.beside(out.books, out.bench.whole());
    private final PieceId harbour = out.poem("Harbour");

    @AfterEach
    void close() throws Exception {
        out.close();
    }

    @Test
    void aJournalThatIsOwedANoticeIsNotLeftUntold() {
        SubmissionId here = out.send("North", harbour);
        out.send("South", harbour);
        out.accept(here, harbour);

        assertThat(audit.untold()).isEmpty();
    }

    @Test
    void aJournalThatHoldsATakenPieceWithoutANoticeIsLeftUntold() {
        SubmissionId here = out.send("North", harbour);
        out.send("South", harbour);
        out.bench
                .jdbc()
                .sql("update sent_piece set standing = 'ACCEPTED' where submission = :here")
                .param("here", here.value())
                .update();

        assertThat(audit.untold())
                .anySatisfy(fault -> assertThat(fault).contains("to South", "no longer free", "has 0 notices"));
    }
}
