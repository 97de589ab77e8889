package app.envoi.desk.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.desk.exchange.Comparison.Difference;
import app.envoi.desk.exchange.Comparison.Match;
import app.envoi.desk.piece.PieceId;
import app.envoi.desk.submission.Channel;
import app.envoi.desk.submission.Dispatch;
import app.envoi.desk.submission.PieceStanding;
import app.envoi.desk.submission.SentPiece;
import app.envoi.desk.submission.Standing;
import app.envoi.desk.submission.Submission;
import app.envoi.desk.submission.SubmissionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ComparisonTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private static Submission known(int id, String journal, String title, String sent, Standing standing) {
        PieceStanding piece = standing == Standing.DECIDED ? PieceStanding.DECLINED : PieceStanding.UNDER_CONSIDERATION;
        return new Submission(
                new SubmissionId(id),
                Dispatch.byHand(journal, "", Channel.SUBMITTABLE, List.of(new SentPiece(new PieceId(id), title))),
                standing,
                false,
                Map.of(new PieceId(id), piece),
                Set.of(),
                Optional.of(LocalDate.parse(sent)),
                Optional.empty(),
                Optional.empty());
    }

    private static Submission out(int id, String journal, String title, String sent) {
        return known(id, journal, title, sent, Standing.SENT);
    }

    private static List<Match> compare(String list, Submission... known) {
        Sheet sheet = PortalReader.read(list);
        return new Comparison(
                        List.of(known),
                        each -> each.dispatch().journal().equals("The Margins")
                                ? "Asian American Writers' Workshop"
                                : "")
                .of(LineReader.read(sheet, Mapping.guess(sheet), TODAY));
    }

    private static Optional<SubmissionId> meant(Match match) {
        return match.meant().map(Submission::id);
    }

    @Test
    void aPortalMayNameThePublisherOrTheMagazineInFull() {
        List<Match> matches = compare(
                "Three Poems\nAsian American Writers' Workshop\nReceived\n2025-05-03\n\nHope\nNorth Magazine\nReceived\n2025-06-01\n",
                out(1, "The Margins", "Ladder", "2025-05-03"),
                out(2, "North", "Hope", "2025-05-28"));
        assertThat(matches)
                .extracting(ComparisonTests::meant)
                .containsExactly(Optional.of(new SubmissionId(1)), Optional.of(new SubmissionId(2)));
        assertThat(matches).extracting(Match::difference).containsOnly(Difference.NONE);
    }

    @Test
    void journalsThatShareAWordAreNotTheSame() {
        assertThat(compare("Hope\nPoetry\nDeclined\n2025-05-03\n", out(1, "Poetry Northwest", "Ladder", "2025-05-03"))
                        .get(0)
                        .difference())
                .isEqualTo(Difference.UNKNOWN);
    }

    @Test
    void ofSeveralAtOneJournalEachFindsItsOwn() {
        List<Match> matches = compare(
                "Some Poems\nNorth\nDeclined\n2025-05-03\n\nLadder\nNorth\nReceived\n2024-01-01\n\nOrchard\nNorth\nReceived\n2023-01-01\n",
                out(1, "North", "Ladder", "2024-01-01"),
                out(2, "North", "Hope", "2025-05-03"));
        assertThat(matches)
                .extracting(ComparisonTests::meant)
                .containsExactly(Optional.of(new SubmissionId(2)), Optional.of(new SubmissionId(1)), Optional.empty());
        assertThat(matches)
                .extracting(Match::difference)
                .containsExactly(Difference.STANDING, Difference.NONE, Difference.UNKNOWN);
    }

    @Test
    void whatIsDecidedIsNotUndoneByAPortalThatStillWaits() {
        Submission declined = known(1, "North", "Hope", "2025-05-03", Standing.DECIDED);
        for (String status : List.of("Received", "In-Progress", "Editable", "Declined")) {
            assertThat(compare("Hope\nNorth\n" + status + "\n2025-05-03\n", declined)
                            .get(0)
                            .difference())
                    .as(status)
                    .isEqualTo(Difference.NONE);
        }
        assertThat(compare("Hope\nNorth\nAccepted\n2025-05-03\n", declined)
                        .get(0)
                        .difference())
                .isEqualTo(Difference.STANDING);
        assertThat(compare("Hope\nNorth\nCompleted\n2025-05-03\n", declined)
                        .get(0)
                        .difference())
                .as("only the poet knows how")
                .isEqualTo(Difference.UNREAD);
    }
}
