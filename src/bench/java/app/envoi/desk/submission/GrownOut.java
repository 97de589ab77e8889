package app.envoi.desk.submission;

import app.envoi.desk.GrownHome;
import app.envoi.desk.piece.PieceId;
import java.sql.Date;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Decades of submissions for a grown home, the same each time: {@value #SUBMISSIONS} of them with {@value #HAPPENINGS} happenings. {@value #OPEN} are
 * out, with {@value #POEMS} poems among them; one acceptance owes {@value #NOTICES} notices, another would.
 */
public final class GrownOut {
    public static final int SUBMISSIONS = 10_000;
    public static final int HAPPENINGS = 80_000;
    public static final int OPEN = 300;
    public static final int POEMS = 200;
    public static final int NOTICES = 60;
    private static final List<Happening.Kind> COURSE = List.of(
            Happening.Kind.SENT,
            Happening.Kind.BEING_READ,
            Happening.Kind.REMARK,
            Happening.Kind.QUERIED,
            Happening.Kind.REMARK,
            Happening.Kind.HELD,
            Happening.Kind.REMARK,
            Happening.Kind.DECLINED);
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

    private final GrownHome home;
    private final JdbcTemplate jdbc;
    private final Random chance = new Random(1886);

    private GrownOut(GrownHome home) {
        this.home = home;
        this.jdbc = new JdbcTemplate(home.part(DataSource.class));
    }

    /** @param pieces in whose numbers there is no gap */
    public static void grow(GrownHome home, int pieces) {
        GrownOut out = new GrownOut(home);
        TransactionOperations whole = home.part(TransactionOperations.class);
        whole.executeWithoutResult(status -> out.declined(pieces));
        whole.executeWithoutResult(status -> out.open());
        out.accepted();
        List<String> faults = home.part(Audit.class).faults();
        if (!faults.isEmpty()) {
            throw new IllegalStateException("grown wrongly: " + faults.get(0));
        }
    }

    /** A poem that was accepted would owe so many notices as one that was. */
    static PieceId wanted() {
        return new PieceId(1);
    }

    /** Where that poem is out first. */
    static SubmissionId taker() {
        return new SubmissionId(SUBMISSIONS - OPEN + 1L);
    }

    private void declined(int pieces) {
        List<Object[]> submissions = new ArrayList<>();
        List<Object[]> sent = new ArrayList<>();
        List<Object[]> happenings = new ArrayList<>();
        for (int i = 0; i < SUBMISSIONS - OPEN; i++) {
            LocalDate day = FIRST.plusDays(i);
            submissions.add(new Object[] {"Review No. " + i % 300, Date.valueOf(day), Date.valueOf(day.plusDays(90))});
            int from = 1 + chance.nextInt(pieces - 6);
            for (int place = 0; place < 3 + i % 3; place++) {
                sent.add(new Object[] {i + 1L, place, (long) from + place, "Poem " + (from + place)});
            }
            for (int step = 0; step < COURSE.size(); step++) {
                happenings.add(happening(i + 1L, COURSE.get(step), day.plusDays(step == 7 ? 90 : step * 7L)));
            }
        }
        for (int i = 0; happenings.size() < HAPPENINGS; i++) {
            happenings.add(happening(i + 1L, Happening.Kind.REMARK, FIRST.plusDays(i + 91L)));
        }
        jdbc.batchUpdate(
                "insert into submission (journal, call_id, call_name, channel, tracking, number_there, fee, currency,"
                        + " reply_least, reply_most, query_count, part_by, part_quote, part_address, whole_by, whole_quote,"
                        + " whole_address, whole_only, standing, at_end, partly_withdrawn, sent_on, ended_on)"
                        + " values (?, '', 'Spring', 'SUBMITTABLE', '', '', 3, 'USD', 0, 0, 0, 'MESSAGE', '', '', 'WITHDRAW',"
                        + " '', '', false, 'DECIDED', true, false, ?, ?)",
                submissions);
        jdbc.batchUpdate(
                "insert into sent_piece (submission, place, piece, title, draft_no, standing, wished_back)"
                        + " values (?, ?, ?, ?, 1, 'DECLINED', false)",
                sent);
        jdbc.batchUpdate(
                "insert into happening (submission, kind, reply, on_day, written, remark) values (?, ?, ?, ?, ?, '')",
                happenings);
    }

    private static Object[] happening(long submission, Happening.Kind kind, LocalDate day) {
        OffsetDateTime written = day.atTime(12, 0).atOffset(ZoneOffset.UTC);
        String reply = kind == Happening.Kind.DECLINED ? "FORM" : "NONE";
        return new Object[] {submission, kind.name(), reply, Date.valueOf(day), written};
    }

    /** {@link #NOTICES} and one hold poem 1, and as many others poem 201. */
    private void open() {
        Secretary secretary = home.part(Secretary.class);
        for (int i = 0; i < OPEN; i++) {
            List<SentPiece> pieces = new ArrayList<>();
            if (i <= NOTICES) {
                pieces.add(new SentPiece(wanted(), "Poem 1"));
            } else if (i <= 2 * NOTICES + 1) {
                pieces.add(new SentPiece(new PieceId(1L + POEMS), "Poem " + (1 + POEMS)));
            }
            int from = 2 + i * 7 % (POEMS - 4);
            for (int piece = from; piece < from + 3; piece++) {
                pieces.add(new SentPiece(new PieceId(piece), "Poem " + piece));
            }
            secretary.send(
                    Dispatch.byHand("Review No. " + i, "Spring", Channel.SUBMITTABLE, pieces),
                    Secretary.Word.on(LocalDate.now(ZoneOffset.UTC).minusDays(i)));
        }
    }

    private void accepted() {
        home.part(Secretary.class)
                .accept(
                        new SubmissionId(taker().value() + NOTICES + 1L),
                        List.of(new PieceId(1L + POEMS)),
                        Secretary.Word.on(LocalDate.now(ZoneOffset.UTC)));
    }
}
