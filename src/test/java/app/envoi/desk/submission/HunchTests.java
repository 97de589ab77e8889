package app.envoi.desk.submission;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.desk.submission.Happening.Kind;
import app.envoi.desk.submission.Happening.ReplyKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What letters from journals seem to say. */
class HunchTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Thank you for sending us your work. Unfortunately it is not right for us at this time. | DECLINED | FORM
            We appreciate the chance to read your poems, but we're not able to publish them. Best of luck placing them elsewhere. | DECLINED | FORM
            After careful consideration we have decided not to accept your work. | DECLINED | FORM
            While these weren’t a fit for the issue, we hope you’ll send us more in the future. | DECLINED | HIGHER_TIER
            We are going to have to pass on these, but please submit again. | DECLINED | HIGHER_TIER
            We won't be publishing “Ladder”, though we particularly admired its last stanza. | DECLINED | PERSONAL
            We are delighted to accept “Ladder” for our spring issue. | ACCEPTED | ACCEPTANCE
            We are delighted to accept “Ladder”. Unfortunately we have no room for the other two. | ACCEPTED | ACCEPTANCE
            While we would love to publish everything, we cannot accept these. | DECLINED | FORM
            We would love to publish your poem Ladder! | ACCEPTED | ACCEPTANCE
            Congratulations! “Ladder” has been accepted. | ACCEPTED | ACCEPTANCE
            Your poems were shortlisted and we are holding them for our final round. | HELD | NONE
            Would you consider revising the ending? We'd be glad to see it again. | REWRITE_ASKED | REWRITE
            """)
    void aLetterIsGuessedAt(String letter, Kind kind, ReplyKind reply) {
        assertThat(Hunch.of(letter)).contains(new Hunch(kind, reply));
    }

    @ParameterizedTest
    @ValueSource(strings = {"We received your submission. Thank you!", "Please update your address.", ""})
    void nothingIsGuessedWhereNothingIsSaid(String letter) {
        assertThat(Hunch.of(letter)).isEmpty();
    }

    @Test
    void aLetterAsLongAsTheyComeIsGuessedAtOnce() {
        assertThat(Hunch.of("hope you please send like would ".repeat(6_000))).isEmpty();
    }
}
