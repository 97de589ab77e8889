package app.envoi.desk.piece;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.desk.Bench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgersTests {
    private static final Clock CLOCK = Clock.fixed(Notebook.MORNING, ZoneOffset.UTC);
    private static final LocalDate MAY_DAY = LocalDate.of(2025, 5, 1);

    private final Notebook notebook = new Notebook(Bench.h2());
    private final Piece hope = notebook.scribe.start(Kind.POEM, Notebook.hope(), Draft.Origin.TYPED, "");

    @TempDir
    private Path home;

    @AfterEach
    void close() throws Exception {
        notebook.close();
    }

    @Test
    void remembersWhereAPieceWasSeenAndThatItIsGone() {
        Exposures exposures = new Exposures(notebook.bench.jdbc());
        exposures.add(new Exposure(
                Exposure.NEW, hope.id(), "my blog", Optional.of(MAY_DAY), Exposure.Kind.BLOG, false, "for a week"));
        long id = exposures.of(List.of(hope.id())).get(0).id();

        exposures.gone(hope.id(), id, true);

        assertThat(exposures.of(List.of(hope.id())))
                .containsExactly(new Exposure(
                        id, hope.id(), "my blog", Optional.of(MAY_DAY), Exposure.Kind.BLOG, true, "for a week"));
    }

    @Test
    void keepsAPermissionWithItsLetter() {
        KeptFiles files = new KeptFiles(home, notebook.bench.jdbc(), CLOCK);
        Permissions permissions = new Permissions(notebook.bench.jdbc());
        KeptFile letter = files.keep("C:\\post\\letter.pdf", "pdf", new byte[] {1, 2, 3});

        permissions.add(hope.id(), "the heirs", Optional.of(MAY_DAY), "one magazine", Optional.of(letter));

        Permission kept = permissions.of(List.of(hope.id())).get(0);
        assertThat(kept.words()).isEqualTo("the heirs, 2025-05-01, for one magazine");
        assertThat(kept.file()).contains(letter);
        assertThat(letter.name()).isEqualTo("letter.pdf");
        assertThat(files.bytes(letter)).containsExactly(1, 2, 3);
    }

    @Test
    void theSameBytesAreKeptOnceAndNothingHalfIsLeft() throws IOException {
        KeptFiles files = new KeptFiles(home, notebook.bench.jdbc(), CLOCK);

        files.keep("one.png", "png", new byte[] {7});
        files.keep("two.png", "png", new byte[] {7});

        try (Stream<Path> all = Files.list(home)) {
            assertThat(all.map(file -> file.getFileName().toString())).containsExactly(KeptFiles.hash(new byte[] {7}));
        }
    }

    @Test
    void proposesTheLongestBioThatFitsElseTheShortest() {
        Bios bios = new Bios(notebook.bench.jdbc(), CLOCK);
        bios.add("long", Bio.Person.THIRD, "word ".repeat(100));
        bios.add("short", Bio.Person.THIRD, "word ".repeat(50));

        assertThat(bios.within(60, Optional.empty()))
                .hasValueSatisfying(bio -> assertThat(bio.words()).isEqualTo(50));
        assertThat(bios.within(0, Optional.empty()))
                .hasValueSatisfying(bio -> assertThat(bio.words()).isEqualTo(100));
        assertThat(bios.within(10, Optional.empty()))
                .hasValueSatisfying(bio -> assertThat(bio.words()).isEqualTo(50));
    }

    @Test
    void proposesABioInTheVoiceThatIsAskedForWhereThereIsOne() {
        Bios bios = new Bios(notebook.bench.jdbc(), CLOCK);
        bios.add("mine", Bio.Person.FIRST, "word ".repeat(55));
        assertThat(bios.within(60, Optional.of(Bio.Person.THIRD)))
                .hasValueSatisfying(bio -> assertThat(bio.name()).isEqualTo("mine"));

        bios.add("hers", Bio.Person.THIRD, "word ".repeat(20));
        assertThat(bios.within(60, Optional.of(Bio.Person.THIRD)))
                .hasValueSatisfying(bio -> assertThat(bio.name()).isEqualTo("hers"));
    }

    @Test
    void eachCallHasAStatementOfItsOwn() {
        Statements statements = new Statements(notebook.bench.jdbc(), CLOCK);
        statements.write("the-margins-lineages", "My grandmother’s ledger");
        statements.write("the-margins-lineages", "My grandmother’s ledgers");

        assertThat(statements.forCall("the-margins-lineages")).isEqualTo("My grandmother’s ledgers");
        assertThat(statements.forCall("juked")).isEmpty();
    }
}
