package app.envoi.desk.submission;

import app.envoi.desk.piece.PieceId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A year of a poet's submissions, as chance will have it. */
final class Year {
    private final Outbox out;
    private final Random chance;
    private final List<PieceId> poems;
    private final List<SubmissionId> sent = new ArrayList<>();
    private final int least;
    int done;

    Year(Outbox out, Random chance) {
        this(out, chance, 3);
    }

    /** @param least so many are sent before anything else happens */
    Year(Outbox out, Random chance, int least) {
        this.out = out;
        this.chance = chance;
        this.least = least;
        poems = new ArrayList<>(
                IntStream.range(0, 6).mapToObj(i -> out.poem("Poem " + i)).toList());
    }

    String step() {
        int deed = sent.size() < least ? 0 : chance.nextInt(19);
        try {
            String did = deed(deed);
            done++;
            return did;
        } catch (CannotBe refused) {
            return "refused: " + refused.getMessage();
        }
    }

    private String deed(int deed) {
        SubmissionId one = sent.isEmpty() ? new SubmissionId(1) : sent.get(chance.nextInt(sent.size()));
        switch (deed) {
            case 0, 1 -> sent.add(send());
            case 2, 3 -> out.secretary.accept(one, some(one), today());
            case 4 -> out.secretary.decline(one, some(one), today());
            case 5 -> out.secretary.decline(one, List.of(), today());
            case 6 -> out.secretary.withdraw(one, some(one), today());
            case 7 -> out.secretary.note(one, Happening.Kind.CLOSED_WITHOUT_WORD, today());
            case 8, 9, 10 -> undoSomething(one);
            case 11 -> out.secretary.portalSays(one, PortalWord.values()[chance.nextInt(7)], Outbox.TODAY);
            case 12 -> turnDown();
            case 13 -> out.secretary.amend(one, withdrawal());
            default -> tellSomebody();
        }
        return "deed " + deed + " on " + one;
    }

    private SubmissionId send() {
        Collections.shuffle(poems, chance);
        PieceId[] some = poems.subList(0, 1 + chance.nextInt(4)).toArray(PieceId[]::new);
        String journal = "Journal " + sent.size();
        return switch (chance.nextInt(4)) {
            case 0 -> out.sendWholeOnly(journal, some);
            case 1 -> some.length > 1 ? out.sendPair(journal, some[0], some[1]) : out.send(journal, some);
            default -> out.send(journal, some);
        };
    }

    private List<PieceId> some(SubmissionId id) {
        List<PieceId> held = new ArrayList<>(out.open(id).pieces().keySet());
        Collections.sort(held);
        return held.subList(0, 1 + chance.nextInt(held.size()));
    }

    private void undoSomething(SubmissionId id) {
        List<Happening> all = out.happenings.of(id);
        out.secretary.undo(id, all.get(chance.nextInt(all.size())).id());
    }

    private void tellSomebody() {
        List<Notice> owed = out.notices.owed();
        if (owed.isEmpty()) {
            throw new CannotBe("untold");
        }
        NoticeId notice = owed.get(chance.nextInt(owed.size())).id();
        switch (chance.nextInt(3)) {
            case 0 -> out.secretary.dropNotice(notice, today().remark("They know."));
            case 1 -> out.secretary.noticeConfirmed(notice, today());
            default -> out.secretary.noticeSent(notice, new NoticeWriter.Text("Gone", "It is gone."), today());
        }
    }

    private void turnDown() {
        List<Submissions.Conflict> conflicts = out.submissions.conflicts();
        if (conflicts.isEmpty()) {
            throw new CannotBe("turned-down");
        }
        Submissions.Conflict conflict = conflicts.get(chance.nextInt(conflicts.size()));
        SubmissionId taker =
                conflict.submissions().get(chance.nextInt(conflict.submissions().size()));
        out.secretary.turnDown(taker, conflict.piece(), new NoticeWriter.Text("Sorry", "Sorry."), today());
    }

    private Withdrawal withdrawal() {
        Withdrawal known = Withdrawal.unstated(Channel.EMAIL, "");
        return new Withdrawal(known.part(), known.whole(), chance.nextBoolean());
    }

    private static Secretary.Word today() {
        return Secretary.Word.on(Outbox.TODAY);
    }
}
