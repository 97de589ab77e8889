package app.envoi.desk.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything that was written to journals, and that they wrote. Only added to. */
public class Letters {
    private final JdbcClient jdbc;

    public Letters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A letter.
     *
     * @param notice the notice that it was
     * @param outgoing from the poet; else from the journal
     */
    public record Letter(
            SubmissionId submission,
            Optional<NoticeId> notice,
            boolean outgoing,
            LocalDate day,
            String subject,
            String body) {
        static final int SUBJECT_LIMIT = 1_000;
        static final int BODY_LIMIT = 200_000;

        public Letter {
            if (subject.length() > SUBJECT_LIMIT || body.length() > BODY_LIMIT) {
                throw new CannotBe("long.letter", BODY_LIMIT, SUBJECT_LIMIT);
            }
        }
    }

    /** In the order of keeping. */
    public List<Letter> of(SubmissionId submission) {
        return jdbc.sql("select submission, notice, outgoing, on_day, subject, body from letter"
                        + " where submission = :id order by on_day, id")
                .param("id", submission.value())
                .query((row, n) -> new Letter(
                        new SubmissionId(row.getLong(1)),
                        Optional.ofNullable(row.getObject(2, Long.class)).map(NoticeId::new),
                        row.getBoolean(3),
                        row.getObject(4, LocalDate.class),
                        row.getString(5),
                        row.getString(6)))
                .list();
    }

    void keep(Letter letter, Instant when) {
        jdbc.sql("insert into letter (submission, notice, outgoing, on_day, subject, body, kept)"
                        + " values (:submission, :notice, :outgoing, :day, :subject, :body, :kept)")
                .param("submission", letter.submission().value())
                .param("notice", letter.notice().map(NoticeId::value).orElse(null))
                .param("outgoing", letter.outgoing())
                .param("day", letter.day())
                .param("subject", letter.subject())
                .param("body", letter.body())
                .param("kept", when.atOffset(ZoneOffset.UTC))
                .update();
    }
}
