package app.envoi.press.guideline;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.press.rule.Rule;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MarginsTests {
    private static Call margins() throws CallUnreadable {
        return Calls.in().find("the-margins-lineages").orElseThrow();
    }

    @Test
    void everySentenceOfTheCallIsAGuideline() throws CallUnreadable {
        assertThat(margins().guidelines()).hasSize(14);
        assertThat(margins().guidelines()).filteredOn(Guideline::information).hasSize(6);
        assertThat(margins().guidelines()).filteredOn(Guideline::excusable).hasSize(1);
        assertThat(margins().source().readOn()).contains(LocalDate.of(2025, 6, 23));
    }

    @Test
    void askedAreTheFixedKindsOfRule() throws CallUnreadable {
        assertThat(margins().guidelines().stream().flatMap(guideline -> guideline.rules().stream()))
                .extracting(Rule::kind)
                .contains(
                        "pages-at-most",
                        "each-poem-starts-a-page",
                        "font-classes",
                        "type-size-at-least",
                        "bio-words-at-most",
                        "statement-words-at-most",
                        "formats-accepted");
    }

    @Test
    void aPartIsTakenBackByMessageAndTheWholeByWithdrawal() throws CallUnreadable {
        assertThat(margins().policy().part())
                .hasValueSatisfying(way -> assertThat(way.by()).isEqualTo(Call.Means.MESSAGE));
        assertThat(margins().policy().whole())
                .hasValueSatisfying(way -> assertThat(way.by()).isEqualTo(Call.Means.WITHDRAWAL));
    }
}
