package app.envoi.desk.packet;

import app.envoi.desk.packet.Packet.Aside;
import app.envoi.desk.packet.Packet.Chosen;
import app.envoi.desk.packet.Packet.Texts;
import app.envoi.desk.piece.Layouts;
import app.envoi.desk.piece.PieceId;
import app.envoi.press.guideline.Call;
import app.envoi.press.guideline.CallReader;
import app.envoi.press.guideline.CallUnreadable;
import app.envoi.press.guideline.CallWriter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** All the poet's packets. */
public class Packets {
    private final JdbcClient jdbc;

    public Packets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A packet as a line of the list. */
    public record Listed(PacketId id, String call, String name, int pieces, int builds, Instant changed) {}

    public Optional<Packet> find(PacketId id) {
        return jdbc.sql("select id, call_id, call_text, name, layout, bio, statement, letter, texts_revision, put_away,"
                        + " changed from packet where id = :id")
                .param("id", id.value())
                .query(this::packet)
                .optional();
    }

    /** @throws PacketUnknown where there is none */
    public Packet open(PacketId id) {
        return find(id).orElseThrow(() -> new PacketUnknown(id));
    }

    /** Last changed first. */
    public List<Listed> list(boolean putAway) {
        return list(putAway, Integer.MAX_VALUE);
    }

