package app.envoi.desk.piece;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All drafts of all pieces. They are added and never changed. */
public class Drafts {
    private static final String COLUMNS =
            "piece, draft_no, base, title, by_line, epigraph, dedication, body, saved, origin,"
                    + " remark, sitting, line_count, word_count, page_count";
    private static final String SELECT = "select (select p.kind from piece p where p.id = draft.piece) as kind, "
            + COLUMNS + " from draft where piece = :piece";

    private final JdbcClient jdbc;

    public Drafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Draft> find(DraftId id) {
        List<String> locks = locks(id);
        return jdbc.sql(SELECT + " and draft_no = :no")
                .param("piece", id.piece().value())
                .param("no", id.number())
                .query((row, n) -> draft(row, locks))
                .optional();
    }

    /** @throws PieceUnknown where there is none */
    public Draft open(DraftId id) {
        return find(id).orElseThrow(() -> new PieceUnknown(id));
    }

    /** Those that are the current ones of these pieces. */
    Map<PieceId, Draft> current(Collection<PieceId> pieces) {
        List<Long> ids = pieces.stream().map(PieceId::value).toList();
        String current = " join piece p on p.id = d.piece and p.current_draft = d.draft_no where p.id in (:ids)";
        Map<Long, List<String>> locks = new HashMap<>();
        jdbc.sql("select d.piece, d.reason from draft_lock d" + current + " order by d.id")
                .param("ids", ids)
                .query(row -> {
                    locks.computeIfAbsent(row.getLong(1), any -> new ArrayList<>())
                            .add(row.getString(2));
                });
        return jdbc
                .sql("select p.kind, d.* from draft d" + current)
                .param("ids", ids)
                .query((row, n) -> draft(row, locks.getOrDefault(row.getLong("piece"), List.of())))
                .list()
                .stream()
                .collect(Collectors.toMap(draft -> draft.id().piece(), draft -> draft));
    }

    /** Newest first. */
    public List<Draft> of(PieceId piece) {
        Map<Integer, List<String>> locks = jdbc
                .sql("select draft_no, reason from draft_lock where piece = :piece order by id")
                .param("piece", piece.value())
                .query((row, n) -> Map.entry(row.getInt(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return jdbc.sql(SELECT + " order by draft_no desc")
                .param("piece", piece.value())
                .query((row, n) -> draft(row, locks.getOrDefault(row.getInt("draft_no"), List.of())))
                .list();
    }

    /** Keeps a draft for ever and says why, as when it was sent. */
    public void lock(DraftId id, String because, Instant since) {
        jdbc.sql("insert into draft_lock (piece, draft_no, reason, since) values (:piece, :no, :because, :since)")
                .param("piece", id.piece().value())
                .param("no", id.number())
                .param("because", Plain.line("reason", because, 500))
                .param("since", since.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The piece whose first draft was written in this sitting. */
    Optional<PieceId> begunIn(String sitting) {
        return jdbc.sql("select piece from draft where sitting = :sitting and sitting <> '' and draft_no = 1")
                .param("sitting", sitting)
                .query((row, n) -> new PieceId(row.getLong(1)))
                .optional();
    }

    int newest(PieceId piece) {
        return jdbc.sql("select coalesce(max(draft_no), 0) from draft where piece = :piece")
                .param("piece", piece.value())
                .query(Integer.class)
                .single();
    }

    void add(Draft draft) {
        Wording wording = draft.wording();
        jdbc.sql("insert into draft (" + COLUMNS
                        + ", body_hash) values (:piece, :no, :base, :title, :byLine, :epigraph,"
                        + " :dedication, :body, :saved, :origin, :remark, :sitting, :lines, :words, :pages, :hash)")
                .param("piece", draft.id().piece().value())
                .param("no", draft.number())
                .param("base", draft.base())
                .param("title", wording.title())
                .param("byLine", wording.byLine())
                .param("epigraph", wording.epigraph())
                .param("dedication", wording.dedication())
                .param("body", wording.text())
                .param("saved", draft.saved().atOffset(ZoneOffset.UTC))
                .param("origin", draft.origin().name())
                .param("remark", draft.remark())
                .param("sitting", draft.sitting())
                .param("lines", draft.measure().lines())
                .param("words", draft.measure().words())
                .param("pages", draft.measure().pages())
                .param("hash", hash(wording.text()))
                .update();
    }

    /** Equal for texts that differ in nothing but white space at the ends of lines and around the whole. */
    public static String hash(String text) {
        String bare = text.lines()
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"))
                .strip();
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(bare.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private List<String> locks(DraftId id) {
        return jdbc.sql("select reason from draft_lock where piece = :piece and draft_no = :no order by id")
                .param("piece", id.piece().value())
                .param("no", id.number())
                .query(String.class)
                .list();
    }

    private static Draft draft(ResultSet row, List<String> locks) throws SQLException {
        return new Draft(
                new DraftId(new PieceId(row.getLong("piece")), row.getInt("draft_no")),
                Kind.valueOf(row.getString("kind")),
                row.getInt("base"),
                new Wording(
                        row.getString("title"),
                        row.getString("by_line"),
                        row.getString("epigraph"),
                        row.getString("dedication"),
                        row.getString("body")),
                row.getObject("saved", OffsetDateTime.class).toInstant(),
                Draft.Origin.valueOf(row.getString("origin")),
                row.getString("remark"),
                row.getString("sitting"),
                new Measure(row.getInt("line_count"), row.getInt("word_count"), row.getInt("page_count")),
                locks);
    }
}
