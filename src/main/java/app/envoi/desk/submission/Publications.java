package app.envoi.desk.submission;

import app.envoi.desk.piece.PieceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything of the poet's that came out. */
public class Publications {
    private static final String ALL = "select id, piece, title, place, on_day, link, rights_back, submission"
            + " from publication where struck = false";

    private final JdbcClient jdbc;

    public Publications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first; those without a day before them. */
    public List<Publication> all() {
        return read(ALL + " order by on_day desc nulls first, id desc", Map.of());
    }

    /** Of one piece, in the order of their days. */
    public List<Publication> of(PieceId piece) {
        return read(ALL + " and piece = :id order by on_day, id", Map.of("id", piece.value()));
    }

    /** Of any of these. */
    public List<Publication> of(Collection<PieceId> pieces) {
        return Stretches.of(pieces, PieceId::value).stream()
                .flatMap(ids -> read(ALL + " and piece in (:ids) order by id", Map.of("ids", ids)).stream())
                .toList();
    }

    /** Those that a submission led to, in the order of keeping. */
    public List<Publication> of(SubmissionId submission) {
        return read(ALL + " and submission = :id order by id", Map.of("id", submission.value()));
    }

    /** @throws CannotBe where it says too much or too little to be kept */
    public void add(Publication publication) {
        if (publication.place().isBlank()) {
            throw new CannotBe("place");
        }
        jdbc.sql("insert into publication (piece, title, place, on_day, link, rights_back, submission, struck)"
                        + " values (:piece, :title, :place, :day, :link, :back, :submission, false)")
                .param("piece", publication.piece().value())
                .param("title", Clerk.limited("title", publication.title(), 500))
                .param("place", Clerk.limited("place", publication.place().strip(), 500))
                .param("day", publication.on().orElse(null))
                .param("link", Clerk.link(publication.link().strip()))
                .param("back", publication.rightsBack().orElse(null))
                .param(
                        "submission",
                        publication.submission().map(SubmissionId::value).orElse(null))
                .update();
    }

    /** Strikes it out, or brings it back: nothing is lost by a slip. */
    public void strike(long id, boolean struck) {
        jdbc.sql("update publication set struck = :struck where id = :id")
                .param("struck", struck)
                .param("id", id)
                .update();
    }

    private List<Publication> read(String sql, Map<String, ?> params) {
        return jdbc.sql(sql).params(params).query(Publications::publication).list();
    }

    private static Publication publication(ResultSet row, int n) throws SQLException {
        return new Publication(
                row.getLong("id"),
                new PieceId(row.getLong("piece")),
                row.getString("title"),
                row.getString("place"),
                Optional.ofNullable(row.getObject("on_day", LocalDate.class)),
                row.getString("link"),
                Optional.ofNullable(row.getObject("rights_back", LocalDate.class)),
                Optional.ofNullable(row.getObject("submission", Long.class)).map(SubmissionId::new));
    }
}