    /** The so many that were changed last. */
    List<Listed> list(boolean putAway, int most) {
        return jdbc.sql("select p.id, p.call_id, p.name, p.changed,"
                        + " (select count(*) from packet_piece c where c.packet = p.id) as pieces,"
                        + " (select count(*) from build b where b.packet = p.id) as builds"
                        + " from packet p where p.put_away = :away order by p.changed desc, p.id desc"
                        + " fetch first :most rows only")
                .param("away", putAway)
                .param("most", most)
                .query((row, n) -> new Listed(
                        new PacketId(row.getLong("id")),
                        row.getString("call_id"),
                        row.getString("name"),
                        row.getInt("pieces"),
                        row.getInt("builds"),
                        row.getObject("changed", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Packets that this piece is in. */
    public List<PacketId> with(PieceId piece) {
        return jdbc.sql("select distinct packet from packet_piece where piece = :piece order by packet")
                .param("piece", piece.value())
                .query((row, n) -> new PacketId(row.getLong(1)))
                .list();
    }

    /** At most twelve, the last changed first. */
    List<Layouts.Named> namesWith(PieceId piece) {
        return jdbc.sql("select id, name from packet where put_away = false"
                        + " and id in (select packet from packet_piece where piece = :piece)"
                        + " order by changed desc, id desc fetch first 12 rows only")
                .param("piece", piece.value())
                .query((row, n) -> new Layouts.Named(row.getString("id"), row.getString("name")))
                .list();
    }

    PacketId add(Call call, Layout layout, Texts texts, Instant now) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql(
                        "insert into packet (call_id, call_text, name, layout, bio, statement, letter, texts_revision, put_away,"
                                + " created, changed) values (:call, :text, :name, :layout, :bio, :statement, :letter, 0, false,"
                                + " :now, :now)")
                .param("call", call.id())
                .param("text", CallWriter.write(call))
                .param("name", call.title())
                .param("layout", layout.text())
                .param("bio", texts.bio())
                .param("statement", texts.statement())
                .param("letter", texts.letter())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update(key, "id");
        return new PacketId(Optional.ofNullable(key.getKey()).orElseThrow().longValue());
    }

    /** Nobody else can change the packet until the transaction ends. */
    void lock(PacketId id, Instant now) {
        int found = jdbc.sql("update packet set changed = :now where id = :id")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
        if (found == 0) {
            throw new PacketUnknown(id);
        }
    }

    void arrange(PacketId id, List<Chosen> pieces) {
        jdbc.sql("delete from packet_piece where packet = :id")
                .param("id", id.value())
                .update();
        for (int place = 0; place < pieces.size(); place++) {
            jdbc.sql("insert into packet_piece (packet, place, piece, draft_no) values (:id, :place, :piece, :draft)")
                    .param("id", id.value())
                    .param("place", place)
                    .param("piece", pieces.get(place).piece().value())
                    .param("draft", pieces.get(place).draft().orElse(null))
                    .update();
        }
    }

    void dress(PacketId id, Layout layout) {
        jdbc.sql("update packet set layout = :layout where id = :id")
                .param("layout", layout.text())
                .param("id", id.value())
                .update();
    }

    void write(PacketId id, Texts texts) {
        jdbc.sql("update packet set bio = :bio, statement = :statement, letter = :letter, texts_revision = :revision"
                        + " where id = :id")
                .param("bio", texts.bio())
                .param("statement", texts.statement())
                .param("letter", texts.letter())
                .param("revision", texts.revision())
                .param("id", id.value())
                .update();
    }

    /** One for each window: what it types later replaces what it typed before. */
    void putAside(PacketId id, Aside aside) {
        dropAside(id, aside.sitting());
        jdbc.sql("insert into packet_aside (packet, sitting, bio, statement, letter, revision, saved)"
                        + " values (:id, :sitting, :bio, :statement, :letter, :revision, :saved)")
                .param("id", id.value())
                .param("sitting", aside.sitting())
                .param("bio", aside.texts().bio())
                .param("statement", aside.texts().statement())
                .param("letter", aside.texts().letter())
                .param("revision", aside.texts().revision())
                .param("saved", aside.saved().atOffset(ZoneOffset.UTC))
                .update();
    }

    void dropAside(PacketId id, String sitting) {
        jdbc.sql("delete from packet_aside where packet = :id and sitting = :sitting")
                .param("id", id.value())
                .param("sitting", sitting)
                .update();
    }

    /** Newest first. */
    public List<Aside> asides(PacketId id) {
        return jdbc.sql("select sitting, bio, statement, letter, revision, saved from packet_aside where packet = :id"
                        + " order by saved desc, sitting")
                .param("id", id.value())
                .query((row, n) -> new Aside(
                        row.getString(1),
                        new Texts(row.getString(2), row.getString(3), row.getString(4), row.getInt(5)),
                        row.getObject(6, OffsetDateTime.class).toInstant()))
                .list();
    }

    void rename(PacketId id, String name) {
        jdbc.sql("update packet set name = :name where id = :id")
                .param("name", name.length() > 300 ? name.substring(0, 300) : name)
                .param("id", id.value())
                .update();
    }

    void excuse(PacketId id, String quote, String reason) {
        jdbc.sql("delete from packet_excuse where packet = :id and quote = :quote")
                .param("id", id.value())
                .param("quote", quote)
                .update();
        if (!reason.isBlank()) {
            jdbc.sql("insert into packet_excuse (packet, quote, reason) values (:id, :quote, :reason)")
                    .param("id", id.value())
                    .param("quote", quote)
                    .param("reason", reason)
                    .update();
        }
    }

    void see(PacketId id, String quote, boolean seen) {
        jdbc.sql("delete from packet_seen where packet = :id and quote = :quote")
                .param("id", id.value())
                .param("quote", quote)
                .update();
        if (seen) {
            jdbc.sql("insert into packet_seen (packet, quote) values (:id, :quote)")
                    .param("id", id.value())
                    .param("quote", quote)
                    .update();
        }
    }

    void follow(PacketId id, Call call) {
        jdbc.sql("update packet set call_text = :text where id = :id")
                .param("text", CallWriter.write(call))
                .param("id", id.value())
                .update();
    }

    public void putAway(PacketId id, boolean away) {
        jdbc.sql("update packet set put_away = :away where id = :id")
                .param("away", away)
                .param("id", id.value())
                .update();
    }

    private Packet packet(ResultSet row, int n) throws SQLException {
        PacketId id = new PacketId(row.getLong("id"));
        return new Packet(
                id,
                call(row.getString("call_id"), row.getString("call_text")),
                row.getString("name"),
                pieces(id),
                Layout.read(row.getString("layout")),
                new Texts(
                        row.getString("bio"),
                        row.getString("statement"),
                        row.getString("letter"),
                        row.getInt("texts_revision")),
                excuses(id),
                new HashSet<>(jdbc.sql("select quote from packet_seen where packet = :id")
                        .param("id", id.value())
                        .query(String.class)
                        .list()),
                row.getBoolean("put_away"),
                row.getObject("changed", OffsetDateTime.class).toInstant());
    }

    /** It was written by {@link CallWriter}, whose output always reads back. */
    static Call call(String id, String text) {
        try {
            return CallReader.read(id, text);
        } catch (CallUnreadable e) {
            throw new IllegalStateException("the call " + id + " of a packet cannot be read back", e);
        }
    }

    private List<Chosen> pieces(PacketId id) {
        return jdbc.sql("select piece, draft_no from packet_piece where packet = :id order by place")
                .param("id", id.value())
                .query((row, n) -> {
                    @Nullable Integer draft = row.getObject("draft_no", Integer.class);
                    return new Chosen(new PieceId(row.getLong("piece")), Optional.ofNullable(draft));
                })
                .list();
    }

    private Map<String, String> excuses(PacketId id) {
        return jdbc
                .sql("select quote, reason from packet_excuse where packet = :id")
                .param("id", id.value())
                .query((row, n) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> second));
    }
}
