package app.envoi.desk.exchange;

import app.envoi.desk.submission.Dispatch;
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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** A portal's list beside what Envoi knows. Pure. */
final class Comparison {
    private final List<Known> known;

    /** @param publisher who stands behind the journal of a submission, or empty: portals name the one or the other */
    Comparison(List<Submission> submissions, Function<Submission, String> publisher) {
        known = submissions.stream()
                .map(each -> Known.of(each, publisher.apply(each)))
                .toList();
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

    /** Each entry with its submission: those that have most in common find each other first, and no submission is meant by two entries. */
    List<Match> of(List<Line> lines) {
        Map<Integer, Submission> meant = new HashMap<>();
        Set<Submission> taken = new HashSet<>();
        for (Pair pair : pairs(lines)) {
            if (!meant.containsKey(pair.line()) && taken.add(pair.submission())) {
                meant.put(pair.line(), pair.submission());
            }
        }
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Optional<Submission> submission = Optional.ofNullable(meant.get(i));
            matches.add(new Match(lines.get(i), submission, difference(lines.get(i), submission)));
        }
        return matches;
    }

    private record Pair(int line, Submission submission, int likeness) {}

    private List<Pair> pairs(List<Line> lines) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int line = i;
            lines.get(i).past().ifPresent(past -> {
                Entry entry = Entry.of(past);
                known.forEach(each -> pairs.add(new Pair(line, each.submission(), each.likeness(entry))));
            });
            pairs.removeIf(pair -> pair.likeness() <= 0);
        }
        pairs.sort(Comparator.comparing(Pair::likeness)
                .thenComparing(pair -> pair.submission().standing().out())
                .thenComparing(pair -> pair.submission().id())
                .reversed());
        return pairs;
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

    /** An entry in words that can be compared. */
    private record Entry(String journal, List<String> titles, Optional<LocalDate> sent) {
        static Entry of(Past past) {
            return new Entry(
                    Twins.folded(past.journal()),
                    past.titles().stream().map(Twins::folded).toList(),
                    past.sent());
        }
    }

    /** A submission in words that can be compared. */
    private record Known(Submission submission, List<String> names, List<String> titles) {
        private static final Set<String> COMMON = Set.of(
                "magazine",
                "review",
                "journal",
                "press",
                "quarterly",
                "literary",
                "lit",
                "mag",
                "poetry",
                "of",
                "the",
                "a");
        private static final int SAME_NAME = 4;

        static Known of(Submission submission, String publisher) {
            Dispatch dispatch = submission.dispatch();
            return new Known(
                    submission,
                    Stream.of(dispatch.journal(), publisher)
                            .map(Twins::folded)
                            .filter(name -> !name.isEmpty())
                            .toList(),
                    Stream.concat(dispatch.pieces().stream().map(SentPiece::title), Stream.of(dispatch.callName()))
                            .map(Twins::folded)
                            .filter(title -> !title.isEmpty())
                            .toList());
        }

        /** 0 where they are not the same; the more they have in common, the more. */
        int likeness(Entry entry) {
            boolean sameName = names.stream().anyMatch(name -> sameName(name, entry.journal()));
            if (!sameName && names.stream().noneMatch(name -> within(name, entry.journal()))) {
                return 0;
            }
            int days = days(entry.sent(), submission.sent());
            boolean titled =
                    entry.titles().stream().anyMatch(title -> titles.stream().anyMatch(known -> within(title, known)));
            if (!sameName) {
                return days == 2 && titled ? days : 0;
            }
            return days < 0 && !titled ? 0 : SAME_NAME + days + (titled ? 2 : 0);
        }

        private static boolean sameName(String one, String other) {
            return within(one, other) && COMMON.containsAll(more(one, other)) && COMMON.containsAll(more(other, one));
        }

        private static Set<String> more(String one, String other) {
            Set<String> more = new HashSet<>(List.of(one.split(" ")));
            more.removeAll(List.of(other.split(" ")));
            return more;
        }

        private static boolean within(String one, String other) {
            String here = " " + one + " ";
            String there = " " + other + " ";
            return !one.isEmpty() && !other.isEmpty() && (here.contains(there) || there.contains(here));
        }

        /** 2 for the same day or the next, 0 where a day is not known, -1 where they are far apart. */
        private static int days(Optional<LocalDate> one, Optional<LocalDate> other) {
            if (one.isEmpty() || other.isEmpty()) {
                return 0;
            }
            long apart = Math.abs(ChronoUnit.DAYS.between(one.get(), other.get()));
            return apart <= 1 ? 2 : apart <= 7 ? 0 : -1;
        }
    }
}
