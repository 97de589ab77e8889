package app.envoi.press.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.press.compose.Composer;
import app.envoi.press.compose.Composition;
import app.envoi.press.compose.HouseStyle;
import app.envoi.press.compose.HouseStyle.Contact;
import app.envoi.press.compose.HouseStyle.TitleStyle;
import app.envoi.press.compose.HouseStyle.TypeStyle;
import app.envoi.press.compose.PoemText;
import app.envoi.press.docx.DocxWriter;
import app.envoi.press.guideline.Call;
import app.envoi.press.guideline.CallUnreadable;
import app.envoi.press.guideline.Calls;
import app.envoi.press.intake.Beside;
import app.envoi.press.intake.Intake;
import app.envoi.press.intake.Unreadable;
import app.envoi.press.layout.Typesetter;
import app.envoi.press.manuscript.Length;
import app.envoi.press.manuscript.Poem;
import app.envoi.press.rule.FairCopy;
import app.envoi.press.rule.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The promise of building: what was built for a call is written, read again as a stranger's file, and breaks nothing. */
class BuiltPacketsTests {
    private static final Path POEMS = Path.of("manuscripts", "samples", "poems");
    private static final List<String> RULES = List.of(
            "pages-at-most", "each-poem-starts-a-page", "font-classes", "type-size-at-least", "formats-accepted");

    private final Typesetter typesetter = Typesetter.standard();

    static Stream<HouseStyle> styles() {
        Contact contact = new Contact("Ada Poet", List.of("1 Some Street", "Some City", "ada@example.org"), false);
        Contact each = new Contact("Ada Poet", List.of("1 Some Street"), true);
        return Stream.of(
                HouseStyle.PLAIN,
                HouseStyle.named("Poet"),
                HouseStyle.named("Poet").withTitle(TitleStyle.CENTRED).withContinuation(true),
                HouseStyle.withContactBlock(contact),
                HouseStyle.withContactBlock(each),
                HouseStyle.PLAIN.withType(new TypeStyle("Calibri", Length.points(12), 1.15)),
                HouseStyle.PLAIN
                        .withType(new TypeStyle("Arial", Length.points(12.5), 1))
                        .withTitle(TitleStyle.PLAIN));
    }

    @ParameterizedTest
    @MethodSource("styles")
    void aPacketBreaksNothingInAnyHouseStyle(HouseStyle style) throws Exception {
        List<PoemText> poems = poems(
                "keats-to-autumn", "hartmann-tanka", "dickinson-hope", "whitman-when-i-heard-the-learnd-astronomer");
        assertThat(verdicts(poems, style))
                .containsOnly(
                        Map.entry("pages-at-most", Verdict.MET),
                        Map.entry("each-poem-starts-a-page", Verdict.MET),
                        Map.entry("font-classes", Verdict.MET),
                        Map.entry("type-size-at-least", Verdict.MET),
                        Map.entry("formats-accepted", Verdict.MET));
    }

    @ParameterizedTest
    @MethodSource("styles")
    void everyPoemIsFoundWhereItWasPut(HouseStyle style) throws Exception {
        List<PoemText> poems = samples();
        Composition composition = new Composer(typesetter).compose(poems, style);
        FairCopy copy = read(composition);
        assertThat(copy.frontMatter()).isEmpty();
        assertThat(copy.poems())
                .extracting(Poem::first)
                .isEqualTo(composition.poems().stream().map(Poem::first).toList());
        assertThat(copy.poems())
                .extracting(Poem::title)
                .isEqualTo(composition.poems().stream().map(Poem::title).toList());
        assertThat(copy.proof().pages())
                .hasSameSizeAs(typesetter.set(composition.manuscript()).pages());
    }

    @ParameterizedTest
    @MethodSource("styles")
    void everyPoemReadsBackAsItWasTyped(HouseStyle style) throws Exception {
        List<PoemText> poems = samples();
        FairCopy copy = read(new Composer(typesetter).compose(poems, style));
        List<PoemText> back = copy.poems().stream()
                .map(poem -> PoemText.from(copy.manuscript(), poem))
                .toList();
        assertThat(back).isEqualTo(poems);
    }

    @Test
    void shortPoemsThatLookLikeFrontMatterAreStillPoems() throws Exception {
        List<PoemText> poems = List.of(
                PoemText.of("Dear Editor,", "sincerely\nyours"),
                PoemText.of("Bio", "She lives in\nthe house that was\nher mother’s"),
                PoemText.of("Contents", "by hand").withByline("by Ada Poet"),
                PoemText.of("", "dear reader,\nthe editor is gone"));
        Composition composition = new Composer(typesetter).compose(poems, HouseStyle.PLAIN);
        assertThat(read(composition).poems())
                .extracting(Poem::first)
                .isEqualTo(composition.poems().stream().map(Poem::first).toList());
    }

    private Map<String, Verdict> verdicts(List<PoemText> poems, HouseStyle style) throws Exception {
        Report report =
                new Checker().check(read(new Composer(typesetter).compose(poems, style)), margins(), Excuses.NONE);
        return report.guidelines().stream()
                .flatMap(judged -> judged.rules().stream())
                .filter(examined -> RULES.contains(examined.kind()))
                .collect(Collectors.toMap(
                        Report.Examined::kind, examined -> examined.outcome().verdict(), (one, other) -> one));
    }

    private FairCopy read(Composition composition) throws Unreadable {
        return new Intake(typesetter).read("packet.docx", DocxWriter.write(composition.manuscript()), Beside.NOTHING);
    }

    private static Call margins() throws CallUnreadable {
        return Calls.in().find("the-margins-lineages").orElseThrow();
    }

    private static List<PoemText> samples() throws IOException {
        try (Stream<Path> files = Files.list(POEMS)) {
            return poems(files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .map(name -> name.substring(0, name.length() - 4))
                    .sorted()
                    .toArray(String[]::new));
        }
    }

    private static List<PoemText> poems(String... names) throws IOException {
        List<PoemText> poems = new ArrayList<>();
        for (String name : names) {
            poems.addAll(PoemText.read(Files.readString(POEMS.resolve(name + ".txt"))));
        }
        return poems;
    }
}
