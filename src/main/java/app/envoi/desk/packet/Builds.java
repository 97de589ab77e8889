package app.envoi.desk.packet;

import app.envoi.desk.packet.Build.Frozen;
import app.envoi.desk.packet.Build.Part;
import app.envoi.desk.piece.DraftId;
import app.envoi.desk.piece.PieceId;
import app.envoi.press.guideline.CallWriter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Everything that was ever built. */
public class Builds {
    private static final String COLUMNS =
            "b.id, b.packet, b.built, p.call_id, b.call_text, b.verdict, b.report, b.letter, b.title_field, b.folder";

    private final JdbcClient jdbc;

    public Builds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    public List<Build> of(PacketId packet) {
        return jdbc.sql("select " + COLUMNS
                        + " from build b join packet p on p.id = b.packet where b.packet = :packet order by b.id desc")
                .param("packet", packet.value())
                .query(this::build)
                .list();
    }

    public Optional<Build> find(long id) {
        return jdbc.sql("select " + COLUMNS + " from build b join packet p on p.id = b.packet where b.id = :id")
                .param("id", id)
                .query(this::build)
                .optional();
    }

    long add(Build build) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into build (packet, built, call_text, verdict, report, letter, title_field, folder)"
                        + " values (:packet, :built, :call, :verdict, :report, :letter, :title, :folder)")
                .param("packet", build.packet().value())
                .param("built", build.built().atOffset(ZoneOffset.UTC))
                .param("call", CallWriter.write(build.call()))
                .param("verdict", build.verdict())
                .param("report", build.report())
                .param("letter", build.letter())
                .param("title", build.titleField())
                .param("folder", build.folder())
                .update(key, "id");
        long id = Optional.ofNullable(key.getKey()).orElseThrow().longValue();
        for (int place = 0; place < build.pieces().size(); place++) {
            add(id, place, build.pieces().get(place));
        }
        build.files().forEach(file -> add(id, file));
        return id;
    }

    private void add(long build, int place, Part part) {
        jdbc.sql("insert into build_piece (build, place, piece, draft_no, title)"
                        + " values (:build, :place, :piece, :draft, :title)")
                .param("build", build)
                .param("place", place)
                .param("piece", part.draft().piece().value())
                .param("draft", part.draft().number())
                .param("title", part.title())
                .update();
    }

    private void add(long build, Frozen file) {
        jdbc.sql("insert into build_file (build, name, sha256, size_in_bytes) values (:build, :name, :hash, :size)")
                .param("build", build)
                .param("name", file.name())
                .param("hash", file.sha256())
                .param("size", file.bytes())
                .update();
    }

    private Build build(ResultSet row, int n) throws SQLException {
        long id = row.getLong("id");
        return new Build(
                id,
                new PacketId(row.getLong("packet")),
                row.getObject("built", OffsetDateTime.class).toInstant(),
                Packets.call(row.getString("call_id"), row.getString("call_text")),
                row.getString("verdict"),
                row.getString("report"),
                row.getString("letter"),
                row.getString("title_field"),
                row.getString("folder"),
                parts(id),
                files(id));
    }

    private List<Part> parts(long build) {
        return jdbc.sql("select piece, draft_no, title from build_piece where build = :build order by place")
                .param("build", build)
                .query((row, n) -> new Part(new DraftId(new PieceId(row.getLong(1)), row.getInt(2)), row.getString(3)))
                .list();
    }

    private List<Frozen> files(long build) {
        return jdbc.sql("select name, sha256, size_in_bytes from build_file where build = :build order by name")
                .param("build", build)
                .query((row, n) -> new Frozen(row.getString(1), row.getString(2), row.getLong(3)))
                .list();
    }
}
