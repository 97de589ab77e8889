package app.envoi.desk.piece;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.envoi.desk.Bench;
import app.envoi.desk.piece.Scribe.Hand;
import app.envoi.desk.piece.Scribe.Kept;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ScribeTests {
    private final Notebook notebook = new Notebook(Bench.h2());
    private final Piece hope = notebook.scribe.start(Kind.POEM, Notebook.hope(), Draft.Origin.TYPED, "");

    @AfterEach
    void close() throws Exception {
        notebook.close();
    }

    @Test
    void keepsEverySpaceTabAndLineBreak() {
        Wording shaped = Wording.of("Shape", "\ta\n\n   b  c\n\n\n");

        Kept kept = notebook.scribe.keep(hope.id(), shaped, new Hand(1, "one"));

        assertThat(notebook.pieces.open(hope.id()).wording()).isEqualTo(shaped);
        assertThat(kept.draft().wording().text()).isEqualTo("\ta\n\n   b  c\n\n\n");
    }

    @Test
    void everySaveIsADraftAndNoneIsWrittenOver() {
        notebook.scribe.keep(hope.id(), Notebook.hope().withText("two"), new Hand(1, "one"));
        notebook.scribe.keep(hope.id(), Notebook.hope().withText("three"), new Hand(2, "one"));

        assertThat(notebook.drafts.of(hope.id()))
                .extracting(draft -> draft.wording().text())
                .containsExactly("three", "two", Notebook.hope().text());
    }

    @Test
    void savingWhatStandsThereAlreadyMakesNoDraft() {
        Kept kept = notebook.scribe.keep(hope.id(), Notebook.hope(), new Hand(1, "one"));

        assertThat(kept.draft().number()).isEqualTo(1);
        assertThat(notebook.drafts.of(hope.id())).hasSize(1);
    }

    @Test
    void ofTwoWindowsTheLaterIsToldAndBothTextsAreKept() {
        notebook.scribe.keep(hope.id(), Notebook.hope().withText("from one"), new Hand(1, "one"));

        Kept kept = notebook.scribe.keep(hope.id(), Notebook.hope().withText("from two"), new Hand(1, "two"));

        assertThat(kept.aside()).isTrue();
        assertThat(kept.current().wording().text()).isEqualTo("from one");
        assertThat(notebook.pieces.open(hope.id()).wording().text()).isEqualTo("from one");
        assertThat(notebook.drafts.of(hope.id()))
                .extracting(draft -> draft.wording().text())
                .contains("from one", "from two");
    }

    @Test
    void theSlowerWindowMayGoOnAsideWithoutLosingAnything() {
        notebook.scribe.keep(hope.id(), Notebook.hope().withText("from one"), new Hand(1, "one"));
        Kept first = notebook.scribe.keep(hope.id(), Notebook.hope().withText("from two"), new Hand(1, "two"));

        Kept again = notebook.scribe.keep(
                hope.id(),
                Notebook.hope().withText("from two"),
                new Hand(first.draft().number(), "two"));
        Kept more = notebook.scribe.keep(
                hope.id(),
                Notebook.hope().withText("from two, more"),
                new Hand(first.draft().number(), "two"));

        assertThat(again.draft().number()).isEqualTo(first.draft().number());
        assertThat(more.aside()).isTrue();
        assertThat(notebook.scribe.restore(more.draft().id()).wording().text()).isEqualTo("from two, more");
        assertThat(notebook.pieces.open(hope.id()).wording().text()).isEqualTo("from two, more");
    }

    @Test
    void aSaveWhoseAnswerWasLostDoesNotConflictWithItself() {
        notebook.scribe.keep(hope.id(), Notebook.hope().withText("typed"), new Hand(1, "one"));

        Kept kept = notebook.scribe.keep(hope.id(), Notebook.hope().withText("typed on"), new Hand(1, "one"));

        assertThat(kept.aside()).isFalse();
    }

    @Test
    void aBeginningWhoseAnswerWasLostDoesNotBeginTwice() {
        Kept first = notebook.scribe.start(Kind.POEM, Wording.of("", "a"), new Hand(0, "one"));

        Kept again = notebook.scribe.start(Kind.POEM, Wording.of("", "ab"), new Hand(0, "one"));

        assertThat(again.draft().id()).isEqualTo(new DraftId(first.draft().id().piece(), 2));
        assertThat(notebook.pieces.count(Look.EVERYTHING)).isEqualTo(2);
    }

    @Test
    void restoringMakesANewDraft() {
        notebook.scribe.keep(hope.id(), Notebook.hope().withText("worse"), new Hand(1, "one"));

        Draft restored = notebook.scribe.restore(hope.draft().id());

        assertThat(restored.number()).isEqualTo(3);
        assertThat(restored.wording()).isEqualTo(Notebook.hope());
        assertThat(restored.remark()).isEqualTo("draft 1 again");
    }

    @Test
    void aDraftThatWasSentIsLockedAndSaysWhy() {
        notebook.drafts.lock(hope.draft().id(), "sent to The Harbour Review", Notebook.MORNING);

        assertThat(notebook.pieces.open(hope.id()).draft().locks()).containsExactly("sent to The Harbour Review");
        assertThat(notebook.drafts.of(hope.id()).get(0).locked()).isTrue();
    }

    @Test
    void controlCharactersAreLeftOutAndLineEndsAreEven() {
        Wording wording = Wording.of("A\u0000 title\r\nof two", "a\u0007\r\nb\rc\u000Bd\uFFFE\ud800e\u2028f");

        assertThat(wording.title()).isEqualTo("A title of two");
        assertThat(wording.text()).isEqualTo("a\nb\nc\nde\nf");
    }

    @Test
    void whatIsTooLongIsRefusedByNameAndNothingChanges() {
        String twoMegabytes = "x".repeat(2_000_000);

        assertThatThrownBy(() -> notebook.scribe.keep(hope.id(), Wording.of("", twoMegabytes), new Hand(1, "one")))
                .isInstanceOf(TooLong.class)
                .hasMessageStartingWith("The text has 2,000,000 characters; Envoi keeps up to 400,000.");
        assertThat(notebook.drafts.of(hope.id())).hasSize(1);
    }

    @Test
    void measuresLinesAndWordsOfTheTextAlone() {
        assertThat(hope.draft().measure()).isEqualTo(new Measure(4, 28, 1));
    }

    @Test
    void notesAndTagsMakeNoDraft() {
        notebook.scribe.annotate(hope.id(), "read aloud in May", "Birds, hope,, birds");

        Piece noted = notebook.pieces.open(hope.id());
        assertThat(noted.notes()).isEqualTo("read aloud in May");
        assertThat(noted.tags()).isEqualTo(List.of("birds", "hope"));
        assertThat(notebook.drafts.of(hope.id())).hasSize(1);
    }
}
