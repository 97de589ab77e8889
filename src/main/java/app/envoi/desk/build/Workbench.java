package app.envoi.desk.build;

import app.envoi.desk.check.ReportPage;
import app.envoi.press.check.Checker;
import app.envoi.press.check.Excuses;
import app.envoi.press.check.Report;
import app.envoi.press.compose.Composer;
import app.envoi.press.compose.Composition;
import app.envoi.press.compose.CoverLetter;
import app.envoi.press.compose.PoemText;
import app.envoi.press.guideline.Call;
import app.envoi.press.layout.Proof;
import app.envoi.press.layout.Typesetter;
import app.envoi.press.rule.FairCopy;
import app.envoi.press.rule.FileFacts;
import app.envoi.press.rule.FileKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Makes a manuscript out of what lies on the bench. */
@Component
class Workbench {
    private final Typesetter typesetter;
    private final Checker checker;

    Workbench(Typesetter typesetter, Checker checker) {
        this.typesetter = typesetter;
        this.checker = checker;
    }

    /** The whole letter, for the box into which a letter is pasted. */
    static String letter(Bench bench, Call call, String name) {
        CoverLetter letter = CoverLetter.offering(
                        bench.poems().stream().map(Entry::poem).toList(), call.journal(), call.name())
                .withStatement(bench.letter().statement())
                .withBio(bench.letter().bio())
                .signed(name);
        return (bench.letter().elsewhere() ? letter.simultaneous() : letter).text();
    }

    /**
     * Composes, sets and judges, without writing a file.
     *
     * @throws app.envoi.press.compose.UnfitStyle when the look cannot be set
     */
    Built build(Bench bench, Call call, String fileName) {
        List<PoemText> poems = bench.poems().stream().map(Entry::poem).toList();
        Composition composition =
                new Composer(typesetter).compose(poems, bench.look().style());
        Proof proof = typesetter.set(composition.manuscript());
        FairCopy copy = new FairCopy(
                new FileFacts(fileName, FileKind.DOCX, 0, ""),
                composition.manuscript(),
                proof,
                composition.poems(),
                List.of(),
                new FairCopy.Letter(
                        Optional.of(bench.letter().bio()),
                        Optional.of(bench.letter().statement()),
                        Optional.empty()),
                List.of(),
                FairCopy.Translations.NONE,
                FairCopy.Stage.PACKET);
        Report report = checker.check(copy, call, Excuses.NONE);
        return new Built(composition, copy, ReportPage.of(call, copy, report, Set.of()));
    }
}
