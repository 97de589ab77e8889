package app.envoi.desk.exchange;

import app.envoi.desk.exchange.Comparison.Match;
import app.envoi.desk.exchange.DayReader.Order;
import app.envoi.desk.piece.PieceId;
import app.envoi.desk.submission.CannotBe;
import app.envoi.desk.submission.Channel;
import app.envoi.desk.submission.Outcome;
import app.envoi.desk.submission.Past;
import app.envoi.desk.submission.Registrar;
import app.envoi.desk.submission.SentPiece;
import app.envoi.desk.submission.Submission;
import app.envoi.desk.submission.SubmissionId;
import app.envoi.desk.submission.Submissions;
import app.envoi.press.guideline.Call;
import app.envoi.press.guideline.Calls;
import app.envoi.words.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Compares a portal's list with what Envoi knows, and writes down one difference at a time. */
@Component
class PortalDesk {
    private final Submissions submissions;
    private final Registrar registrar;
    private final Calls calls;
    private final Clock clock;

    PortalDesk(Submissions submissions, Registrar registrar, Calls calls, Clock clock) {
        this.submissions = submissions;
        this.registrar = registrar;
        this.calls = calls;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    List<Match> compare(Pending pending) {
        Map<String, String> publishers =
                calls.shelf().calls().stream().collect(Collectors.toMap(Call::id, Call::publisher));
        Comparison comparison = new Comparison(
                submissions.newest(0, Integer.MAX_VALUE),
                each -> publishers.getOrDefault(each.dispatch().call(), ""));
        return comparison.of(lines(pending));
    }

    /** What is out through a portal, and is not in its list. */
    List<Submission> absent(List<Match> matches) {
        Set<SubmissionId> listed = matches.stream()
                .flatMap(each -> each.meant().map(Submission::id).stream())
                .collect(Collectors.toSet());
        return submissions.out().stream()
                .filter(each -> each.dispatch().channel() == Channel.SUBMITTABLE && !listed.contains(each.id()))
                .toList();
    }

    private List<Line> lines(Pending pending) {
        return LineReader.read(pending.sheet(), pending.mapping(), today());
    }

    boolean asksOrder(Pending pending) {
        Mapping mapping = pending.mapping();
        return mapping.order() == Order.ASK
                && pending.sheet().rows().stream().anyMatch(row -> DayReader.ambiguous(mapping.cell(row, Column.SENT)));
    }

    List<String> unknown(Pending pending) {
        Mapping mapping = pending.mapping();
        return pending.sheet().rows().stream()
                .map(row -> mapping.cell(row, Column.STATUS))
                .filter(word -> mapping.outcome(word).isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Writes down what the portal says of an entry.
     *
     * @return the submission that it was written down for; empty where the two say the same by now
     * @throws CannotBe where the poet has to say more first
     */
    Optional<Submission> apply(Pending pending, int row) {
        Optional<Match> match = compare(pending).stream()
                .filter(each -> each.line().number() == row)
                .findFirst();
        return match.flatMap(each -> switch (each.difference()) {
            case STANDING -> Optional.of(report(pending, each));
            case UNKNOWN -> Optional.of(enter(pending, each.line()));
            case NONE, UNREAD -> Optional.empty();
        });
    }

    /** When an answer came is not in the list: today, unless the poet says otherwise. */
    private LocalDate day(Pending pending, Line line) {
        String typed = pending.typed().getOrDefault("day-" + line.number(), "");
        return DayReader.read(typed, Order.ASK).orElse(today());
    }

    private Submission report(Pending pending, Match match) {
        SubmissionId id = match.meant().orElseThrow().id();
        Line line = match.line();
        registrar.report(id, line.outcome().orElseThrow(), accepted(pending, line, match.open()), day(pending, line));
        return submissions.open(id);
    }

    private Submission enter(Pending pending, Line line) {
        Past past = asTyped(pending, line);
        Outcome outcome = line.outcome().orElseThrow();
        SubmissionId id = registrar.wholeOrNot(() -> {
            SubmissionId entered = registrar.enter(past);
            List<SentPiece> open = submissions.open(entered).dispatch().pieces();
            registrar.report(entered, outcome, accepted(pending, line, open), day(pending, line));
            return entered;
        });
        return submissions.open(id);
    }

    /** With the titles that the poet wrote over those of the list, which names packets and not poems. */
    static Past asTyped(Pending pending, Line line) {
        Past past = line.past().orElseThrow();
        LocalDate sent = past.sent()
                .or(() -> DayReader.read(pending.typed().getOrDefault("sent-" + line.number(), ""), Order.ASK))
                .orElseThrow(() -> new Unsaid(Words.say("portal.unsaid.day")));
        List<String> typed = Mapping.Parting.SEMICOLON.split(
                pending.typed().getOrDefault("titles-" + line.number(), String.join("; ", past.titles())));
        return past.of(typed.isEmpty() ? past.titles() : typed, sent);
    }

    private static List<PieceId> accepted(Pending pending, Line line, List<SentPiece> open) {
        return IntStream.range(0, open.size())
                .filter(place -> open.size() == 1 || pending.took(line.number(), place))
                .mapToObj(place -> open.get(place).piece())
                .toList();
    }
}
