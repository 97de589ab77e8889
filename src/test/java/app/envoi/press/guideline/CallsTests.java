package app.envoi.press.guideline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
            assertThat(files).hasSize(1);
        }
    }
}
