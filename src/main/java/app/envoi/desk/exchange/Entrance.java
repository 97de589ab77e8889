package app.envoi.desk.exchange;

import app.envoi.desk.exchange.DayReader.Order;
import app.envoi.desk.exchange.Mapping.Undated;
import app.envoi.desk.exchange.Twins.Twin;
import app.envoi.desk.piece.PieceId;
import app.envoi.desk.submission.CannotBe;
import app.envoi.desk.submission.Outcome;
import app.envoi.desk.submission.Past;
import app.envoi.desk.submission.Registrar;
import app.envoi.desk.submission.SentPiece;
import app.envoi.desk.submission.SubmissionId;
import app.envoi.desk.submission.Submissions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Looks through sheets, and brings them in: every row that was chosen, or none at all. */
@Component
class Entrance {
    private final Registrar registrar;
    private final Submissions submissions;
    private final Clock clock;

    Entrance(Registrar registrar, Submissions submissions, Clock clock) {
        this.registrar = registrar;
        this.submissions = submissions;
        this.clock = clock;
    }

    Review review(Pending pending) {
        Mapping mapping = pending.mapping();
        List<Line> lines = LineReader.read(pending.sheet(), mapping, LocalDate.now(clock));
        List<Line> chosen = lines.stream()
                .filter(line -> !pending.left().contains(line.number()))
                .toList();
        return new Review(
                pending,
                lines,
                twins(lines),
                asksOrder(pending, chosen),
                unknown(pending, chosen),
                asksUndated(pending, chosen));
    }

    private Map<Integer, Twin> twins(List<Line> lines) {
        Twins known = new Twins(submissions.newest(0, Integer.MAX_VALUE));
        Map<Integer, Twin> twins = new HashMap<>();
        for (Line line : lines) {
            line.past()
                    .flatMap(past -> known.of(past, line.number()))
                    .ifPresent(twin -> twins.put(line.number(), twin));
        }
        return twins;
    }

    /** What turns out to be told already is left out, unless the poet has seen that and wants it. */
    Pending settle(Pending pending) {
        Set<Integer> twins = review(pending).twins().keySet();
        Set<Integer> left = new HashSet<>(pending.left());
        twins.stream().filter(row -> !pending.seen().contains(row)).forEach(left::add);
        Set<Integer> seen = new HashSet<>(pending.seen());
        seen.addAll(twins);
        return new Pending(pending.sheet(), pending.mapping(), left, seen, pending.accepted(), pending.typed());
    }

    private static boolean asksOrder(Pending pending, List<Line> chosen) {
        Mapping mapping = pending.mapping();
        return mapping.order() == Order.ASK
                && chosen.stream()
                        .map(line -> row(pending, line))
                        .anyMatch(row -> DayReader.ambiguous(mapping.cell(row, Column.SENT))
                                || DayReader.ambiguous(mapping.cell(row, Column.ANSWERED)));
    }

    private static List<String> unknown(Pending pending, List<Line> chosen) {
        return chosen.stream()
                .filter(line -> line.outcome().isEmpty())
                .map(line -> pending.mapping().cell(row(pending, line), Column.STATUS))
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> row(Pending pending, Line line) {
        return pending.sheet().rows().get(line.number() - pending.sheet().first());
    }

    private static boolean asksUndated(Pending pending, List<Line> chosen) {
        Mapping mapping = pending.mapping();
        return mapping.undated() == Undated.ASK
                && chosen.stream()
                        .filter(line -> line.outcome().filter(Outcome::end).isPresent())
                        .anyMatch(line -> mapping.cell(row(pending, line), Column.ANSWERED)
                                .isBlank());
    }

    /**
     * How many were brought in.
     *
     * @throws CannotBe with the row and what is wrong with it; nothing was written down
     */
    int bringIn(Review review) {
        List<Line> lines = review.chosen().stream()
                .sorted(Comparator.comparing(
                        line -> line.past().flatMap(Past::sent).orElse(LocalDate.MAX)))
                .toList();
        return registrar.wholeOrNot(() -> {
            Map<Line, SubmissionId> entered = new HashMap<>();
            lines.forEach(line ->
                    entered.put(line, at(line, () -> registrar.enter(line.past().orElseThrow()))));
            lines.stream()
                    .filter(line -> line.outcome().orElse(Outcome.CONSIDERED) != Outcome.CONSIDERED)
                    .sorted(Comparator.comparing(line -> line.day().orElse(LocalDate.MIN)))
                    .forEach(line -> at(line, () -> report(review, line, Objects.requireNonNull(entered.get(line)))));
            return lines.size();
        });
    }

    private SubmissionId report(Review review, Line line, SubmissionId id) {
        Outcome outcome = line.outcome().orElseThrow();
        LocalDate day = line.day().or(() -> line.past().flatMap(Past::sent)).orElse(LocalDate.now(clock));
        registrar.report(id, outcome, accepted(review.pending(), line, id), day);
        return id;
    }

    private List<PieceId> accepted(Pending pending, Line line, SubmissionId id) {
        List<SentPiece> sent = submissions.open(id).dispatch().pieces();
        List<String> titles = line.past().orElseThrow().titles();
        return sent.stream()
                .filter(piece -> titles.size() == 1 || pending.took(line.number(), titles.indexOf(piece.title())))
                .map(SentPiece::piece)
                .toList();
    }

    private static <T> T at(Line line, Supplier<T> deed) {
        try {
            return deed.get();
        } catch (CannotBe e) {
            throw new RowRefused(line.number(), e);
        }
    }

    /** A row cannot be written down, and so nothing was. */
    static final class RowRefused extends RuntimeException {
        private final int row;

        RowRefused(int row, CannotBe why) {
            super(Optional.ofNullable(why.getMessage()).orElse(""), why);
            this.row = row;
        }

        int row() {
            return row;
        }
    }
}
