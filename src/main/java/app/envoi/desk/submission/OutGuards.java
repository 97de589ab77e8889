package app.envoi.desk.submission;

import app.envoi.desk.packet.Guard;
import app.envoi.desk.packet.Guards;
import app.envoi.desk.packet.Packet;
import app.envoi.desk.piece.PieceId;
import app.envoi.press.guideline.Call;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is out already, and what became of it before, seen from a packet that is about to go. */
class OutGuards implements Guards {
    private final Submissions submissions;
    private final Clock clock;

    OutGuards(Submissions submissions, Clock clock) {
        this.submissions = submissions;
        this.clock = clock;
    }

    @Override
    public List<Guard> before(Packet packet) {
        Call call = packet.call();
        List<Guard> guards = new ArrayList<>();
        packet.pieces().forEach(chosen -> guards.addAll(ofPiece(chosen.piece(), call)));
        guards.addAll(ofJournal(call));
        return guards;
    }

    private List<Guard> ofPiece(PieceId piece, Call call) {
        List<Guard> guards = new ArrayList<>();
        for (Submission other : submissions.with(piece)) {
            PieceStanding standing = other.pieces().get(piece);
            boolean here = here(other, call);
            if (standing == PieceStanding.ACCEPTED) {
                guards.add(Guard.stop(piece, "It was accepted by " + other.addressee() + "."));
            } else if (here && standing == PieceStanding.DECLINED) {
                guards.add(Guard.care(
                        piece,
                        "This journal declined it before"
                                + other.ended().map(day -> ", on " + day).orElse("") + "."));
            } else if (standing == PieceStanding.UNDER_CONSIDERATION
                    && other.standing().out()) {
                guards.addAll(considered(piece, other, call, here));
            }
        }
        return guards;
    }

    private static List<Guard> considered(PieceId piece, Submission other, Call call, boolean here) {
        if (here) {
            return List.of(Guard.stop(piece, "This journal is considering it already."));
        }
        return switch (call.policy().simultaneous()) {
            case NO ->
                List.of(Guard.stop(
                        piece,
                        "It is out at " + other.addressee() + ", and this call takes no simultaneous submissions."));
            case UNSTATED ->
                List.of(Guard.care(
                        piece,
                        "It is out at " + other.addressee()
                                + ", and the call does not say whether it takes simultaneous submissions."));
            case YES -> List.of();
        };
    }

    private List<Guard> ofJournal(Call call) {
        List<Guard> guards = new ArrayList<>();
        boolean pending = submissions.out().stream().anyMatch(each -> here(each, call));
        if (pending && call.policy().multiple() != Call.Answer.YES) {
            guards.add(Guard.care("This journal still holds a submission of yours, and the call "
                    + (call.policy().multiple() == Call.Answer.NO
                            ? "takes one at a time."
                            : "does not say whether it takes a second.")));
        }
        waits(call).ifPresent(guards::add);
        return guards;
    }

    private Optional<Guard> waits(Call call) {
        LocalDate today = LocalDate.now(clock);
        return call.clocks()
                .resubmitAfter()
                .flatMap(lapse -> submissions.newest(0, 2_000).stream()
                        .filter(each -> here(each, call))
                        .flatMap(each -> each.ended().or(each::sent).stream())
                        .max(LocalDate::compareTo)
                        .map(lapse::after)
                        .filter(today::isBefore)
                        .map(day -> Guard.stop("The call asks you to wait before you send again: until " + day + ".")));
    }

    private static boolean here(Submission other, Call call) {
        return other.dispatch().call().equals(call.id())
                || other.dispatch().journal().equalsIgnoreCase(call.journal());
    }
}
