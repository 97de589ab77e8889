package app.envoi.desk.piece;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.desk.Bench;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

class PiecesTests {
    @Nested
    class OnH2 extends Finding {
        @Override
        Bench bench() {
            return Bench.h2();
        }
    }

    @Nested
    class OnPostgres extends Finding {
        @Override
        Bench bench() {
            return Bench.postgres();
        }
    }

    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    abstract static class Finding {
        private Notebook notebook;
        private Piece hope;
        private Piece untitled;
        private Piece sea;

        abstract Bench bench();

        @BeforeAll
        void write() {
            notebook = new Notebook(bench());
            hope = notebook.scribe.start(Kind.POEM, Notebook.hope(), Draft.Origin.TYPED, "");
            untitled = notebook.write("", "\n   Where the *café* meets the sea\nand 100% of it\n");
            sea = notebook.scribe.start(Kind.TRANSLATION, Wording.of("Biển", "sóng"), Draft.Origin.TYPED, "");
            notebook.scribe.annotate(sea.id(), "ask the press", "sea, vietnamese");
        }

        @AfterAll
        void close() throws Exception {
            notebook.close();
        }

        @Test
        void findsByTitleTextNotesAndTagsWhateverTheAccents() {
            assertThat(found("HOPE")).containsExactly(hope.id());
            assertThat(found("cafe where")).containsExactly(untitled.id());
            assertThat(found("press")).containsExactly(sea.id());
            assertThat(found("vietnamese song")).containsExactly(sea.id());
            assertThat(found("nothing of the kind")).isEmpty();
        }

        @Test
        void signsOfTheSearchItselfAreOnlyLetters() {
            assertThat(found("100%")).containsExactly(untitled.id());
            assertThat(found("_ope")).isEmpty();
        }

        @Test
        void narrowsByKindTagAndPieces() {
            assertThat(notebook.pieces.list(look(Optional.of(Kind.TRANSLATION), "", Optional.empty())))
                    .extracting(Listed::id)
                    .containsExactly(sea.id());
            assertThat(notebook.pieces.list(look(Optional.empty(), "sea", Optional.empty())))
                    .extracting(Listed::id)
                    .containsExactly(sea.id());
            assertThat(notebook.pieces.list(look(Optional.empty(), "", Optional.of(Set.of(hope.id())))))
                    .extracting(Listed::heading)
                    .containsExactly("Hope");
            assertThat(notebook.pieces.list(look(Optional.empty(), "", Optional.of(Set.of()))))
                    .isEmpty();
        }

        @Test
        void countsAllThatIsAskedForHoweverFewAreShown() {
            Look two = new Look("", Set.of(), "", false, Optional.empty(), Look.Order.TITLE, 0, 2);

            assertThat(notebook.pieces.count(two)).isEqualTo(3);
            assertThat(notebook.pieces.list(two)).extracting(Listed::heading).containsExactly("Biển", "Hope");
        }

        @Test
        void anUntitledPieceShowsItsFirstLine() {
            assertThat(untitled.heading()).isEqualTo("Where the café meets the sea");
        }

        @Test
        void knowsTheSameTextAgain() {
            assertThat(notebook.pieces.sameText("\n" + Notebook.hope().text() + "  \n"))
                    .containsExactly(hope.id());
            assertThat(notebook.pieces.sameText("something else")).isEmpty();
        }

        @Test
        void linksATranslationToItsOriginal() {
            notebook.pieces.link(sea.id(), Optional.of(hope.id()));

            assertThat(notebook.pieces.open(sea.id()).original()).contains(hope.id());
            assertThat(notebook.pieces.translationsOf(hope.id()))
                    .extracting(Listed::id)
                    .containsExactly(sea.id());
        }

        @Test
        void countsTags() {
            assertThat(notebook.pieces.tags()).containsOnlyKeys("sea", "vietnamese");
        }

        private List<PieceId> found(String words) {
            return notebook.pieces.list(Look.EVERYTHING.withWords(words)).stream()
                    .map(Listed::id)
                    .toList();
        }

        private static Look look(Optional<Kind> kind, String tag, Optional<Set<PieceId>> only) {
            return new Look("", kind.map(Set::of).orElse(Set.of()), tag, false, only, Look.Order.NEWEST, 0, 50);
        }
    }
}
