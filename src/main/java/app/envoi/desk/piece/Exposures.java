package app.envoi.desk.piece;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ledger of where pieces were seen in public. */
public class Exposures {
    private final JdbcClient jdbc;

    public Exposures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Exposure> of(Collection<PieceId> pieces) {
        if (pieces.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select id, piece, place, on_day, kind, gone, remark from exposure where piece in (:pieces)"
                        + " order by piece, on_day, id")
                .param("pieces", pieces.stream().map(PieceId::value).toList())
                .query(Exposures::exposure)
                .list();
    }

    public void add(Exposure exposure) {
        jdbc.sql("insert into exposure (piece, place, on_day, kind, gone, remark)"
                        + " values (:piece, :place, :day, :kind, :gone, :remark)")
                .param("piece", exposure.piece().value())
                .param("place", Plain.line("place", exposure.place(), 500))
                .param("day", exposure.on().orElse(null))
                .param("kind", exposure.kind().name())
                .param("gone", exposure.gone())
                .param("remark", Plain.text("remark", exposure.remark(), 2_000))
                .update();
    }

    public void gone(PieceId piece, long id, boolean gone) {
        jdbc.sql("update exposure set gone = :gone where id = :id and piece = :piece")
                .param("gone", gone)
                .param("id", id)
                .param("piece", piece.value())
                .update();
    }

    public void strike(PieceId piece, long id) {
        jdbc.sql("delete from exposure where id = :id and piece = :piece")
                .param("id", id)
                .param("piece", piece.value())
                .update();
    }

    private static Exposure exposure(ResultSet row, int n) throws SQLException {
        return new Exposure(
                row.getLong("id"),
                new PieceId(row.getLong("piece")),
                row.getString("place"),
                Optional.ofNullable(row.getObject("on_day", LocalDate.class)),
                Exposure.Kind.valueOf(row.getString("kind")),
                row.getBoolean("gone"),
                row.getString("remark"));
    }
}
