package app.envoi.desk.submission;

import app.envoi.desk.piece.PieceId;
import app.envoi.press.guideline.Call;
import app.envoi.press.guideline.Lapse;
import app.envoi.press.guideline.Reply;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

    /** A call, or a journal, that submissions went to. */
    record Addressee(long like, String journal, String callName) {
        public String words() {
            return callName.isBlank() ? journal : journal + ", " + callName;
        }
    }

    /** By name; each with a submission that went there. */
    List<Addressee> addressees(Choice choice, LocalDate today) {
        return jdbc.sql("select min(s.id), s.journal, s.call_name from submission s where " + choice.condition()
                        + " group by s.journal, s.call_name order by lower(s.journal), lower(s.call_name)")
                .params(choice.named(today))
                .query((row, n) -> new Addressee(row.getLong(1), row.getString(2), row.getString(3)))
                .list();
    }

    /** Those that are out with the longest out first; all others with the newest first. */
    List<Submission> list(Choice choice, LocalDate today, int most) {
        String order =
                choice.shown() == Choice.Shown.OPEN ? "s.sent_on, s.id" : "s.sent_on desc nulls first, s.id desc";
        Map<String, Object> named = choice.named(today);
        named.put("most", most);
        return read(
                ALL + " where " + choice.condition() + " order by " + order + " fetch first :most rows only", named);
    }

    int count(Choice choice, LocalDate today) {
        return jdbc.sql("select count(*) from submission s where " + choice.condition())
                .params(choice.named(today))
                .query(Integer.class)
                .single();
    }

    /** All that went to this journal, or to this call, the newest first. */
    List<Submission> at(String journal, String call) {
        return read(
                ALL + " where (s.call_id = :call and s.call_id <> '') or lower(s.journal) = lower(:journal)"
                        + " order by s.sent_on desc nulls first, s.id desc",
                Map.of("call", call, "journal", journal));
    }

    /** Every submission that this piece was ever in, the newest first. */
    public List<Submission> with(PieceId piece) {
        return read(
                ALL + " join sent_piece p on p.submission = s.id where p.piece = :piece order by s.id desc",
                Map.of("piece", piece.value()));
    }

    /** For each of these pieces the submissions, the newest first, that bear on sending it to this call: all but those that another journal declined. */
    Map<PieceId, List<Submission>> bearing(Collection<PieceId> pieces, Call call) {
        Map<PieceId, List<Submission>> bearing = new HashMap<>();
        Stretches.of(pieces, PieceId::value)
                .forEach(ids -> read(
                                ALL + " join sent_piece p on p.submission = s.id where p.piece in (:pieces)"
                                        + " and (p.standing <> 'DECLINED' or s.call_id = :call"
                                        + " or lower(s.journal) = lower(:journal)) order by s.id desc",
                                Map.of("pieces", ids, "call", call.id(), "journal", call.journal()))
                        .forEach(each -> ids.stream()
                                .map(PieceId::new)
                                .filter(each.pieces()::containsKey)
                                .forEach(piece -> bearing.computeIfAbsent(piece, any -> new ArrayList<>())
                                        .add(each))));
        return bearing;
    }

    /** Numbers of the packets that were sent. */
    public Set<Long> packets() {
        return Set.copyOf(jdbc.sql("select distinct b.packet from build b join submission s on s.build = b.id"
                        + " where s.sent_on is not null")
                .query(Long.class)
                .list());
    }

    /** Submissions that hold one of these pieces and are not at an end, or still owe a notice. */
    List<SubmissionId> holding(Collection<PieceId> pieces) {
        Set<SubmissionId> holding = new TreeSet<>();
        Stretches.of(pieces, PieceId::value)
                .forEach(ids -> holding.addAll(jdbc.sql(
                                "select distinct p.submission from sent_piece p join submission s on s.id = p.submission"
                                        + " where p.piece in (:pieces) and (s.at_end = false or exists (select 1 from"
                                        + " notice n where n.submission = s.id and n.state = 'OWED'))")
                        .param("pieces", ids)
                        .query((row, n) -> new SubmissionId(row.getLong(1)))
                        .list()));
        return List.copyOf(holding);
    }

    /** Which of these pieces a journal has accepted, and where. */
    Takers takers(Collection<PieceId> pieces) {
        Map<PieceId, Set<SubmissionId>> takers = new HashMap<>();
        Stretches.of(pieces, PieceId::value)
                .forEach(ids -> jdbc.sql(
                                "select piece, submission from sent_piece where standing = 'ACCEPTED' and piece in (:ids)")
                        .param("ids", ids)
                        .query(row -> {
                            takers.computeIfAbsent(new PieceId(row.getLong(1)), any -> new HashSet<>())
                                    .add(new SubmissionId(row.getLong(2)));
                        }));
        return new Takers(takers);
    }

    /** Journals that have accepted pieces. */
    record Takers(Map<PieceId, Set<SubmissionId>> of) {
        /** Those pieces of a submission that another one's journal has accepted. */
        Set<PieceId> beside(Submission submission) {
            return submission.pieces().keySet().stream()
                    .filter(piece ->
                            of.getOrDefault(piece, Set.of()).stream().anyMatch(taker -> !taker.equals(submission.id())))
                    .collect(Collectors.toSet());
        }
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
        Map<String, @Nullable Object> columns = new HashMap<>(columns(dispatch.withdrawal()));
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

    /** Changes how the journal wants to be told. */
    void amend(SubmissionId id, Withdrawal withdrawal) {
        jdbc.sql("update submission set part_by = :partBy, part_quote = :partQuote, part_address = :partAddress,"
                        + " whole_by = :wholeBy, whole_quote = :wholeQuote, whole_address = :wholeAddress,"
                        + " whole_only = :wholeOnly where id = :id")
                .params(columns(withdrawal))
                .param("id", id.value())
                .update();
    }

    private static Map<String, Object> columns(Withdrawal withdrawal) {
        return Map.of(
                "partBy", withdrawal.part().by().name(),
                "partQuote", withdrawal.part().quote(),
                "partAddress", withdrawal.part().address(),
                "wholeBy", withdrawal.whole().by().name(),
                "wholeQuote", withdrawal.whole().quote(),
                "wholeAddress", withdrawal.whole().address(),
                "wholeOnly", withdrawal.wholeOnly());
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
        Map<Long, SubmissionRow> rows = new LinkedHashMap<>();
        jdbc.sql(sql).params(params).query(row -> {
            rows.put(row.getLong("id"), SubmissionRow.of(row));
        });
        return rows.isEmpty() ? List.of() : withPieces(rows);
    }

    private List<Submission> withPieces(Map<Long, SubmissionRow> rows) {
        Map<Long, SubmissionRow.Pieces> pieces = new HashMap<>();
        Stretches.of(rows.keySet(), id -> id)
                .forEach(ids -> jdbc.sql(
                                "select submission, piece, title, draft_no, companion_of, standing, wished_back"
                                        + " from sent_piece where submission in (:ids) order by submission, place")
                        .param("ids", ids)
                        .query(row -> {
                            pieces.computeIfAbsent(row.getLong(1), any -> new SubmissionRow.Pieces())
                                    .add(row);
                        }));
        return rows.values().stream()
                .map(row -> row.with(pieces.getOrDefault(row.id(), new SubmissionRow.Pieces())))
                .toList();
    }
}
