package app.envoi.desk.submission;

import app.envoi.desk.piece.PieceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Everything that ever happened to a submission. Only added to. */
public class Happenings {
    private final JdbcClient jdbc;

    public Happenings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of writing. */
    public List<Happening> of(SubmissionId submission) {
        return of(List.of(submission)).getOrDefault(submission, List.of());
    }

    /** Of each that anything happened to, in the order of writing. */
    public Map<SubmissionId, List<Happening>> of(Collection<SubmissionId> submissions) {
        Map<SubmissionId, List<Happening>> found = new HashMap<>();
        Stretches.of(submissions, SubmissionId::value)
                .forEach(ids -> read(ids)
                        .forEach(each -> found.computeIfAbsent(each.submission(), any -> new ArrayList<>())
                                .add(each)));
        return found;
    }

    private List<Happening> read(List<Long> submissions) {
        Map<Long, List<PieceId>> pieces = new HashMap<>();
        jdbc.sql("select p.happening, p.piece from happening h join happening_piece p on p.happening = h.id"
                        + " where h.submission in (:ids) order by p.happening, p.piece")
                .param("ids", submissions)
                .query(row -> {
                    pieces.computeIfAbsent(row.getLong(1), any -> new ArrayList<>())
                            .add(new PieceId(row.getLong(2)));
                });
        return jdbc.sql("select id, submission, kind, notice, undoes, reply, on_day, written, remark from happening"
                        + " where submission in (:ids) order by id")
                .param("ids", submissions)
                .query((row, n) -> happening(row, pieces.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    private static Happening happening(ResultSet row, List<PieceId> pieces) throws SQLException {
        @Nullable Long notice = row.getObject("notice", Long.class);
        return new Happening(
                row.getLong("id"),
                new SubmissionId(row.getLong("submission")),
                Happening.Kind.valueOf(row.getString("kind")),
                pieces,
                Optional.ofNullable(notice).map(NoticeId::new),
                Optional.ofNullable(row.getObject("undoes", Long.class)),
                Happening.ReplyKind.valueOf(row.getString("reply")),
                row.getObject("on_day", LocalDate.class),
                row.getObject("written", OffsetDateTime.class).toInstant(),
                row.getString("remark"));
    }

    /** The number that the happening was given is in the answer; the one handed in does not count. */
    Happening write(Happening told) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into happening (submission, kind, notice, undoes, reply, on_day, written, remark)"
                        + " values (:submission, :kind, :notice, :undoes, :reply, :day, :written, :remark)")
                .param("submission", told.submission().value())
                .param("kind", told.kind().name())
                .param("notice", told.notice().map(NoticeId::value).orElse(null))
                .param("undoes", told.undoes().orElse(null))
                .param("reply", told.reply().name())
                .param("day", told.day())
                .param("written", told.written().atOffset(ZoneOffset.UTC))
                .param("remark", told.remark())
                .update(key, "id");
        long id = Optional.ofNullable(key.getKey()).orElseThrow().longValue();
        for (PieceId piece : told.pieces()) {
            jdbc.sql("insert into happening_piece (happening, piece) values (:id, :piece)")
                    .param("id", id)
                    .param("piece", piece.value())
                    .update();
        }
        return new Happening(
                id,
                told.submission(),
                told.kind(),
                told.pieces(),
                told.notice(),
                told.undoes(),
                told.reply(),
                told.day(),
                told.written(),
                told.remark());
    }
}
