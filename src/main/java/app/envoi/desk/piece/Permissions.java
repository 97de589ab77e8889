package app.envoi.desk.piece;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Permissions in hand for translations. */
public class Permissions {
    private final JdbcClient jdbc;

    public Permissions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Permission> of(Collection<PieceId> pieces) {
        if (pieces.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        "select p.id, p.piece, p.giver, p.on_day, p.covers, f.id as file, f.name, f.kind, f.size_in_bytes,"
                                + " f.sha256 from permission p left join kept_file f on f.id = p.file where p.piece in (:pieces)"
                                + " order by p.piece, p.id")
                .param("pieces", pieces.stream().map(PieceId::value).toList())
                .query(Permissions::permission)
                .list();
    }

    public void add(PieceId piece, String giver, Optional<LocalDate> on, String covers, Optional<KeptFile> file) {
        jdbc.sql(
                        "insert into permission (piece, giver, on_day, covers, file) values (:piece, :giver, :day, :covers, :file)")
                .param("piece", piece.value())
                .param("giver", Plain.line("giver", giver, 500))
                .param("day", on.orElse(null))
                .param("covers", Plain.text("covers", covers, 2_000))
                .param("file", file.map(KeptFile::id).orElse(null))
                .update();
    }

    public void strike(PieceId piece, long id) {
        jdbc.sql("delete from permission where id = :id and piece = :piece")
                .param("id", id)
                .param("piece", piece.value())
                .update();
    }

    private static Permission permission(ResultSet row, int n) throws SQLException {
        @Nullable Long file = row.getObject("file", Long.class);
        return new Permission(
                row.getLong("id"),
                new PieceId(row.getLong("piece")),
                row.getString("giver"),
                Optional.ofNullable(row.getObject("on_day", LocalDate.class)),
                row.getString("covers"),
                file == null
                        ? Optional.empty()
                        : Optional.of(new KeptFile(
                                file,
                                row.getString("name"),
                                row.getString("kind"),
                                row.getLong("size_in_bytes"),
                                row.getString("sha256"))));
    }
}
