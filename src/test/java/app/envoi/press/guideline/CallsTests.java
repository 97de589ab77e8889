package app.envoi.press.guideline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CallsTests {
    private static final String HARBOUR =
            "journal: The Harbour Review\nguidelines:\n  - quote: Six pages.\n    rules: [{pages-at-most: 6}]\n";

    @TempDir
    private Path config;

    @TempDir
    private Path home;

    private void write(Path folder, String id, String yaml) throws IOException {
        Files.writeString(folder.resolve(id + ".yml"), yaml);
    }

    @Test
    void theShippedCallsAreOnTheShelf() throws CallUnreadable {
        assertThat(Calls.in().shelf().calls()).extracting(Call::id).contains("the-margins-lineages");
        assertThat(Calls.in().shelf().broken()).isEmpty();
        assertThat(Calls.in().find("nowhere")).isEmpty();
        assertThat(Calls.in().find("../application")).isEmpty();
    }

    @Test
    void aLaterFolderWins() throws Exception {
        write(config, "harbour", HARBOUR);
        write(home, "harbour", HARBOUR.replace("The Harbour Review", "Harbour, mended"));
        Calls calls = Calls.in(config, home);

        assertThat(calls.find("harbour"))
                .hasValueSatisfying(call -> assertThat(call.journal()).isEqualTo("Harbour, mended"));
        assertThat(calls.shelf().calls()).extracting(Call::journal).contains("Harbour, mended");
    }

    @Test
    void aBrokenFileIsReportedAndTheOthersLoad() throws Exception {
        write(home, "harbour", HARBOUR);
        write(home, "quay", HARBOUR.replace("quote:", "quite:"));
        Calls calls = Calls.in(home);

        assertThat(calls.shelf().calls())
                .extracting(Call::id)
                .contains("harbour")
                .doesNotContain("quay");
        assertThat(calls.shelf().broken()).singleElement().satisfies(broken -> {
            assertThat(broken.id()).isEqualTo("quay");
            assertThat(broken.problems().get(0).line()).isEqualTo(3);
            assertThat(broken.kept()).isEmpty();
        });
        assertThatThrownBy(() -> calls.find("quay")).isInstanceOf(CallUnreadable.class);
    }

    @Test
    void theLastGoodVersionOfABrokenFileStays() throws Exception {
        write(home, "harbour", HARBOUR);
        Calls calls = Calls.in(home);
        calls.shelf();
        write(home, "harbour", HARBOUR + "nonsense: [");

        assertThat(calls.shelf().calls()).extracting(Call::id).contains("harbour");
        assertThat(calls.shelf().broken())
                .singleElement()
                .satisfies(broken -> assertThat(broken.kept()).isPresent());
        assertThat(calls.find("harbour")).isPresent();
    }

    @Test
    void aBrokenFileInTheHomeLeavesTheShippedCall() throws Exception {
        write(home, "the-margins-lineages", "journal: [");

        assertThat(Calls.in(home).find("the-margins-lineages")).isPresent();
    }

    @Test
    void aChangedFileIsReadAgain() throws Exception {
        write(home, "harbour", HARBOUR);
        Calls calls = Calls.in(home);
        calls.shelf();
        write(home, "harbour", HARBOUR.replace("The Harbour Review", "The Longer Harbour Review"));

        assertThat(calls.find("harbour").orElseThrow().journal()).isEqualTo("The Longer Harbour Review");
    }

    @Test
    void aFileThatIsNotTextIsReported() throws Exception {
        Files.write(home.resolve("harbour.yml"), new byte[] {(byte) 0xC3, 0x28, 0});

        assertThat(Calls.in(home).shelf().broken().get(0).problems().get(0).message())
                .isEqualTo("the file is not UTF-8 text");
    }

    @Test
    void aCallThatIsKeptIsReadBackEqual() throws Exception {
        Call call = CallReader.read("harbour", HARBOUR);
        Calls calls = Calls.in(config, home.resolve("calls"));

        calls.keep(call);

        assertThat(Calls.in(home.resolve("calls")).find("harbour")).contains(call);
        assertThat(home.resolve("calls")).isDirectoryContaining("glob:**harbour.yml");
        try (var files = Files.list(home.resolve("calls"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("harbour.yml", "earlier");
        }
    }

    @Test
    void everyVersionThatWasInForceIsLaidDownInOrder() throws Exception {
        Calls calls = Calls.in(home).remembering();
        calls.keep("harbour", HARBOUR);
        calls.keep("harbour", HARBOUR.replace("Six pages", "Seven pages"));
        write(home, "harbour", "# by hand\n" + HARBOUR);
        calls.shelf();
        calls.shelf();

        assertThat(calls.versions("harbour"))
                .extracting(version -> version.text().lines().findFirst().orElseThrow(), Calls.Version::number)
                .containsExactly(
                        tuple("journal: The Harbour Review", 1),
                        tuple("journal: The Harbour Review", 2),
                        tuple("# by hand", 3));
        assertThat(calls.versions("harbour").get(1).text()).contains("Seven pages");
    }

    @Test
    void theFirstVersionOfAShippedCallIsTheOneThatShipped() throws Exception {
        Calls calls = Calls.in(home).remembering();
        Call lineages = calls.find("the-margins-lineages").orElseThrow();

        calls.keep("the-margins-lineages", CallWriter.write(lineages).replace("six pages", "seven pages"));

        assertThat(calls.versions("the-margins-lineages").get(0)).satisfies(first -> {
            assertThat(first.since()).isEqualTo(java.time.Instant.EPOCH);
            assertThat(first.call("the-margins-lineages")).contains(lineages);
        });
    }

    @Test
    void aFileThatWasBrokenBeforeEnvoiStartedStillHasItsLastGoodVersion() throws Exception {
        Calls.in(home).remembering().keep("harbour", HARBOUR);
        write(home, "harbour", HARBOUR + "nonsense: [");

        Calls started = Calls.in(home).remembering();

        assertThat(started.find("harbour")).isPresent();
        assertThat(started.shelf().broken())
                .singleElement()
                .satisfies(broken -> assertThat(broken.kept()).isPresent());
    }

    /** A terminal says that a file is broken; nobody would see there what is used in its place. */
    @Test
    void aShelfThatDoesNotRememberHasNothingInPlaceOfABrokenFile() throws Exception {
        Calls.in(home).remembering().keep("harbour", HARBOUR);
        write(home, "harbour", HARBOUR + "nonsense: [");

        assertThatThrownBy(() -> Calls.in(home).find("harbour")).isInstanceOf(CallUnreadable.class);
    }

    @Test
    void aFileThatIsTakenAwayStaysAmongTheVersions() throws Exception {
        Calls calls = Calls.in(home).remembering();
        calls.keep("harbour", HARBOUR);
        calls.remove("harbour");

        assertThat(calls.find("harbour")).isEmpty();
        assertThat(calls.gone()).containsExactly("harbour");
        assertThat(calls.versions("harbour"))
                .singleElement()
                .satisfies(version -> assertThat(version.text()).isEqualTo(HARBOUR));
    }

    @Test
    void aCallThatCouldNotBeReadBackIsNotWritten() throws Exception {
        Calls calls = Calls.in(home).remembering();
        calls.keep("harbour", HARBOUR);
        Guideline sentence = calls.find("harbour").orElseThrow().guidelines().get(0);
        Call endless = calls.find("harbour").orElseThrow().withGuidelines(Collections.nCopies(10_000, sentence));

        assertThatThrownBy(() -> calls.keep(endless)).isInstanceOf(IOException.class);

        assertThat(Files.readString(home.resolve("harbour.yml"))).isEqualTo(HARBOUR);
    }

    @Test
    void twoChangesInTheSameMomentBothCount() throws Exception {
        Calls calls = Calls.in(home).remembering();
        for (String number : new String[] {"four", "five", "nine"}) {
            calls.keep("harbour", HARBOUR.replace("Six", number));
            assertThat(calls.find("harbour").orElseThrow().guidelines().get(0).quote())
                    .isEqualTo(number + " pages.");
        }
    }
}
