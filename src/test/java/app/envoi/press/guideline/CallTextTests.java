package app.envoi.press.guideline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CallTextTests {
    private static final String HARBOUR = """
            # The harbour's call, from their page.
            journal: The Harbour Review # since 1962
            link: 'https://example.org/submit'

            # They close early when the box is full.
            window: {opens: 2025-01-01, closes: 2025-03-31} # ask Ada
            guidelines:
              # the main thing
              - quote: "Send no more than six pages."
                rules: [{pages-at-most: 6}] # really six
              - quote: Your name must not appear.
                rules: [{anonymous-manuscript: true}]

              # they mean it
              - quote: We read with joy.
                information: true
            """;

    private static Call harbour() throws CallUnreadable {
        return CallReader.read("harbour", HARBOUR);
    }

    private static Call with(Call call, List<Guideline> guidelines) {
        return new Call(
                call.id(),
                call.journal(),
                call.publisher(),
                call.name(),
                call.source(),
                call.window(),
                call.clocks(),
                call.policy(),
                call.money(),
                call.sending(),
                guidelines);
    }

    private static Call readOn(Call call, String day) {
        return new Call(
                call.id(),
                call.journal(),
                call.publisher(),
                call.name(),
                new Call.Source(call.source().link(), Optional.of(LocalDate.parse(day)), "", false),
                Window.UNKNOWN,
                call.clocks(),
                call.policy(),
                call.money(),
                call.sending(),
                call.guidelines());
    }

    private static Guideline asks(String quote, String rule) throws CallUnreadable {
        return CallReader.read(
                        "asks", "journal: A\nguidelines:\n  - quote: \"" + quote + "\"\n    rules: [{" + rule + "}]\n")
                .guidelines()
                .get(0);
    }

    @Test
    void anUnchangedCallLeavesItsFileAsItIs() throws CallUnreadable {
        assertThat(CallText.rewritten(HARBOUR, harbour(), harbour())).isEqualTo(HARBOUR);
    }

    @Test
    void aChangedGuidelineIsWrittenAnewAndItsCommentsStayAboveIt() throws CallUnreadable {
        List<Guideline> guidelines = new ArrayList<>(harbour().guidelines());
        guidelines.set(0, asks("Send no more than seven pages.", "pages-at-most: 7"));

        assertThat(CallText.rewritten(HARBOUR, harbour(), with(harbour(), guidelines)))
                .isEqualTo(HARBOUR.replace(
                        """
                          - quote: "Send no more than six pages."
                            rules: [{pages-at-most: 6}] # really six
                        """.indent(2).replace("    - quote", "  - quote").replace("      rules", "    rules"),
                        """
                          # really six
                          - quote: "Send no more than seven pages."
                            rules:
                              - pages-at-most: 7
                        """.indent(2).replaceAll("(?m)^  ", "")));
    }

    @Test
    void aNewGuidelineAndOneThatGoesLeaveTheOthers() throws CallUnreadable {
        Guideline fresh = asks("Number your pages.", "page-numbers-required: true");
        List<Guideline> guidelines = List.of(
                harbour().guidelines().get(2), fresh, harbour().guidelines().get(0));

        String text = CallText.rewritten(HARBOUR, harbour(), with(harbour(), guidelines));

        assertThat(text)
                .startsWith(HARBOUR.substring(0, HARBOUR.indexOf("  # the main thing")))
                .contains("# they mean it\n  - quote: We read with joy.", "# really six")
                .doesNotContain("must not appear");
    }

    @Test
    void aFactThatIsNewStandsWhereANewFileWouldHaveIt() throws CallUnreadable {
        String text = CallText.rewritten(HARBOUR, harbour(), readOn(harbour(), "2025-06-23"));

        assertThat(text)
                .contains(
                        "link: 'https://example.org/submit'\nread-on: 2025-06-23\n\n# They close early",
                        "# They close early when the box is full.\n# ask Ada\nguidelines:\n  # the main thing")
                .doesNotContain("window");
    }

    @Test
    void aFileInAnotherHandIsWrittenAnewWithItsCommentsOnTop() throws CallUnreadable {
        String text = "{journal: A, # mine\n guidelines: [{quote: One page., rules: [{pages-at-most: 1}]}]}\n";
        Call before = CallReader.read("a", text);

        assertThat(CallText.rewritten(text, before, readOn(before, "2025-06-23")))
                .isEqualTo("# mine\n" + CallWriter.write(readOn(before, "2025-06-23")));
    }

    static Stream<Path> shipped() throws Exception {
        return CallSchemaTests.shipped();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyShippedFileKeepsItsCommentsWhateverIsChanged(Path file) throws Exception {
        String yaml = Files.readString(file);
        String id = file.getFileName().toString().replace(".yml", "");
        Call call = CallReader.read(id, yaml);
        List<Guideline> guidelines = new ArrayList<>(call.guidelines());
        guidelines.add(0, asks("Number your pages.", "page-numbers-required: true"));
        Call changed = readOn(with(call, guidelines), "2026-01-01");

        String text = CallText.rewritten(yaml, call, changed);

        assertThat(CallReader.read(id, text)).isEqualTo(changed);
        assertThat(text.lines()).contains(yaml.lines().findFirst().orElseThrow());
        assertThat(CallText.rewritten(yaml, call, call)).isEqualTo(yaml);
    }
}
