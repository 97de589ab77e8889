package app.envoi.desk.submission;

import app.envoi.desk.piece.PieceId;
import app.envoi.press.guideline.Lapse;
import app.envoi.press.guideline.Reply;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A submission as its table holds it, without its pieces. */
record SubmissionRow(
        long id,
        Dispatch.Fee fee,
        Expectation expectation,
        Withdrawal withdrawal,
        Map<String, String> words,
        Dates dates,
        boolean partly) {

    record Dates(
            Optional<Long> build, Optional<LocalDate> period, Optional<LocalDate> sent, Optional<LocalDate> ended) {}

    static SubmissionRow of(ResultSet row) throws SQLException {
        Map<String, String> words = new HashMap<>();
        for (String name : List.of(
                "journal", "call_id", "call_name", "channel", "tracking", "number_there", "standing", "portal_word")) {
            words.put(name, row.getString(name));
        }
        return new SubmissionRow(
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

    /** The pieces of one submission, gathered. */
    static final class Pieces {
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
}
