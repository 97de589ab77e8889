package app.envoi.desk.check;

import app.envoi.desk.check.Envelope.Enclosed;
import app.envoi.desk.check.Examination.Judgement;
import app.envoi.desk.check.Examination.Mending;
import app.envoi.press.check.Checker;
import app.envoi.press.check.Excuse;
import app.envoi.press.check.Excuses;
import app.envoi.press.check.Report;
import app.envoi.press.docx.DocxUnreadable;
import app.envoi.press.docx.Mender;
import app.envoi.press.guideline.Call;
import app.envoi.press.intake.Beside;
import app.envoi.press.intake.Intake;
import app.envoi.press.intake.Unreadable;
import app.envoi.press.manuscript.Mend;
import app.envoi.press.rule.FairCopy;
import app.envoi.press.rule.FileKind;
import app.envoi.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Has the press look at what was brought. */
@Component
class Examiner {
    private final Intake intake;
    private final Checker checker;
    private final OpenCalls calls;
    private final CheckWords words;

    Examiner(Intake intake, Checker checker, OpenCalls calls, CheckWords words) {
        this.intake = intake;
        this.checker = checker;
        this.calls = calls;
        this.words = words;
    }

    /**
     * Reads and judges. The same id takes the place of an earlier check of the same file.
     *
     * @throws Unreadable when the manuscript cannot be used, or its call is gone
     */
    Examination examine(String id, Envelope envelope, Optional<Mending> mended) throws Unreadable {
        Call call = calls.find(envelope.call()).orElseThrow(() -> new Unreadable(Words.say("check.call.missing")));
        Upload file = envelope.manuscript().orElseThrow(() -> new Unreadable(Words.say("check.manuscript.missing")));
        Intake.Taken taken = intake.take(file.name(), file.bytes(), beside(envelope));
        Report report = checker.check(taken.copy(), call, excuses(envelope, call));
        return new Examination(
                id, envelope, Optional.of(new Judgement(call, taken.copy(), report, taken.notes())), mended);
    }

    private static Beside beside(Envelope envelope) {
        Enclosed with = envelope.enclosed();
        FairCopy.Letter letter = new FairCopy.Letter(given(with.bio()), given(with.statement()), Optional.empty());
        List<FairCopy.ArtFile> art = with.art().stream()
                .map(file -> Intake.art(file.name(), file.bytes()))
                .toList();
        return Beside.NOTHING
                .withLetter(letter)
                .withArt(art)
                .withTranslations(new FairCopy.Translations(
                        with.translations(), with.permission().strip()))
                .withStarts(envelope.said().starts().stream().sorted().toList());
    }

    private static Optional<String> given(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }

    private static Excuses excuses(Envelope envelope, Call call) {
        List<Excuse> all = new ArrayList<>();
        envelope.said().excuses().forEach((index, reason) -> {
            if (index < call.guidelines().size()) {
                all.add(new Excuse(call.guidelines().get(index).quote(), "", "", reason));
            }
        });
        return new Excuses(all);
    }

    /** What the press could put right in this file; nothing for a file that is no .docx. */
    List<Mend> mends(Judgement judgement) {
        return judgement.copy().file().kind() == FileKind.DOCX
                ? judgement.report().mends()
                : List.of();
    }

    List<String> told(List<Mend> mends, FairCopy copy) {
        return mends.stream().map(mend -> words.mend(mend, copy)).distinct().toList();
    }

    /** A mended copy, checked like any other file. */
    Examination mend(Examination original) throws Unreadable {
        Judgement judgement = original.judged().orElseThrow();
        Upload file = original.envelope().manuscript().orElseThrow();
        List<Mend> mends = mends(judgement);
        try {
            Upload mended = new Upload(mendedName(file.name()), Mender.mend(file.bytes(), mends));
            Envelope envelope = new Envelope(
                    original.envelope().call(),
                    Optional.of(mended),
                    original.envelope().enclosed(),
                    original.envelope().said());
            return examine(
                    Shelf.freshId(), envelope, Optional.of(new Mending(original.id(), told(mends, judgement.copy()))));
        } catch (DocxUnreadable e) {
            throw new Unreadable(Words.say("mend.refused", String.valueOf(e.getMessage())));
        }
    }

    private static String mendedName(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) + " (mended)" + name.substring(dot) : name + " (mended)";
    }
}
