package app.envoi.desk.submission;

import app.envoi.desk.piece.PieceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What went to journals and what they answered, read off everything that happened and was not undone. */
public class Answers {
    private static final String SUBMISSIONS =
            "select h.submission from happening h where h.kind in ('ACCEPTED', 'DECLINED') and h.on_day between :from and :until";

    private final JdbcClient jdbc;

    public Answers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What a journal answered to one piece.
     *
     * @param sent empty where it is not known
     * @param standing accepted or declined
     */
    public record Answer(
            SubmissionId submission,
            String journal,
            Optional<LocalDate> sent,
            PieceId piece,
            String title,
            PieceStanding standing,
            LocalDate day,
            Happening.ReplyKind reply) {}

    /** A submission on its way. */
    public record Sending(
            SubmissionId submission, String journal, LocalDate day, int pieces, Dispatch.Fee fee, Standing standing) {}

    /** Sent in this time, both days included, in the order of sending. Originals that went with a translation are not counted. */
    public List<Sending> sent(LocalDate from, LocalDate until) {
        return jdbc.sql(
                        "select s.id, s.journal, s.sent_on, coalesce(p.pieces, 0), s.fee, s.currency, s.standing from submission s"
                                + " left join (select submission, count(*) pieces from sent_piece where companion_of is null"
                                + " group by submission) p on p.submission = s.id"
                                + " where s.sent_on between :from and :until order by s.sent_on, s.id")
                .param("from", from)
                .param("until", until)
                .query((row, n) -> new Sending(
                        new SubmissionId(row.getLong(1)),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        row.getInt(4),
                        new Dispatch.Fee(row.getBigDecimal(5), row.getString(6)),
                        Standing.valueOf(row.getString(7))))
                .list();
    }

    /** Answers that came in this time, both days included, by day. Originals that went with a translation are not counted. */
    public List<Answer> between(LocalDate from, LocalDate until) {
        Map<Long, List<Decision>> decisions = decisions(from, until);
        List<Answer> answers = new ArrayList<>();
        jdbc.sql("select s.id, s.journal, s.sent_on, p.piece, p.title, p.standing from sent_piece p"
                        + " join submission s on s.id = p.submission where p.standing in ('ACCEPTED', 'DECLINED')"
                        + " and p.companion_of is null and s.id in (" + SUBMISSIONS + ") order by s.id, p.place")
                .param("from", from)
                .param("until", until)
                .query(row -> {
                    PieceStanding standing = PieceStanding.valueOf(row.getString(6));
                    PieceId piece = new PieceId(row.getLong(4));
                    Optional<Decision> decision =
                            decisive(decisions.getOrDefault(row.getLong(1), List.of()), piece, standing);
                    if (decision.filter(each -> each.within(from, until)).isPresent()) {
                        answers.add(answer(row, piece, standing, decision.get()));
                    }
                });
        answers.sort(Comparator.comparing(Answer::day));
        return answers;
    }

    private record Decision(PieceStanding standing, LocalDate day, Happening.ReplyKind reply, List<PieceId> pieces) {
        boolean within(LocalDate from, LocalDate until) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    /** Those that stand, by submission, in the order of writing. */
    private Map<Long, List<Decision>> decisions(LocalDate from, LocalDate until) {
        Set<Long> undone = undone(from, until);
        Map<Long, Decision> known = new HashMap<>();
        Map<Long, List<Decision>> decisions = new HashMap<>();
        jdbc.sql("select h.id, h.submission, h.kind, h.on_day, h.reply, p.piece from happening h"
                        + " left join happening_piece p on p.happening = h.id where h.kind in ('ACCEPTED', 'DECLINED')"
                        + " and h.submission in (" + SUBMISSIONS + ") order by h.id")
                .param("from", from)
                .param("until", until)
                .query(row -> {
                    long id = row.getLong(1);
                    Decision decision = known.get(id);
                    if (decision == null && !undone.contains(id)) {
                        decision = decision(row);
                        known.put(id, decision);
                        decisions
                                .computeIfAbsent(row.getLong(2), any -> new ArrayList<>())
                                .add(decision);
                    }
                    long piece = row.getLong(6);
                    if (decision != null && piece > 0) {
                        decision.pieces().add(new PieceId(piece));
                    }
                });
        return decisions;
    }

    /** An undoing can be undone itself, so the last ones are read first. */
    private Set<Long> undone(LocalDate from, LocalDate until) {
        Set<Long> undone = new HashSet<>();
        jdbc.sql("select u.id, u.undoes from happening u where u.kind = 'UNDONE' and u.submission in (" + SUBMISSIONS
                        + ") order by u.id desc")
                .param("from", from)
                .param("until", until)
                .query(row -> {
                    if (!undone.contains(row.getLong(1))) {
                        undone.add(row.getLong(2));
                    }
                });
        return undone;
    }

    private static Decision decision(ResultSet row) throws SQLException {
        return new Decision(
                PieceStanding.valueOf(row.getString(3)),
                row.getObject(4, LocalDate.class),
                Happening.ReplyKind.valueOf(row.getString(5)),
                new ArrayList<>());
    }

    /** The last that names the piece; else the first that is about all, since a later one found nothing more to decide. */
    private static Optional<Decision> decisive(List<Decision> decisions, PieceId piece, PieceStanding standing) {
        List<Decision> alike =
                decisions.stream().filter(each -> each.standing() == standing).toList();
        return alike.stream()
                .filter(each -> each.pieces().contains(piece))
                .reduce((earlier, later) -> later)
                .or(() -> alike.stream().filter(each -> each.pieces().isEmpty()).findFirst());
    }

    private static Answer answer(ResultSet row, PieceId piece, PieceStanding standing, Decision decision)
            throws SQLException {
        return new Answer(
                new SubmissionId(row.getLong(1)),
                row.getString(2),
                Optional.ofNullable(row.getObject(3, LocalDate.class)),
                piece,
                row.getString(5),
                standing,
                decision.day(),
                decision.reply());
    }
}
