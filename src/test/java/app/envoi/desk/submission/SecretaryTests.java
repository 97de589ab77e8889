package app.envoi.desk.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.envoi.desk.Bench;
import app.envoi.desk.piece.PieceId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SecretaryTests {
    private final Outbox out = new Outbox(Bench.h2());
    private PieceId harbour = out.poem("Harbour");
    private PieceId ladder = out.poem("Ladder");
    private PieceId orchard = out.poem("Orchard");

    @BeforeEach
    void nothingIsOwedAtFirst() {
        assertThat(out.notices.owed()).isEmpty();
    }

    @AfterEach
    void everythingIsInOrderAtTheEnd() throws Exception {
        assertThat(Audit.beside(out.books, out.bench.whole()).faults()).isEmpty();
        out.close();
    }

    @Test
    void acceptingAPoemOwesAPartNoticeWhereOtherPoemsAreStillFree() {
        SubmissionId here = out.send("North", harbour, ladder);
        SubmissionId there = out.send("South", harbour, orchard);
        out.accept(here, harbour);
        Notice notice = out.owed(there);
        assertThat(notice.scope()).isEqualTo(Notice.Scope.PART);
        assertThat(notice.pieces()).containsExactly(harbour);
        assertThat(out.notices.owed()).hasSize(1);
        assertThat(out.open(here).pieces()).containsEntry(harbour, PieceStanding.ACCEPTED);
    }

    @Test
    void acceptingTheLastFreePoemOwesAWholeWithdrawal() {
        SubmissionId here = out.send("North", harbour);
        SubmissionId there = out.send("South", harbour);
        out.accept(here, harbour);
        assertThat(out.owed(there).scope()).isEqualTo(Notice.Scope.WHOLE);
        assertThat(out.open(there).standing()).isEqualTo(Standing.SENT);
        out.tell(there);
        assertThat(out.open(there).standing()).isEqualTo(Standing.WITHDRAWN);
    }

    @Test
    void aSubmissionWithFreePiecesIsNeverWithdrawn() {
        SubmissionId here = out.send("North", harbour);
        SubmissionId there = out.send("South", harbour, ladder);
        out.accept(here, harbour);
        out.tell(there);
        assertThat(out.open(there).standing()).isEqualTo(Standing.SENT);
        assertThat(out.open(there).partlyWithdrawn()).isTrue();
        assertThat(out.open(there).pieces()).containsEntry(harbour, PieceStanding.WITHDRAWN);
        assertThat(out.open(there).pieces()).containsEntry(ladder, PieceStanding.UNDER_CONSIDERATION);
    }

    @Test
    void aSecondPieceJoinsTheNoticeThatIsStillOwed() {
        SubmissionId here = out.send("North", harbour, ladder);
        SubmissionId there = out.send("South", harbour, ladder, orchard);
        out.accept(here, harbour);
        out.accept(here, ladder);
        assertThat(out.owed(there).pieces()).containsExactly(harbour, ladder);
        assertThat(out.notices.of(there)).hasSize(1);
    }

    @Test
    void afterTheFirstNoticeWasSentASecondOneIsOwed() {
        SubmissionId here = out.send("North", harbour, ladder);
        SubmissionId there = out.send("South", harbour, ladder);
        out.accept(here, harbour);
        out.tell(there);
        out.accept(here, ladder);
        assertThat(out.owed(there).pieces()).containsExactly(ladder);
        assertThat(out.owed(there).scope()).isEqualTo(Notice.Scope.WHOLE);
        out.tell(there);
        assertThat(out.open(there).standing()).isEqualTo(Standing.WITHDRAWN);
    }

    @Test
    void acceptingSeveralAtOnceNamesThemAllInOneNotice() {
        SubmissionId here = out.send("North", harbour, ladder);
        SubmissionId there = out.send("South", orchard, ladder, harbour);
        out.accept(here, harbour, ladder);
        assertThat(out.owed(there).pieces()).containsExactly(ladder, harbour);
    }

    @Test
    void anAcceptanceTakenBackLiftsTheNoticeThatWasNotSent() {
        SubmissionId here = out.send("North", harbour);
        SubmissionId there = out.send("South", harbour);
        out.accept(here, harbour);
        Notice owed = out.owed(there);
        out.secretary.undo(here, out.last(here, Happening.Kind.ACCEPTED));
        assertThat(out.notices.open(owed.id()).state()).isEqualTo(Notice.State.LIFTED);
        assertThat(out.open(here).pieces()).containsEntry(harbour, PieceStanding.UNDER_CONSIDERATION);
        assertThat(out.open(here).standing()).isEqualTo(Standing.SENT);
    }

    @Test
    void undoingTheUndoingOwesANoticeAgain() {
        SubmissionId here = out.send("North", harbour);
        SubmissionId there = out.send("South", harbour);
        out.accept(here, harbour);
        out.secretary.undo(here, out.last(here, Happening.Kind.ACCEPTED));
        out.secretary.undo(here, out.last(here, Happening.Kind.UNDONE));
        assertThat(out.owed(there).pieces()).containsExactly(harbour);
        assertThat(out.open(here).pieces()).containsEntry(harbour, PieceStanding.ACCEPTED);
    }

    @Test
    void anAcceptanceTakenBackLeavesASentNoticeOnRecord() {
        SubmissionId here = out.send("North", harbour);
        SubmissionId there = out.send("South", harbour, ladder);
        out.accept(here, harbour);
        out.tell(there);
        out.secretary.undo(here, out.last(here, Happening.Kind.ACCEPTED));
        assertThat(out.notices.of(there)).extracting(Notice::state).containsExactly(Notice.State.SENT);
        assertThat(out.open(there).pieces()).containsEntry(harbour, PieceStanding.WITHDRAWN);
    }

    @Test
    void twoJournalsCanAcceptTheSamePoemAndNeitherIsLost() {
        SubmissionId here = out.send("North", harbour);
        SubmissionId there = out.send("South", harbour);
        SubmissionId third = out.send("West", harbour);
        out.accept(here, harbour);
        out.accept(there, harbour);
        assertThat(out.open(here).pieces()).containsEntry(harbour, PieceStanding.ACCEPTED);
        assertThat(out.open(there).pieces()).containsEntry(harbour, PieceStanding.ACCEPTED);
        assertThat(out.notices.of(there)).extracting(Notice::state).containsExactly(Notice.State.LIFTED);
        assertThat(out.owed(third).pieces()).containsExactly(harbour);
        assertThat(out.submissions.conflicts())
                .containsExactly(new Submissions.Conflict(harbour, List.of(here, there)));
    }

    @Test
    void aJournalCanAcceptWhatWasWithdrawnFromIt() {
        SubmissionId here = out.send("North", harbour);
        SubmissionId there = out.send("South", harbour, ladder);
        out.accept(here, harbour);
        out.tell(there);
        out.accept(there, harbour);
        assertThat(out.open(there).pieces()).containsEntry(harbour, PieceStanding.ACCEPTED);
        assertThat(out.submissions.conflicts()).hasSize(1);
    }

    @Test
    void aPlannedSubmissionOwesNothing() {
        SubmissionId here = out.send("North", harbour);
        SubmissionId planned = out.secretary.plan(out.to("South", harbour), Secretary.Word.on(Outbox.TODAY));
        out.accept(here, harbour);
        assertThat(out.notices.of(planned)).isEmpty();
        assertThatThrownBy(() -> out.accept(planned, harbour))
                .isInstanceOf(CannotBe.class)
                .hasMessageContaining("not been sent");
    }

    @Test
    void sendingWhatIsTakenAlreadyOwesTheNoticeAtOnce() {
        SubmissionId here = out.send("North", harbour);
        out.accept(here, harbour);
        SubmissionId late = out.send("South", harbour, ladder);
        assertThat(out.owed(late).pieces()).containsExactly(harbour);
    }

    @Test
    void aTranslationTakesItsOriginalWithIt() {
        PieceId original = out.poem("Original");
        SubmissionId here = out.sendPair("North", harbour, original);
        SubmissionId there = out.sendPair("South", harbour, original);
        out.accept(here, harbour);
        assertThat(out.open(here).pieces()).containsEntry(original, PieceStanding.ACCEPTED);
        assertThat(out.owed(there).pieces()).containsExactly(harbour, original);
        assertThat(out.owed(there).scope()).isEqualTo(Notice.Scope.WHOLE);
    }

    @Test
    void aCallThatTakesBackOnlyTheWholeIsOwedAWholeWithdrawal() {
        SubmissionId here = out.send("North", harbour);
        SubmissionId there = out.sendWholeOnly("South", harbour, ladder);
        out.accept(here, harbour);
        assertThat(out.owed(there).scope()).isEqualTo(Notice.Scope.WHOLE);
        out.tell(there);
        assertThat(out.open(there).standing()).isEqualTo(Standing.WITHDRAWN);
        assertThat(out.open(there).pieces()).containsEntry(ladder, PieceStanding.WITHDRAWN);
    }

    @Test
    void aJournalThatFoldedIsOwedNothing() {
        SubmissionId here = out.send("North", harbour);
        SubmissionId there = out.send("South", harbour);
        out.accept(here, harbour);
        out.secretary.note(there, Happening.Kind.JOURNAL_FOLDED, Secretary.Word.on(Outbox.TODAY));
        assertThat(out.notices.owed()).isEmpty();
        assertThat(out.open(there).standing()).isEqualTo(Standing.CLOSED_WITHOUT_WORD);
    }

    @Test
    void anAcceptanceRecordedLateOwesNothingToThoseThatDeclined() {
        SubmissionId here = out.send("North", harbour);
        SubmissionId there = out.send("South", harbour);
        out.decline(there);
        out.accept(here, harbour);
        assertThat(out.notices.owed()).isEmpty();
    }

    @Test
    void aDeclineOfTheRestTurnsAPartNoticeIntoNothingMoreThanItNames() {
        SubmissionId here = out.send("North", harbour);
        SubmissionId there = out.send("South", harbour, ladder);
        out.accept(here, harbour);
        out.decline(there, ladder);
        assertThat(out.owed(there).pieces()).containsExactly(harbour);
        assertThat(out.owed(there).scope()).isEqualTo(Notice.Scope.WHOLE);
    }

    @Test
    void aPieceKeptByTheJournalMakesTheNoticeAPartNotice() {
        SubmissionId here = out.send("North", harbour);
        SubmissionId there = out.send("South", harbour, ladder);
        out.accept(there, ladder);
        out.accept(here, harbour);
        assertThat(out.owed(there).scope()).isEqualTo(Notice.Scope.PART);
        out.tell(there);
        assertThat(out.open(there).standing()).isEqualTo(Standing.DECIDED);
    }

    @Test
    void aPoemCanBeWithdrawnByWish() {
        SubmissionId there = out.send("South", harbour, ladder);
        out.secretary.withdraw(there, List.of(ladder), Secretary.Word.on(Outbox.TODAY));
        assertThat(out.owed(there).pieces()).containsExactly(ladder);
        out.tell(there);
        assertThat(out.open(there).pieces()).containsEntry(ladder, PieceStanding.WITHDRAWN);
    }

    @Test
    void everythingCanBeWithdrawnByWishAndTheWishTakenBack() {
        SubmissionId there = out.send("South", harbour, ladder);
        out.secretary.withdraw(there, List.of(), Secretary.Word.on(Outbox.TODAY));
        assertThat(out.owed(there).scope()).isEqualTo(Notice.Scope.WHOLE);
        out.secretary.undo(there, out.last(there, Happening.Kind.WISHED_BACK));
        assertThat(out.notices.owed()).isEmpty();
    }

    @Test
    void aNoticeIsDroppedOnlyWithAReason() {
        SubmissionId here = out.send("North", harbour);
        SubmissionId there = out.send("South", harbour);
        out.accept(here, harbour);
        NoticeId notice = out.owed(there).id();
        assertThatThrownBy(() -> out.secretary.dropNotice(notice, Secretary.Word.on(Outbox.TODAY)))
                .isInstanceOf(CannotBe.class)
                .hasMessageContaining("reason");
        out.secretary.dropNotice(notice, Secretary.Word.on(Outbox.TODAY).remark("They told me by telephone."));
        assertThat(out.notices.open(notice).state()).isEqualTo(Notice.State.DROPPED);
        assertThat(out.notices.open(notice).reason()).isEqualTo("They told me by telephone.");
        out.secretary.undo(there, out.last(there, Happening.Kind.NOTICE_DROPPED));
        assertThat(out.owed(there).id()).isEqualTo(notice);
    }

    @Test
    void sendingANoticeCanBeUndone() {
        SubmissionId here = out.send("North", harbour);
        SubmissionId there = out.send("South", harbour);
        out.accept(here, harbour);
        out.tell(there);
        out.secretary.undo(there, out.last(there, Happening.Kind.NOTICE_SENT));
        assertThat(out.owed(there).pieces()).containsExactly(harbour);
        assertThat(out.open(there).standing()).isEqualTo(Standing.SENT);
    }

    @Test
    void undoingASentNoticeMergesItWithTheOneThatIsOwed() {
        SubmissionId here = out.send("North", harbour, ladder);
        SubmissionId there = out.send("South", harbour, ladder, orchard);
        out.accept(here, harbour);
        out.tell(there);
        out.accept(here, ladder);
        out.secretary.undo(there, out.last(there, Happening.Kind.NOTICE_SENT));
        assertThat(out.owed(there).pieces()).containsExactly(harbour, ladder);
    }

    @Test
    void aNoticeIsConfirmedAfterItWasSent() {
        SubmissionId here = out.send("North", harbour);
        SubmissionId there = out.send("South", harbour);
        out.accept(here, harbour);
        NoticeId notice = out.owed(there).id();
        out.tell(there);
        assertThat(out.notices.awaited()).hasSize(1);
        out.secretary.noticeConfirmed(notice, Secretary.Word.on(Outbox.TODAY));
        assertThat(out.notices.open(notice).state()).isEqualTo(Notice.State.CONFIRMED);
        assertThat(out.notices.awaited()).isEmpty();
    }

    @Test
    void anAnswerAfterAllReopensWhatWasGivenUp() {
        SubmissionId here = out.send("North", harbour, ladder);
        SubmissionId there = out.send("South", harbour, orchard);
        out.secretary.note(here, Happening.Kind.CLOSED_WITHOUT_WORD, Secretary.Word.on(Outbox.TODAY));
        out.accept(here, harbour);
        assertThat(out.open(here).standing()).isEqualTo(Standing.SENT);
        assertThat(out.owed(there).pieces()).containsExactly(harbour);
    }

    @Test
    void theTitlesAsSentAreKept() {
        SubmissionId here = out.send("North", harbour);
        assertThat(out.open(here).titleOf(harbour)).isEqualTo("Poem " + harbour);
    }

    @Test
    void whatTheFutureHoldsCannotBeRecorded() {
        SubmissionId here = out.send("North", harbour);
        assertThatThrownBy(
                        () -> out.secretary.accept(here, List.of(harbour), Secretary.Word.on(Outbox.TODAY.plusDays(2))))
                .isInstanceOf(CannotBe.class);
        assertThat(out.open(here).pieces()).containsEntry(harbour, PieceStanding.UNDER_CONSIDERATION);
    }

    @Test
    void aPieceThatIsNotInTheSubmissionCannotBeAccepted() {
        SubmissionId here = out.send("North", harbour);
        assertThatThrownBy(() -> out.accept(here, orchard)).isInstanceOf(CannotBe.class);
    }

    @Test
    void thePortalsOwnWordIsKeptAsItIsAndDecidesNothing() {
        SubmissionId here = out.send("North", harbour, ladder);
        out.secretary.portalSays(here, PortalWord.IN_PROGRESS, Outbox.TODAY);
        assertThat(out.open(here).portal()).contains(PortalWord.IN_PROGRESS);
        assertThat(out.open(here).standing()).isEqualTo(Standing.SENT);
        out.secretary.portalSays(here, PortalWord.EDITABLE, Outbox.TODAY);
        assertThat(out.open(here).standing()).isEqualTo(Standing.OPEN_FOR_EDITING);
        out.secretary.portalSays(here, PortalWord.DECLINED, Outbox.TODAY);
        assertThat(out.open(here).portal()).contains(PortalWord.DECLINED);
        assertThat(out.open(here).pieces().values()).containsOnly(PieceStanding.UNDER_CONSIDERATION);
        assertThat(out.happenings.of(here)).last().extracting(Happening::remark).isEqualTo("Declined");
    }

    @Test
    void aPortalsWordIsUnderstoodHoweverItIsWritten() {
        assertThat(PortalWord.of("in progress")).contains(PortalWord.IN_PROGRESS);
        assertThat(PortalWord.of("IN-PROGRESS ")).contains(PortalWord.IN_PROGRESS);
        assertThat(PortalWord.of("Pending")).isEmpty();
    }

    @Test
    void anAcceptanceThatCameSecondIsTurnedDownWithALetterAndNothingIsLost() {
        SubmissionId here = out.send("North", harbour);
        SubmissionId there = out.send("South", harbour, ladder);
        out.accept(here, harbour);
        out.accept(there, harbour);
        NoticeWriter.Text sorry = new NoticeWriter.Text("Sorry", "I am sorry.");
        out.secretary.turnDown(there, harbour, sorry, Secretary.Word.on(Outbox.TODAY));
        assertThat(out.submissions.conflicts()).isEmpty();
        assertThat(out.open(there).pieces()).containsEntry(harbour, PieceStanding.WITHDRAWN);
        assertThat(out.open(there).standing()).isEqualTo(Standing.SENT);
        assertThat(out.happenings.of(there)).extracting(Happening::kind).contains(Happening.Kind.ACCEPTED);
        assertThat(out.books.letters().of(there))
                .extracting(Letters.Letter::subject)
                .containsExactly("Sorry");
        assertThatThrownBy(() -> out.secretary.turnDown(there, ladder, sorry, Secretary.Word.on(Outbox.TODAY)))
                .isInstanceOf(CannotBe.class);
        out.secretary.undo(there, out.last(there, Happening.Kind.TURNED_DOWN));
        assertThat(out.submissions.conflicts()).hasSize(1);
    }

    @Test
    void whatWasToldOfANoticeIsTakenBackStepByStep() {
        SubmissionId here = out.send("North", harbour);
        SubmissionId there = out.send("South", harbour);
        out.accept(here, harbour);
        NoticeId notice = out.owed(there).id();
        out.tell(there);
        out.secretary.noticeConfirmed(notice, Secretary.Word.on(Outbox.TODAY));
        out.secretary.undo(notice);
        assertThat(out.notices.open(notice).state()).isEqualTo(Notice.State.SENT);
        out.secretary.undo(notice);
        assertThat(out.notices.open(notice).state()).isEqualTo(Notice.State.OWED);
        assertThatThrownBy(() -> out.secretary.undo(notice)).isInstanceOf(CannotBe.class);
    }

    @Test
    void aNoticeThatIsOwedFollowsHowTheJournalWantsToBeTold() {
        SubmissionId here = out.send("North", harbour);
        SubmissionId there = out.send("South", harbour, ladder);
        out.accept(here, harbour);
        Withdrawal.Way post = new Withdrawal.Way(Withdrawal.By.POST, "", "");
        out.secretary.amend(there, new Withdrawal(post, post, true));
        assertThat(out.owed(there).scope()).isEqualTo(Notice.Scope.WHOLE);
        assertThat(out.open(there).dispatch().withdrawal().whole().by()).isEqualTo(Withdrawal.By.POST);
        assertThat(out.happenings.of(there))
                .last()
                .extracting(Happening::remark)
                .asString()
                .contains("message");
    }

    @Test
    void askingHowItStandsIsOnRecordWithItsLetter() {
        SubmissionId here = out.send("North", harbour);
        out.secretary.asked(here, new NoticeWriter.Text("Any news?", "Dear"), Secretary.Word.on(Outbox.TODAY));
        assertThat(out.last(here, Happening.Kind.QUERIED)).isPositive();
        assertThat(out.books.letters().of(here))
                .extracting(Letters.Letter::outgoing)
                .containsExactly(true);
    }

    @Test
    void anAcceptanceOwesSixtyNoticesInOneGo() {
        SubmissionId here = out.send("North", harbour);
        for (int i = 0; i < 60; i++) {
            out.send("Journal " + i, harbour, ladder);
        }
        out.accept(here, harbour);
        assertThat(out.notices.owed()).hasSize(60).allMatch(notice -> notice.scope() == Notice.Scope.PART);
    }
}
