package app.envoi.desk.submission;

import app.envoi.desk.piece.PieceId;
import app.envoi.press.guideline.Lapse;
import app.envoi.press.guideline.Reply;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** All submissions. */
public class Submissions {
    private static final String ALL = "select s.* from submission s";

    private final JdbcClient jdbc;

    public Submissions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Submission> find(SubmissionId id) {
        return read(ALL + " where s.id = :id", Map.of("id", id.value())).stream()
                .findFirst();
    }

    /** @throws SubmissionUnknown where there is none */
    public Submission open(SubmissionId id) {
        return find(id).orElseThrow(() -> new SubmissionUnknown(id));
    }

    /** All of these that there are. */
    public Map<SubmissionId, Submission> open(Collection<SubmissionId> ids) {
        Map<SubmissionId, Submission> found = new HashMap<>();
        Stretches.of(ids, SubmissionId::value)
                .forEach(some -> read(ALL + " where s.id in (:ids)", Map.of("ids", some))
                        .forEach(each -> found.put(each.id(), each)));
        return found;
    }

    /** Those that a journal has and has not answered for good, the longest out first. */
    public List<Submission> out() {
        return read(ALL + " where s.at_end = false and s.standing <> 'PLANNED' order by s.sent_on, s.id", Map.of());
    }

    /** All of them, the newest first. */
    public List<Submission> newest(int from, int most) {
        return read(
                ALL + " order by s.sent_on desc nulls first, s.id desc offset :from rows fetch next :most rows only",
                Map.of("from", from, "most", most));
    }

    /** Every submission that this piece was ever in, the newest first. */
    public List<Submission> with(PieceId piece) {
        return read(
                ALL + " join sent_piece p on p.submission = s.id where p.piece = :piece order by s.id desc",
                Map.of("piece", piece.value()));
    }

    /** Numbers of the packets that were sent. */
    public Set<Long> packets() {
        return Set.copyOf(jdbc.sql("select distinct b.packet from build b join submission s on s.build = b.id"
                        + " where s.sent_on is not null")
                .query(Long.class)
                .list());
    }

    /** Submissions, at an end or not, that hold one of these pieces. */
    List<SubmissionId> holding(Collection<PieceId> pieces) {
        if (pieces.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select distinct p.submission from sent_piece p join submission s on s.id = p.submission"
                        + " where p.piece in (:pieces) order by p.submission")
                .param("pieces", pieces.stream().map(PieceId::value).toList())
                .query((row, n) -> new SubmissionId(row.getLong(1)))
                .list();
    }

    /** Every piece that a journal has accepted, and where. */
    Map<PieceId, Set<SubmissionId>> takers() {
        Map<PieceId, Set<SubmissionId>> takers = new HashMap<>();
        jdbc.sql("select piece, submission from sent_piece where standing = 'ACCEPTED'")
                .query(row -> {
                    takers.computeIfAbsent(new PieceId(row.getLong(1)), any -> new HashSet<>())
                            .add(new SubmissionId(row.getLong(2)));
                });
        return takers;
    }

    /** Those pieces of a submission that another one's journal has accepted. */
    Set<PieceId> acceptedElsewhere(Submission submission) {
        return Set.copyOf(jdbc.sql("select distinct piece from sent_piece where standing = 'ACCEPTED'"
                        + " and piece in (:pieces) and submission <> :id")
                .param(
                        "pieces",
                        submission.pieces().keySet().stream()
                                .map(PieceId::value)
                                .toList())
                .param("id", submission.id().value())
                .query((row, n) -> new PieceId(row.getLong(1)))
                .list());
    }

    /** A piece that more than one journal has accepted, and where; the poet has to tell all but one. */
    public record Conflict(PieceId piece, List<SubmissionId> submissions) {
        public Conflict {
            submissions = List.copyOf(submissions);
        }
    }

    /** In the order of the pieces. */
    public List<Conflict> conflicts() {
        Map<PieceId, List<SubmissionId>> found = new TreeMap<>();
        jdbc.sql("select piece, submission from sent_piece where standing = 'ACCEPTED' and companion_of is null"
                        + " and piece in (select piece from sent_piece where standing = 'ACCEPTED'"
                        + " group by piece having count(*) > 1) order by piece, submission")
                .query(row -> {
                    found.computeIfAbsent(new PieceId(row.getLong(1)), any -> new ArrayList<>())
                            .add(new SubmissionId(row.getLong(2)));
                });
        return found.entrySet().stream()
                .map(each -> new Conflict(each.getKey(), each.getValue()))
                .toList();
    }

    /** Changes come one after another: whoever holds the turn is alone until its transaction ends. */
    void takeTurn() {
        jdbc.sql("update submission_turn set turn = turn + 1 where id = 1").update();
    }

