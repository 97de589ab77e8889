package app.envoi.desk.submission;

import app.envoi.desk.piece.PieceId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** All notices. */
public class Notices {
    private static final String ALL =
            "select n.id, n.submission, n.scope, n.state, n.since, n.reason, p.piece from notice n"
                    + " left join notice_piece p on p.notice = n.id";

    private final JdbcClient jdbc;

    public Notices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws NoticeUnknown where there is none */
    public Notice open(NoticeId id) {
        return read(ALL + " where n.id = :id order by p.place", Map.of("id", id.value())).stream()
                .findFirst()
                .orElseThrow(() -> new NoticeUnknown(id));
    }

    /** Those that the poet has not sent yet, the longest owed first. */
    public List<Notice> owed() {
        return read(ALL + " where n.state = 'OWED' order by n.since, n.id, p.place", Map.of());
    }

    /** Those sent and not yet confirmed, the longest sent first. */
    public List<Notice> awaited() {
        return read(ALL + " where n.state = 'SENT' order by n.since, n.id, p.place", Map.of());
    }

    public List<Notice> of(SubmissionId submission) {
        return read(ALL + " where n.submission = :id order by n.id, p.place", Map.of("id", submission.value()));
    }

    /** Of each that has any, in the order in which they came to be owed. */
    Map<SubmissionId, List<Notice>> of(Collection<SubmissionId> submissions) {
        Map<SubmissionId, List<Notice>> found = new HashMap<>();
        Stretches.of(submissions, SubmissionId::value)
                .forEach(ids -> read(ALL + " where n.submission in (:ids) order by n.id, p.place", Map.of("ids", ids))
                        .forEach(each -> found.computeIfAbsent(each.submission(), any -> new ArrayList<>())
                                .add(each)));
        return found;
    }

    NoticeId add(SubmissionId submission, Notice.Scope scope, List<PieceId> pieces, Instant when) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into notice (submission, scope, state, since, reason)"
                        + " values (:submission, :scope, 'OWED', :since, '')")
                .param("submission", submission.value())
                .param("scope", scope.name())
                .param("since", when.atOffset(ZoneOffset.UTC))
                .update(key, "id");
        NoticeId id =
                new NoticeId(Optional.ofNullable(key.getKey()).orElseThrow().longValue());
        name(id, pieces);
        return id;
    }

    /** Changes what an owed notice says; with no pieces it is lifted. */
    void change(NoticeId id, Notice.Scope scope, List<PieceId> pieces) {
        if (pieces.isEmpty()) {
            state(id, Notice.State.LIFTED, "");
            return;
        }
        jdbc.sql("update notice set scope = :scope where id = :id")
                .param("scope", scope.name())
                .param("id", id.value())
                .update();
        jdbc.sql("delete from notice_piece where notice = :id")
                .param("id", id.value())
                .update();
        name(id, pieces);
    }

    void state(NoticeId id, Notice.State state, String reason) {
        jdbc.sql("update notice set state = :state, reason = :reason where id = :id")
                .param("state", state.name())
                .param("reason", reason)
                .param("id", id.value())
                .update();
    }

    private void name(NoticeId id, List<PieceId> pieces) {
        for (int place = 0; place < pieces.size(); place++) {
            jdbc.sql("insert into notice_piece (notice, place, piece) values (:id, :place, :piece)")
                    .param("id", id.value())
                    .param("place", place)
                    .param("piece", pieces.get(place).value())
                    .update();
        }
    }

    private List<Notice> read(String sql, Map<String, ?> params) {
        Map<Long, Notice> bare = new LinkedHashMap<>();
        Map<Long, List<PieceId>> pieces = new LinkedHashMap<>();
        jdbc.sql(sql).params(params).query(row -> {
            long id = row.getLong(1);
            bare.putIfAbsent(
                    id,
                    new Notice(
                            new NoticeId(id),
                            new SubmissionId(row.getLong(2)),
                            Notice.Scope.valueOf(row.getString(3)),
                            List.of(),
                            Notice.State.valueOf(row.getString(4)),
                            row.getObject(5, OffsetDateTime.class).toInstant(),
                            row.getString(6)));
            long piece = row.getLong(7);
            if (piece > 0) {
                pieces.computeIfAbsent(id, any -> new ArrayList<>()).add(new PieceId(piece));
            }
        });
        return bare.values().stream()
                .map(notice -> naming(notice, pieces.getOrDefault(notice.id().value(), List.of())))
                .toList();
    }

    private static Notice naming(Notice bare, List<PieceId> pieces) {
        return new Notice(
                bare.id(), bare.submission(), bare.scope(), pieces, bare.state(), bare.since(), bare.reason());
    }
}
