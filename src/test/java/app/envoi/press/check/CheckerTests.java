package app.envoi.press.check;

import static app.envoi.press.rule.FairCopies.copy;
import static app.envoi.press.rule.FairCopies.ferry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import app.envoi.press.check.Report.Judged;
import app.envoi.press.guideline.Call;
import app.envoi.press.guideline.CallReader;
import app.envoi.press.guideline.CallUnreadable;
import app.envoi.press.guideline.Calls;
import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.Length;
import app.envoi.press.manuscript.Mend;
import app.envoi.press.manuscript.Poem;
import app.envoi.press.manuscript.Properties;
import app.envoi.press.manuscript.Traces;
import app.envoi.press.rule.FairCopies;
import app.envoi.press.rule.FairCopy;
import app.envoi.press.rule.FileKind;
import app.envoi.press.rule.Verdict;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckerTests {
    private static final String SIZE =
            "Please use a standard serif (e.g., Constantia, Garamond, Times New Roman) or sans-serif font (e.g., Arial, Calibri) in font size no smaller than 12, unless there is a specific formal and visual reason to do otherwise.";

    private static Report check(FairCopy copy, Excuse... excuses) {
        try {
            return new Checker()
                    .check(copy, Calls.in().find("the-margins-lineages").orElseThrow(), new Excuses(List.of(excuses)));
        } catch (CallUnreadable e) {
            throw new AssertionError(e);
        }
    }

    private static FairCopies complete() {
        return ferry().bio(words(60)).statement(words(150));
    }

    private static String words(int count) {
        return String.join(" ", Collections.nCopies(count, "word"));
    }

    private static Judged judged(Report report, String beginning) {
        return report.guidelines().stream()
                .filter(each -> each.guideline().quote().startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFaultlessPacketMeetsEveryGuidelineThatAsksSomething() {
        Report report = check(complete().inPacket().build());

        assertThat(report.verdict()).isEqualTo(Verdict.MET);
        assertThat(report.guidelines())
                .extracting(each -> each.verdict().word())
                .containsExactly(
                        "met",
                        "met",
                        "met",
                        "not-applicable",
                        "not-applicable",
                        "not-applicable",
                        "met",
                        "met",
                        "information",
                        "information",
                        "information",
                        "information",
                        "information",
                        "information");
    }

    @Test
    void oneBrokenGuidelineBreaksTheFile() {
        Report report = check(complete().in("Arial", 11.5).line("too small").build());

        assertThat(report.verdict()).isEqualTo(Verdict.BROKEN);
        assertThat(judged(report, "Please use").verdict()).isEqualTo(Verdict.BROKEN);
        assertThat(report.mends()).hasSize(1);
    }

    @Test
    void whatTheCheckWasNotGivenIsUnsure() {
        assertThat(check(ferry().build()).verdict()).isEqualTo(Verdict.UNSURE);
        assertThat(check(ferry().inPacket().build()).verdict()).isEqualTo(Verdict.BROKEN);
    }

    @Test
    void artWaitsForTheEyeAndLeavesTheFilesVerdict() {
        Report report =
                check(complete().art("moth.png", FileKind.PNG, 1, 2550, 3300).build());

        assertThat(judged(report, "Please submit up to six").verdict()).isEqualTo(Verdict.BY_EYE);
        assertThat(report.verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void anExcuseCoversWhatItIsAbout() {
        Report report = check(
                complete().in("Arial", 9).line("tiny").build(),
                new Excuse(SIZE, "type-size-at-least", "Ferry", "It fades."));

        assertThat(judged(report, "Please use").verdict()).isEqualTo(Verdict.EXCUSED);
        assertThat(judged(report, "Please use").excuse()).contains("It fades.");
        assertThat(report.verdict()).isEqualTo(Verdict.EXCUSED);
        assertThat(report.mends()).isEmpty();
        assertThat(report.stale()).isEmpty();
    }

    @Test
    void anExcuseForOnePoemLeavesAnother() {
        FairCopy copy = complete()
                .in("Arial", 9)
                .line("tiny")
                .in(FairCopies.TIMES)
                .poem("Abacus", 3)
                .in("Arial", 9)
                .line("tiny too")
                .build();

        Report report = check(copy, new Excuse(SIZE, "", "Ferry", "It fades."));

        assertThat(report.verdict()).isEqualTo(Verdict.BROKEN);
    }

    @Test
    void anExcuseWithoutAFaultIsStale() {
        Excuse excuse = new Excuse(SIZE, "type-size-at-least", "", "It fades.");

        assertThat(check(complete().build(), excuse).stale()).containsExactly(excuse);
    }

    @Test
    void aGuidelineThatAllowsNoExcuseTakesNone() {
        Excuse excuse = new Excuse("Each poem must start on a new page.", "", "", "It flows on.");
        Report report = check(complete().runOn("Abacus", 3).build(), excuse);

        assertThat(judged(report, "Each poem").verdict()).isEqualTo(Verdict.BROKEN);
        assertThat(report.stale()).containsExactly(excuse);
    }

    @Test
    void aPdfIsMetWithThePreferenceAsAdvice() {
        Report report = check(complete().file("lineages.pdf", FileKind.PDF).build());

        assertThat(judged(report, "We prefer").verdict()).isEqualTo(Verdict.MET);
        assertThat(report.advice())
                .anySatisfy(advice -> assertThat(advice.message()).contains("prefers .docx"));
    }

    @Test
    void tracesOfWorkAreAdvice() {
        Report report = check(complete()
                .traces(new Traces(2, 1, List.of("cut line"), List.of("secret")))
                .file("Copy of final2.docx", FileKind.DOCX)
                .in("Poetica", 12)
                .line("by a rare type")
                .build());

        assertThat(report.advice())
                .extracting(Report.Advice::message)
                .anySatisfy(message -> assertThat(message).startsWith("2 comments are left"))
                .anySatisfy(message -> assertThat(message).startsWith("2 tracked changes are left"))
                .anySatisfy(message -> assertThat(message).contains("“secret”"))
                .anySatisfy(message -> assertThat(message).contains("working copy"))
                .anySatisfy(message -> assertThat(message).contains("Poetica"));
    }

    @Test
    void aCleanFileHasNoAdvice() {
        assertThat(check(complete().build()).advice())
                .extracting(Report.Advice::message)
                .isEqualTo(
                        List.of(
                                "Where poems start was read from the look of the page (1 poem): compare it with what you wrote, and correct it where it is wrong."));
    }

    @Test
    void aTitlePrintedTwiceIsAdvice() {
        assertThat(check(complete().poem("Abacus", "Abacus", "", "one bead").build())
                        .advice())
                .anySatisfy(advice -> {
                    assertThat(advice.message()).contains("printed twice");
                    assertThat(advice.page()).isEqualTo(2);
                });
    }

    @Test
    void aPoemNamedAfterItsFirstLineIsNotTitledTwice() {
        assertThat(check(complete().poem("I’m Nobody", "I’m nobody", "and you").build())
                        .advice())
                .noneMatch(advice -> advice.message().contains("printed twice"));
    }

    @Test
    void aPictureOnAPageIsAdvice() {
        Inline picture =
                new Inline.Picture(Length.inches(5), Length.inches(6), Inline.Floating.IN_LINE, "", FairCopies.TIMES);

        assertThat(check(complete().line(picture).build()).advice())
                .anyMatch(advice -> advice.message().startsWith("There is a picture on page 1"));
        assertThat(check(complete().poem("Moth").line(picture).build()).advice())
                .anyMatch(advice -> advice.message().startsWith("Page 2 is a picture with next to no text"));
    }

    @Test
    void theAuthorInThePropertiesIsNoMatterUnlessACallIsBlind() {
        FairCopy copy =
                complete().properties(Properties.NONE.withAuthor("Ada Lime")).build();

        assertThat(check(copy).advice()).noneMatch(advice -> advice.mend().isPresent());
    }

    @Test
    void aPreferenceDoesNotDecideTheFile() throws CallUnreadable {
        Call call = CallReader.read(
                "harbour",
                "journal: Harbour\nguidelines:\n  - quote: Ideally two pages.\n    strength: prefer\n    rules: [{pages-at-most: 2}]\n");
        Report report = new Checker().check(copy().poem("Long", 100).build(), call, Excuses.NONE);

        assertThat(report.guidelines().get(0).verdict()).isEqualTo(Verdict.BROKEN);
        assertThat(report.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void frontMatterIsLeftOutOfTheReportsPages() {
        Report report = check(copy().front(FairCopy.FrontMatter.Kind.COVER_LETTER, "Dear editors,")
                .poem("Ferry", 12)
                .build());

        assertThat(report.pages().pages()).isEqualTo(1);
        assertThat(report.advice())
                .anySatisfy(advice -> assertThat(advice.message()).contains("a cover letter"));
    }

    @Test
    void mendsAreGatheredOnce() {
        Report report =
                check(complete().in("Arial", 9).line("tiny").poem("Abacus", 60).build());

        assertThat(report.mends())
                .filteredOn(mend -> mend instanceof Mend.SizeAtLeast)
                .hasSize(1);
    }

    @Test
    void thousandsOfPoemsAreJudgedInTime() {
        FairCopies many = copy().known(Poem.Known.TITLE_SHAPE).translations("yes");
        for (int i = 0; i < 12_000; i++) {
            many.runOn("Poem " + i, 2);
        }
        FairCopy copy = many.build();

        assertThatCode(() -> assertTimeoutPreemptively(Duration.ofSeconds(20), () -> check(copy)))
                .doesNotThrowAnyException();
    }
}
