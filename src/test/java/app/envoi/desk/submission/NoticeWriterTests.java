package app.envoi.desk.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.envoi.desk.Bench;
import app.envoi.desk.piece.PieceId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The words of letters to journals. */
class NoticeWriterTests {
    private final Outbox out = new Outbox(Bench.h2());
    private final NoticeWriter writer = new NoticeWriter(out.bench.jdbc());
    private final PieceId harbour = out.poem("Harbour");
    private final PieceId ladder = out.poem("Ladder");

    @AfterEach
    void close() throws Exception {
        out.close();
    }

    private NoticeWriter.Text owed(SubmissionId there) {
        return writer.write(out.owed(there), out.open(there), "Emily Dickinson");
    }

    @Test
    void aNoticeNamesTheTitlesAsTheyWereSentWhateverThePieceIsCalledNow() {
        SubmissionId north = out.send("North", harbour);
        SubmissionId south = out.send("South", harbour, ladder);
        out.rename(harbour, "Harbour, at Night");
        out.accept(north, harbour);
        String sent = "Poem " + harbour;
        assertThat(owed(south).body())
                .contains("“" + sent + "” is no longer available", "The rest of my submission", "1 March 2026")
                .doesNotContain("at Night")
                .endsWith("Emily Dickinson\n");
        assertThat(owed(south).subject()).isEqualTo("No longer available: " + sent);
    }

    @Test
    void aWholeWithdrawalByWishGivesNoReasonThatIsNotTrue() {
        SubmissionId south = out.send("South", harbour, ladder);
        out.secretary.withdraw(south, List.of(), Secretary.Word.on(Outbox.TODAY));
        assertThat(owed(south).body()).contains("Please withdraw my submission").doesNotContain("accepted elsewhere");
        assertThat(owed(south).subject()).isEqualTo("Withdrawal of my submission");
    }

    @Test
    void aTitleThatLooksLikeABlankStaysATitle() {
        SubmissionId north = out.secretary.send(
                Dispatch.byHand("North", "", Channel.EMAIL, List.of(new SentPiece(harbour, "{name} and $1"))),
                Secretary.Word.on(Outbox.TODAY));
        assertThat(writer.query(out.open(north), "Emily").body()).contains("“{name} and $1”");
    }

    @Test
    void thePoetsOwnWordingIsUsedUntilItIsEmptiedAgain() {
        SubmissionId north = out.send("North", harbour);
        writer.reword(NoticeWriter.Form.QUERY, "Any news of {titles}, {journal}?");
        assertThat(writer.query(out.open(north), "Emily").body())
                .isEqualTo("Any news of “Poem " + harbour + "”, North?\n");
        writer.reword(NoticeWriter.Form.QUERY, "  ");
        assertThat(writer.query(out.open(north), "Emily").body()).startsWith("Dear editors,");
    }

    @Test
    void aBlankThatNobodyCanFillIsRefusedAndNothingChanges() {
        assertThatThrownBy(() -> writer.reword(NoticeWriter.Form.PART, "Dear {editor},"))
                .isInstanceOf(CannotBe.class)
                .hasMessageContaining("{editor}");
        assertThat(writer.wording(NoticeWriter.Form.PART)).startsWith("Dear editors,");
    }

    @Test
    void aQueryNamesOnlyWhatIsStillThere() {
        SubmissionId south = out.send("South", harbour, ladder);
        out.decline(south, harbour);
        assertThat(writer.query(out.open(south), "Emily").body())
                .contains("“Poem " + ladder + "”", "whether it is still")
                .doesNotContain("Poem " + harbour + "”");
    }
}