    SubmissionId add(Dispatch dispatch) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into submission (journal, call_id, call_name, build, channel, period_closes, tracking,"
                        + " number_there, fee, currency, reply_from, reply_least, reply_most, reply_unit, query_count, query_unit, part_by, part_quote, part_address, whole_by, whole_quote,"
                        + " whole_address, whole_only, standing, at_end, partly_withdrawn) values (:journal, :call,"
                        + " :callName, :build, :channel, :period, :tracking, :number, :fee, :currency, :replyFrom, :replyLeast, :replyMost, :replyUnit, :queryCount, :queryUnit, :partBy,"
                        + " :partQuote, :partAddress, :wholeBy, :wholeQuote, :wholeAddress, :wholeOnly, 'PLANNED',"
                        + " false, false)")
                .params(columns(dispatch))
                .update(key, "id");
        SubmissionId id =
                new SubmissionId(Optional.ofNullable(key.getKey()).orElseThrow().longValue());
        for (int place = 0; place < dispatch.pieces().size(); place++) {
            add(id, place, dispatch.pieces().get(place));
        }
        return id;
    }

    private static Map<String, @Nullable Object> columns(Dispatch dispatch) {
        Withdrawal withdrawal = dispatch.withdrawal();
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("journal", dispatch.journal());
        columns.put("call", dispatch.call());
        columns.put("callName", dispatch.callName());
        columns.put("build", dispatch.build().orElse(null));
        columns.put("channel", dispatch.channel().name());
        columns.put("period", dispatch.period().orElse(null));
        columns.put("tracking", dispatch.tracking());
        columns.put("number", dispatch.number());
        columns.put("fee", dispatch.fee().amount());
        columns.put("currency", dispatch.fee().currency());
        Optional<Reply> reply = dispatch.expectation().reply();
        columns.put("replyFrom", reply.map(each -> each.from().name()).orElse(null));
        columns.put("replyLeast", reply.map(Reply::least).orElse(0));
        columns.put("replyMost", reply.map(Reply::most).orElse(0));
        columns.put("replyUnit", reply.map(each -> each.unit().name()).orElse(null));
        Optional<Lapse> query = dispatch.expectation().queryAfter();
        columns.put("queryCount", query.map(Lapse::count).orElse(0));
        columns.put("queryUnit", query.map(each -> each.unit().name()).orElse(null));
        columns.put("partBy", withdrawal.part().by().name());
        columns.put("partQuote", withdrawal.part().quote());
        columns.put("partAddress", withdrawal.part().address());
        columns.put("wholeBy", withdrawal.whole().by().name());
        columns.put("wholeQuote", withdrawal.whole().quote());
        columns.put("wholeAddress", withdrawal.whole().address());
        columns.put("wholeOnly", withdrawal.wholeOnly());
        return columns;
    }

    private void add(SubmissionId id, int place, SentPiece piece) {
        jdbc.sql(
                        "insert into sent_piece (submission, place, piece, title, draft_no, companion_of, standing, wished_back)"
                                + " values (:id, :place, :piece, :title, :draft, :lead, 'UNDER_CONSIDERATION', false)")
                .param("id", id.value())
                .param("place", place)
                .param("piece", piece.piece().value())
                .param("title", piece.title())
                .param("draft", piece.draft())
                .param("lead", piece.companionOf().map(PieceId::value).orElse(null))
                .update();
    }

    /** Changes what was not known when it was sent. */
    void amend(SubmissionId id, String tracking, String number, Optional<LocalDate> period) {
        jdbc.sql(
                        "update submission set tracking = :tracking, number_there = :number, period_closes = :period where id = :id")
                .param("tracking", tracking)
                .param("number", number)
                .param("period", period.orElse(null))
                .param("id", id.value())
                .update();
    }

    /** Stores what was read off the happenings. */
    void store(SubmissionId id, Course course, Optional<LocalDate> sent, Optional<LocalDate> last) {
        jdbc.sql("update submission set standing = :standing, at_end = :end, partly_withdrawn = :partly,"
                        + " sent_on = :sent, ended_on = :ended, portal_word = :portal where id = :id")
                .param("standing", course.standing().name())
                .param("end", course.standing().end())
                .param("partly", course.partlyWithdrawn())
                .param("sent", sent.orElse(null))
                .param("portal", course.portal().map(PortalWord::name).orElse(""))
                .param("ended", course.standing().end() ? last.orElse(null) : null)
                .param("id", id.value())
                .update();
        course.pieces()
                .forEach((piece, standing) -> jdbc.sql("update sent_piece set standing = :standing,"
                                + " wished_back = :wished where submission = :id and piece = :piece")
                        .param("standing", standing.name())
                        .param("wished", course.wished().contains(piece))
                        .param("id", id.value())
                        .param("piece", piece.value())
                        .update());
    }

    private List<Submission> read(String sql, Map<String, ?> params) {
        Map<Long, ResultRow> rows = new LinkedHashMap<>();
        jdbc.sql(sql).params(params).query(row -> {
            rows.put(row.getLong("id"), ResultRow.of(row));
        });
        return rows.isEmpty() ? List.of() : withPieces(rows);
    }

    private List<Submission> withPieces(Map<Long, ResultRow> rows) {
        Map<Long, Pieces> pieces = new HashMap<>();
        Stretches.of(rows.keySet(), id -> id)
                .forEach(ids -> jdbc.sql(
                                "select submission, piece, title, draft_no, companion_of, standing, wished_back"
                                        + " from sent_piece where submission in (:ids) order by submission, place")
                        .param("ids", ids)
                        .query(row -> {
                            pieces.computeIfAbsent(row.getLong(1), any -> new Pieces())
                                    .add(row);
                        }));
        return rows.values().stream()
                .map(row -> row.with(pieces.getOrDefault(row.id, new Pieces())))
                .toList();
    }

    /** The pieces of one submission, gathered. */
    private static final class Pieces {
        private final List<SentPiece> sent = new ArrayList<>();
        private final Map<PieceId, PieceStanding> standings = new HashMap<>();
        private final Set<PieceId> wished = new HashSet<>();

        void add(ResultSet row) throws SQLException {
            PieceId piece = new PieceId(row.getLong(2));
            @Nullable Long lead = row.getObject(5, Long.class);
            sent.add(new SentPiece(
                    piece,
                    row.getString(3),
                    row.getInt(4),
                    Optional.ofNullable(lead).map(PieceId::new)));
            standings.put(piece, PieceStanding.valueOf(row.getString(6)));
            if (row.getBoolean(7)) {
                wished.add(piece);
            }
        }
    }

    private record ResultRow(
            long id,
            Dispatch.Fee fee,
            Expectation expectation,
            Withdrawal withdrawal,
            Map<String, String> words,
            Dates dates,
            boolean partly) {

        record Dates(
                Optional<Long> build,
                Optional<LocalDate> period,
                Optional<LocalDate> sent,
                Optional<LocalDate> ended) {}

        static ResultRow of(ResultSet row) throws SQLException {
            Map<String, String> words = new HashMap<>();
            for (String name : List.of(
                    "journal",
                    "call_id",
                    "call_name",
                    "channel",
                    "tracking",
                    "number_there",
                    "standing",
                    "portal_word")) {
                words.put(name, row.getString(name));
            }
            return new ResultRow(
                    row.getLong("id"),
                    new Dispatch.Fee(row.getBigDecimal("fee"), row.getString("currency")),
                    expectation(row),
                    new Withdrawal(way(row, "part"), way(row, "whole"), row.getBoolean("whole_only")),
                    words,
                    new Dates(
                            Optional.ofNullable(row.getObject("build", Long.class)),
                            day(row, "period_closes"),
                            day(row, "sent_on"),
                            day(row, "ended_on")),
                    row.getBoolean("partly_withdrawn"));
        }

        private static Optional<LocalDate> day(ResultSet row, String name) throws SQLException {
            return Optional.ofNullable(row.getObject(name, LocalDate.class));
        }

        private static Expectation expectation(ResultSet row) throws SQLException {
            @Nullable String from = row.getString("reply_from");
            @Nullable String query = row.getString("query_unit");
            Reply reply = from == null
                    ? null
                    : new Reply(
                            Reply.From.valueOf(from),
                            row.getInt("reply_least"),
                            row.getInt("reply_most"),
                            ChronoUnit.valueOf(row.getString("reply_unit")));
            Lapse lapse = query == null ? null : new Lapse(row.getInt("query_count"), ChronoUnit.valueOf(query));
            return new Expectation(Optional.ofNullable(reply), Optional.ofNullable(lapse));
        }

        private static Withdrawal.Way way(ResultSet row, String scope) throws SQLException {
            return new Withdrawal.Way(
                    Withdrawal.By.valueOf(row.getString(scope + "_by")),
                    row.getString(scope + "_quote"),
                    row.getString(scope + "_address"));
        }

        Submission with(Pieces pieces) {
            Dispatch dispatch = new Dispatch(
                    Objects.requireNonNull(words.get("journal")),
                    Objects.requireNonNull(words.get("call_id")),
                    Objects.requireNonNull(words.get("call_name")),
                    dates.build,
                    Channel.valueOf(Objects.requireNonNull(words.get("channel"))),
                    dates.period,
                    Objects.requireNonNull(words.get("tracking")),
                    Objects.requireNonNull(words.get("number_there")),
                    fee,
                    expectation,
                    withdrawal,
                    pieces.sent);
            return new Submission(
                    new SubmissionId(id),
                    dispatch,
                    Standing.valueOf(Objects.requireNonNull(words.get("standing"))),
                    partly,
                    pieces.standings,
                    pieces.wished,
                    dates.sent,
                    dates.ended,
                    Optional.of(Objects.requireNonNull(words.get("portal_word")))
                            .filter(word -> !word.isEmpty())
                            .map(PortalWord::valueOf));
        }
    }
}
