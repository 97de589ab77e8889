package app.envoi.press.guideline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.envoi.press.guideline.Changes.Change;
import app.envoi.press.guideline.Changes.Kind;
import app.envoi.press.rule.Rule;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RereadingTests {
    private static final String HARBOUR = """
            journal: The Harbour Review
            guidelines:
              - quote: "Send no more than six pages."
                strength: prefer
                rules: [{pages-at-most: 6}, {each-poem-starts-a-page: true}]
              - quote: "Don’t send PDFs."
                rules: [{formats-rejected: [pdf]}]
              - quote: "We read with joy."
                information: true
            """;

    private static Call harbour() {
        try {
            return CallReader.read("harbour", HARBOUR);
        } catch (CallUnreadable e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whatChangedIsToldSentenceBySentence() {
        List<Change> changes = Rereading.compare(
                harbour(), "Don't send PDFs. Send no more than ten pages. Include a biography of up to 50 words.");

        assertThat(changes)
                .extracting(Change::kind, change -> change.shown().quote())
                .containsExactlyInAnyOrder(
                        tuple(Kind.SAME, "Don’t send PDFs."),
                        tuple(Kind.CHANGED, "Send no more than ten pages."),
                        tuple(Kind.ADDED, "Include a biography of up to 50 words."),
                        tuple(Kind.GONE, "We read with joy."));
    }

    @Test
    void aChangedSentenceKeepsItsRulesWithTheNumberThatItHasNow() {
        Guideline after = Rereading.compare(harbour(), "Send no more than ten pages.").stream()
                .filter(change -> change.kind() == Kind.CHANGED)
                .flatMap(change -> change.after().stream())
                .findFirst()
                .orElseThrow();

        assertThat(after.strength()).isEqualTo(Strength.PREFER);
        assertThat(after.rules())
                .extracting(Rule::kind, rule -> rule.terms().values().get(rule.kind()))
                .containsExactly(tuple("pages-at-most", 10), tuple("each-poem-starts-a-page", true));
    }

    @Test
    void onlyTheChangesThatAreTakenAreMade() {
        List<Change> changes = Rereading.compare(harbour(), "Send no more than ten pages. Add a cover letter, please.");
        int added = changes.stream().map(Change::kind).toList().indexOf(Kind.ADDED);

        assertThat(Rereading.taking(changes, Set.of())).isEqualTo(harbour().guidelines());
        assertThat(Rereading.taking(changes, Set.of(added)))
                .hasSize(4)
                .containsAll(harbour().guidelines());
    }

    @Test
    void aPageOfAnyKindIsCompared() {
        List<Change> changes = Rereading.compare(harbour(), "A heron. ".repeat(10_000));

        assertThat(changes).hasSize(10_000 + 3);
        assertThat(Rereading.compare(harbour(), "")).extracting(Change::kind).containsOnly(Kind.GONE);
    }

    @Test
    void aSentenceBecomesTheOneThatIsMostLikeIt() {
        List<Change> changes = Rereading.compare(
                harbour(), "Send no more than two files. Send no more than seven pages. We read with joy.");

        assertThat(changes)
                .filteredOn(change -> change.kind() == Kind.CHANGED)
                .extracting(change -> change.shown().quote())
                .containsExactly("Send no more than seven pages.");
    }

    @Test
    void factsThatDifferAreToldAsTheFileSaysThem() throws CallUnreadable {
        Call later = CallReader.read("harbour", HARBOUR + "fee: {due: true, amount: 3, currency: USD}\n");

        Changes changes = Changes.between(harbour(), later);

        assertThat(changes.facts())
                .containsExactly(new Changes.Fact("fee", "", "{due: true, amount: 3, currency: USD}"));
        assertThat(changes.guidelines()).extracting(Change::kind).containsOnly(Kind.SAME);
        assertThat(changes.none()).isFalse();
        assertThat(Changes.between(harbour(), CallReader.read("harbour", HARBOUR + "read-on: 2026-01-02\n"))
                        .none())
                .isTrue();
    }
}
