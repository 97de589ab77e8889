package app.envoi.desk.submission;

import app.envoi.desk.packet.Guard;
import app.envoi.desk.packet.Guards;
import app.envoi.desk.packet.Packet;
import app.envoi.desk.piece.PieceId;
import app.envoi.desk.web.Moments;
import app.envoi.press.guideline.Call;
import app.envoi.press.guideline.Window;
import app.envoi.words.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is out already, and what became of it before, seen from a packet that is about to go. */
class OutGuards implements Guards {

    private final Submissions submissions;
    private final Publications publications;
    private final Clock clock;

    OutGuards(Submissions submissions, Publications publications, Clock clock) {
        this.submissions = submissions;
        this.publications = publications;
        this.clock = clock;
    }

    @Override
    public List<Guard> before(Packet packet) {
        Call call = packet.call();
        List<Guard> guards = new ArrayList<>();
        List<PieceId> pieces =
                packet.pieces().stream().map(Packet.Chosen::piece).toList();
        Map<PieceId, List<Submission>> sent = submissions.bearing(pieces, call);
        Map<PieceId, List<Publication>> out =
                publications.of(pieces).stream().collect(Collectors.groupingBy(Publication::piece));
        for (PieceId piece : pieces) {
            guards.addAll(ofPiece(piece, call, sent.getOrDefault(piece, List.of())));
            out.getOrDefault(piece, List.of()).forEach(each -> guards.add(published(each, call)));
        }
        guards.addAll(ofJournal(call));
        return guards;
    }

    private static List<Guard> ofPiece(PieceId piece, Call call, List<Submission> sent) {
        List<Guard> guards = new ArrayList<>();
        for (Submission other : sent) {
            PieceStanding standing = other.pieces().get(piece);
            boolean here = here(other, call);
            if (standing == PieceStanding.ACCEPTED) {
                guards.add(Guard.stop(piece, Words.say("guard.accepted", other.addressee())));
            } else if (here && standing == PieceStanding.DECLINED) {
                guards.add(Guard.care(
                        piece,
                        other.ended()
                                .map(day -> Words.say("guard.declined.on", Moments.date(day)))
                                .orElseGet(() -> Words.say("guard.declined"))));
            } else if (standing == PieceStanding.UNDER_CONSIDERATION
                    && other.standing().out()) {
                guards.addAll(considered(piece, other, call, here));
            }
        }
        return guards;
    }

    private static Guard published(Publication publication, Call call) {
        String sentence = publication
                .on()
                .map(day -> Words.say("guard.published.on", publication.place(), Moments.date(day)))
                .orElseGet(() -> Words.say("guard.published", publication.place()));
        return call.policy().published() == Call.Answer.YES
                ? Guard.care(publication.piece(), Words.say("guard.published.say", sentence))
                : Guard.stop(publication.piece(), sentence);
    }

    private static List<Guard> considered(PieceId piece, Submission other, Call call, boolean here) {
        if (here) {
            return List.of(Guard.stop(piece, Words.say("guard.considered")));
        }
        return switch (call.policy().simultaneous()) {
            case NO -> List.of(Guard.stop(piece, Words.say("guard.out.no", other.addressee())));
            case UNSTATED -> List.of(Guard.care(piece, Words.say("guard.out.unstated", other.addressee())));
            case YES -> List.of();
        };
    }

    private List<Guard> ofJournal(Call call) {
        List<Submission> before = submissions.at(call.journal(), call.id());
        LocalDate today = LocalDate.now(clock.withZone(call.window().zone().orElse(clock.getZone())));
        return Stream.of(pending(before, call), waits(before, call, today), capped(before, call, today))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Guard> pending(List<Submission> before, Call call) {
        if (before.stream().noneMatch(each -> each.standing().out())) {
            return Optional.empty();
        }
        return switch (call.policy().multiple()) {
            case YES -> Optional.empty();
            case NO -> Optional.of(Guard.stop(Words.say("guard.pending.no")));
            case UNSTATED -> Optional.of(Guard.care(Words.say("guard.pending.unstated")));
        };
    }

    private static Optional<Guard> waits(List<Submission> before, Call call, LocalDate today) {
        return call.clocks()
                .resubmitAfter()
                .flatMap(lapse -> before.stream()
                        .flatMap(each -> each.ended().or(each::sent).stream())
                        .max(LocalDate::compareTo)
                        .map(lapse::after)
                        .filter(today::isBefore)
                        .map(day -> Guard.stop(Words.say("guard.wait", Moments.date(day)))));
    }

    private static Optional<Guard> capped(List<Submission> before, Call call, LocalDate today) {
        return call.policy().cap().flatMap(cap -> {
            Optional<LocalDate> since = since(cap.per(), call.window(), today);
            LocalDate from = since.orElse(today.minusYears(1));
            long sent = before.stream()
                    .flatMap(each -> each.sent().stream())
                    .filter(day -> !day.isBefore(from))
                    .count();
            if (sent < cap.most()) {
                return Optional.empty();
            }
            String sentence =
                    Words.say("guard.cap", cap.most(), Words.say("guard.per." + cap.per()), sent, Moments.date(from));
            return Optional.of(since.isPresent() ? Guard.stop(sentence) : Guard.care(sentence));
        });
    }

    /** The beginning of the stretch of time that a cap counts in; empty where it is not known. */
    private static Optional<LocalDate> since(String per, Window window, LocalDate today) {
        return switch (per) {
            case "day" -> Optional.of(today);
            case "month" -> Optional.of(today.withDayOfMonth(1));
            case "year" -> Optional.of(today.withDayOfYear(1));
            default -> window.nextOpening(today.minusYears(1).plusDays(1)).filter(day -> !day.isAfter(today));
        };
    }

    private static boolean here(Submission other, Call call) {
        return other.dispatch().call().equals(call.id())
                || other.dispatch().journal().equalsIgnoreCase(call.journal());
    }
}
