package app.envoi.desk.piece;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** All the poet's pieces. */
public class Pieces {
    private static final int HAYSTACK_LIMIT = 1_000_000;
    private static final String SELECT =
            "select id, kind, current_draft, notes, tags, original, put_away, created from piece";
    private static final String LIST_COLUMNS =
            "p.id, p.kind, p.title, p.first_line, p.line_count, p.word_count, p.page_count, p.current_draft, p.saved,"
                    + " p.tags";

    private final JdbcClient jdbc;
    private final Drafts drafts;

    public Pieces(JdbcClient jdbc, Drafts drafts) {
        this.jdbc = jdbc;
        this.drafts = drafts;
    }

    public Optional<Piece> find(PieceId id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id.value())
                .query((row, n) -> piece(row, drafts.open(new DraftId(id, row.getInt("current_draft")))))
                .optional();
    }

    /** @throws PieceUnknown where there is none */
    public Piece open(PieceId id) {
        return find(id).orElseThrow(() -> new PieceUnknown(id));
    }

    /**
     * In the order given.
     *
     * @throws PieceUnknown where there is none of one number
     */
    public List<Piece> open(Collection<PieceId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<PieceId, Draft> current = drafts.current(ids);
        Map<PieceId, Piece> found = new HashMap<>();
        jdbc.sql(SELECT + " where id in (:ids)").param("ids", numbers(ids)).query(row -> {
            Draft draft = current.get(new PieceId(row.getLong("id")));
            if (draft != null) {
                found.put(draft.id().piece(), piece(row, draft));
            }
        });
        return ids.stream()
                .map(id -> Optional.ofNullable(found.get(id)).orElseThrow(() -> new PieceUnknown(id)))
                .toList();
    }

    /** In the order asked for; texts are not read. */
    public List<Listed> list(Look look) {
        Asked asked = asked(look);
        String sql = "select " + LIST_COLUMNS + asked.rest + " order by " + order(look.order())
                + " offset :from rows fetch next :most rows only";
        return jdbc.sql(sql)
                .params(asked.params)
                .param("from", look.from())
                .param("most", look.most())
                .query(Pieces::listed)
                .list();
    }

    /** How many there are in all of what is asked for, however many of them are shown. */
    public int count(Look look) {
        Asked asked = asked(look);
        return jdbc.sql("select count(*)" + asked.rest)
                .params(asked.params)
                .query(Integer.class)
                .single();
    }

    /** In the order given; those unknown are left out. */
    public List<Listed> listed(Collection<PieceId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<PieceId, Listed> found = new HashMap<>();
        jdbc.sql("select " + LIST_COLUMNS + " from piece p where p.id in (:ids)")
                .param("ids", numbers(ids))
                .query(Pieces::listed)
                .list()
                .forEach(each -> found.put(each.id(), each));
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    /** The title of each piece that has one. */
    public Set<String> titles() {
        return Set.copyOf(jdbc.sql("select distinct title from piece where title <> ''")
                .query(String.class)
                .list());
    }

    /** Every tag in use with how many pieces carry it, by name. */
    public Map<String, Long> tags() {
        return jdbc
                .sql("select tags from piece where tags <> '' and put_away = false")
                .query(String.class)
                .list()
                .stream()
                .flatMap(column -> Tags.read(column).stream())
                .collect(Collectors.groupingBy(tag -> tag, TreeMap::new, Collectors.counting()));
    }

    /** Pieces that have a draft with just this text, but for spaces at its ends. */
    public List<PieceId> sameText(String text) {
        return jdbc.sql("select distinct piece from draft where body_hash = :hash order by piece")
                .param("hash", Drafts.hash(text))
                .query((row, n) -> new PieceId(row.getLong(1)))
                .list();
    }

    /** Translations of this piece. */
    public List<Listed> translationsOf(PieceId original) {
        return jdbc.sql("select " + LIST_COLUMNS + " from piece p where p.original = :id order by p.id")
                .param("id", original.value())
                .query(Pieces::listed)
                .list();
    }

    public void link(PieceId translation, Optional<PieceId> original) {
        jdbc.sql("update piece set original = :original where id = :id")
                .param("original", original.map(PieceId::value).orElse(null))
                .param("id", translation.value())
                .update();
    }

    public void putAway(PieceId id, boolean away) {
        jdbc.sql("update piece set put_away = :away where id = :id")
                .param("away", away)
                .param("id", id.value())
                .update();
    }

    /** @throws PieceUnknown where there is none */
    Kind kind(PieceId id) {
        return jdbc.sql("select kind from piece where id = :id")
                .param("id", id.value())
                .query((row, n) -> Kind.valueOf(row.getString(1)))
                .optional()
                .orElseThrow(() -> new PieceUnknown(id));
    }

    void sort(PieceId id, Kind kind, Measure measure) {
        jdbc.sql("update piece set kind = :kind, page_count = :pages where id = :id")
                .param("kind", kind.name())
                .param("pages", measure.pages())
                .param("id", id.value())
                .update();
    }

    PieceId add(Kind kind, Instant when) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql(
                        "insert into piece (kind, current_draft, title, first_line, sort_title, line_count, word_count, page_count,"
                                + " saved, notes, tags, put_away, created)"
                                + " values (:kind, 0, '', '', '', 0, 0, 0, :when, '', '', false, :when)")
                .param("kind", kind.name())
                .param("when", at(when))
                .update(key, "id");
        PieceId id = new PieceId(Optional.ofNullable(key.getKey()).orElseThrow().longValue());
        jdbc.sql("insert into piece_search (piece, haystack) values (:id, '')")
                .param("id", id.value())
                .update();
        return id;
    }

    /** The number of the current draft; nobody else can change it until the transaction ends. */
    int lock(PieceId id) {
        return jdbc.sql("select current_draft from piece where id = :id for update")
                .param("id", id.value())
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new PieceUnknown(id));
    }

    void turnTo(Draft draft) {
        Wording wording = draft.wording();
        jdbc.sql(
                        "update piece set current_draft = :no, title = :title, first_line = :first, sort_title = :sort,"
                                + " line_count = :lines, word_count = :words, page_count = :pages, saved = :saved where id = :id")
                .param("no", draft.number())
                .param("title", wording.title())
                .param("first", wording.firstLine())
                .param("sort", sortTitle(wording.heading()))
                .param("lines", draft.measure().lines())
                .param("words", draft.measure().words())
                .param("pages", draft.measure().pages())
                .param("saved", at(draft.saved()))
                .param("id", draft.id().piece().value())
                .update();
        index(draft.id().piece());
    }

    void annotate(PieceId id, String notes, List<String> tags) {
        jdbc.sql("update piece set notes = :notes, tags = :tags where id = :id")
                .param("notes", notes)
                .param("tags", Tags.column(tags))
                .param("id", id.value())
                .update();
        index(id);
    }

    private void index(PieceId id) {
        Piece piece = open(id);
        Wording wording = piece.wording();
        String all = String.join(
                "\n",
                wording.title(),
                wording.byLine(),
                wording.epigraph(),
                wording.dedication(),
                wording.text().replace("*", ""),
                piece.notes(),
                String.join(" ", piece.tags()));
        String haystack = Plain.folded(all);
        jdbc.sql("update piece_search set haystack = :all where piece = :id")
                .param("all", haystack.substring(0, Math.min(haystack.length(), HAYSTACK_LIMIT)))
                .param("id", id.value())
                .update();
    }

    private record Asked(String rest, Map<String, Object> params) {}

    private static Asked asked(Look look) {
        Map<String, Object> params = new HashMap<>();
        List<String> conditions = new ArrayList<>(List.of("p.put_away = :away"));
        params.put("away", look.putAway());
        if (!look.kinds().isEmpty()) {
            conditions.add("p.kind in (:kinds)");
            params.put("kinds", look.kinds().stream().map(Kind::name).toList());
        }
        if (!look.tag().isEmpty()) {
            conditions.add("p.tags like :tag escape '!'");
            params.put("tag", "%|" + escaped(look.tag()) + "|%");
        }
        look.only().ifPresent(only -> {
            conditions.add("p.id in (:only)");
            params.put(
                    "only",
                    only.isEmpty()
                            ? List.of(-1L)
                            : only.stream().map(PieceId::value).toList());
        });
        List<String> words = words(look.words());
        for (int i = 0; i < words.size(); i++) {
            conditions.add("s.haystack like :word" + i + " escape '!'");
            params.put("word" + i, "%" + escaped(words.get(i)) + "%");
        }
        String from = words.isEmpty() ? " from piece p" : " from piece p join piece_search s on s.piece = p.id";
        return new Asked(from + " where " + String.join(" and ", conditions), params);
    }

    private static List<String> words(String typed) {
        String folded = Plain.folded(typed.replace("*", ""));
        return folded.isEmpty()
                ? List.of()
                : List.of(folded.split(" ")).stream().limit(12).toList();
    }

    private static String escaped(String word) {
        return word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private static String order(Look.Order order) {
        return switch (order) {
            case NEWEST -> "p.saved desc, p.id desc";
            case TITLE -> "p.sort_title, p.id";
            case LENGTH -> "p.line_count desc, p.id";
        };
    }

    private static String sortTitle(String heading) {
        String folded = Plain.folded(heading).replaceFirst("^[^\\p{L}\\p{N}]+", "");
        return folded.substring(0, Math.min(folded.length(), Wording.TITLE_LIMIT));
    }

    private static List<Long> numbers(Collection<PieceId> ids) {
        return ids.stream().map(PieceId::value).toList();
    }

    private static Piece piece(ResultSet row, Draft draft) throws SQLException {
        @Nullable Long original = row.getObject("original", Long.class);
        return new Piece(
                draft.id().piece(),
                Kind.valueOf(row.getString("kind")),
                draft,
                row.getString("notes"),
                Tags.read(row.getString("tags")),
                Optional.ofNullable(original).map(PieceId::new),
                row.getBoolean("put_away"),
                row.getObject("created", OffsetDateTime.class).toInstant());
    }

    private static Listed listed(ResultSet row, int n) throws SQLException {
        return new Listed(
                new PieceId(row.getLong("id")),
                Kind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("first_line"),
                new Measure(row.getInt("line_count"), row.getInt("word_count"), row.getInt("page_count")),
                row.getInt("current_draft"),
                row.getObject("saved", OffsetDateTime.class).toInstant(),
                Tags.read(row.getString("tags")));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
