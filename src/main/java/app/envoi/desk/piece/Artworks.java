package app.envoi.desk.piece;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The files of the poet's artworks. */
public class Artworks {
    private final JdbcClient jdbc;
    private final KeptFiles files;

    public Artworks(JdbcClient jdbc, KeptFiles files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    /** The file as it was with this draft; empty for a piece of words. */
    public Optional<Artwork> of(DraftId draft) {
        return jdbc.sql("select draft_no, file, thumbnail, pages, width, height from artwork"
                        + " where piece = :piece and draft_no <= :no order by draft_no desc fetch first row only")
                .param("piece", draft.piece().value())
                .param("no", draft.number())
                .query((row, n) -> artwork(draft.piece(), row))
                .optional();
    }

    void hang(Artwork artwork) {
        jdbc.sql("insert into artwork (piece, draft_no, file, thumbnail, pages, width, height)"
                        + " values (:piece, :no, :file, :thumbnail, :pages, :width, :height)")
                .param("piece", artwork.since().piece().value())
                .param("no", artwork.since().number())
                .param("file", artwork.file().id())
                .param("thumbnail", artwork.thumbnail().map(KeptFile::id).orElse(null))
                .param("pages", artwork.pages())
                .param("width", artwork.width())
                .param("height", artwork.height())
                .update();
    }

    private Artwork artwork(PieceId piece, ResultSet row) throws SQLException {
        return new Artwork(
                new DraftId(piece, row.getInt("draft_no")),
                files.find(row.getLong("file")).orElseThrow(),
                Optional.ofNullable(row.getObject("thumbnail", Long.class)).flatMap(files::find),
                row.getInt("pages"),
                row.getInt("width"),
                row.getInt("height"));
    }
}
