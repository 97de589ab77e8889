package app.envoi.desk.exchange;

import app.envoi.desk.submission.Outcome;
import app.envoi.desk.submission.Past;
import app.envoi.desk.submission.PieceStanding;
import app.envoi.desk.submission.SentPiece;
import app.envoi.desk.submission.Standing;
import app.envoi.desk.submission.Submission;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A portal's list beside what Envoi knows. Pure. */
final class Comparison {
    private final List<Submission> known;
    private final Function<Submission, String> publisher;

    /** @param publisher who stands behind the journal of a submission, or empty: portals name the one or the other */
    Comparison(List<Submission> known, Function<Submission, String> publisher) {
        this.known = List.copyOf(known);
        this.publisher = publisher;
    }

    /**
     * An entry of the list.
     *
     * @param meant the submission that it is, where Envoi knows it
     */
    record Match(Line line, Optional<Submission> meant, Difference difference) {
        /** Pieces that the journal can have accepted: those that it considers, else all that it has not accepted yet. */
        List<SentPiece> open() {
            return meant.map(Match::open).orElse(List.of());
        }

        private static List<SentPiece> open(Submission submission) {
            List<SentPiece> considered = submission.with(PieceStanding.UNDER_CONSIDERATION);
            return considered.isEmpty()
                    ? submission.dispatch().pieces().stream()
                            .filter(each -> submission.pieces().get(each.piece()) != PieceStanding.ACCEPTED)
                            .toList()
                    : considered;
        }

        /** Titles of which the poet has to say which were accepted; none where that is clear or not the question. */
        public List<String> asks() {
            boolean open = difference == Difference.STANDING || difference == Difference.UNKNOWN;
            if (!open || !line.outcome().equals(Optional.of(Outcome.ACCEPTED))) {
                return List.of();
            }
            List<String> titles = meant.isPresent()
                    ? open().stream().map(SentPiece::title).toList()
                    : line.past().orElseThrow().titles();
            return titles.size() > 1 ? titles : List.of();
        }
    }

    /** How an entry differs from what Envoi knows. */
    enum Difference {
        /** It says the same. */
        NONE,
        /** Envoi does not know it. */
        UNKNOWN,
        /** The portal says that something happened which Envoi has not written down. */
        STANDING,
        /** It cannot be read well enough to compare. */
        UNREAD
    }

    /** Each entry with its submission; no submission is meant by two entries. */
    List<Match> of(List<Line> lines) {
        Set<Submission> taken = new HashSet<>();
        List<Match> matches = new ArrayList<>();
        for (Line line : lines) {
            Optional<Submission> meant = line.past().flatMap(past -> best(past, taken));
            meant.ifPresent(taken::add);
            matches.add(new Match(line, meant, difference(line, meant)));
        }
        return matches;
    }

    private static Difference difference(Line line, Optional<Submission> meant) {
        if (line.past().isEmpty() || line.outcome().isEmpty()) {
            return Difference.UNREAD;
        }
        if (meant.isEmpty()) {
            return Difference.UNKNOWN;
        }
        return same(line.outcome().get(), meant.get()) ? Difference.NONE : Difference.STANDING;
    }

    /** What is decided in Envoi is not undone by a portal that still waits. */
    private static boolean same(Outcome outcome, Submission submission) {
        Standing standing = submission.standing();
        return switch (outcome.kind()) {
            case SENT -> standing != Standing.PLANNED;
            case BEING_READ -> standing != Standing.PLANNED && standing != Standing.SENT;
            case OPENED_FOR_EDITING -> standing.end() || standing == Standing.OPEN_FOR_EDITING;
            case HELD -> standing.end() || standing == Standing.HELD;
            case REWRITE_ASKED -> standing.end() || standing == Standing.REWRITE_ASKED;
            case ACCEPTED -> submission.pieces().containsValue(PieceStanding.ACCEPTED);
            case DECLINED -> submission.pieces().containsValue(PieceStanding.DECLINED) && standing.end();
            case WISHED_BACK -> standing == Standing.WITHDRAWN;
            case CLOSED_WITHOUT_WORD -> standing.end();
            case LOST -> standing == Standing.LOST;
            default -> true;
        };
    }

    private Optional<Submission> best(Past past, Set<Submission> taken) {
        return known.stream()
                .filter(each -> !taken.contains(each) && here(past, each))
                .filter(each -> likeness(past, each) > 0)
                .max(Comparator.comparingInt((Submission each) -> likeness(past, each))
                        .thenComparing(each -> each.standing().out())
                        .thenComparing(Submission::id));
    }

    private boolean here(Past past, Submission submission) {
        String said = Twins.folded(past.journal());
        String journal = Twins.folded(submission.dispatch().journal());
        String behind = Twins.folded(publisher.apply(submission));
        return said.equals(journal)
                || within(said, journal)
                || !behind.isEmpty() && (said.equals(behind) || within(said, behind));
    }

    private static boolean within(String one, String other) {
        return !one.isEmpty()
                && !other.isEmpty()
                && ((" " + one + " ").contains(" " + other + " ") || (" " + other + " ").contains(" " + one + " "));
    }

    /** The more the two have in common; nothing in common but the journal is not enough, unless no day speaks against it. */
    private static int likeness(Past past, Submission submission) {
        int days = days(past.sent(), submission.sent());
        int titles = past.titles().stream().anyMatch(title -> named(title, submission)) ? 3 : 0;
        return days < 0 ? titles == 0 ? 0 : titles + days : 1 + days + titles;
    }

    /** 2 for the same day or the next, 0 where a day is not known, -1 where they are far apart. */
    private static int days(Optional<LocalDate> one, Optional<LocalDate> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        long apart = Math.abs(ChronoUnit.DAYS.between(one.get(), other.get()));
        return apart <= 1 ? 2 : apart <= 7 ? 0 : -1;
    }

    private static boolean named(String title, Submission submission) {
        String folded = Twins.folded(title);
        return submission.dispatch().pieces().stream()
                        .map(SentPiece::title)
                        .anyMatch(each -> within(folded, Twins.folded(each)))
                || within(folded, Twins.folded(submission.dispatch().callName()));
    }
}
