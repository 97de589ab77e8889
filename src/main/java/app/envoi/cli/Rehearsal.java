package app.envoi.cli;

import app.envoi.press.check.Facts;
import app.envoi.press.intake.Beside;
import app.envoi.press.intake.Intake;
import app.envoi.press.layout.Proof;
import app.envoi.press.layout.Typesetter;
import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.Manuscript;
import app.envoi.press.manuscript.PageSetup;
import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.manuscript.ParagraphFormat;
import app.envoi.press.manuscript.PoemFinder;
import app.envoi.press.manuscript.Running;
import app.envoi.press.manuscript.Type;
import app.envoi.press.rule.FairCopy;
import java.util.List;

/**
 * Goes through all that comes after the reading of a file with a title and a verse, on another core, while the first file is being read: what is done for
 * the first time takes most of a short command's time.
 */
final class Rehearsal {

    private Rehearsal() {}

    static void begin() {
        Thread stage = new Thread(Rehearsal::play);
        stage.setDaemon(true);
        stage.start();
    }

    private static void play() {
        Type bold = Type.FALLBACK.withBold(true);
        Manuscript manuscript = Manuscript.of(
                PageSetup.LETTER,
                Running.NONE,
                List.of(line(0, "A Rehearsal", bold), line(1, "A verse.", Type.FALLBACK)));
        Proof proof = Typesetter.standard().set(manuscript);
        PoemFinder.Found found = new PoemFinder(Beside.NOTHING.titles(), List.of(), false).find(manuscript);
        FairCopy copy = new FairCopy(
                Intake.facts("rehearsal.docx", new byte[1]),
                manuscript,
                proof,
                found.poems(),
                List.of(),
                Beside.NOTHING.letter(),
                List.of(),
                Beside.NOTHING.translations(),
                Beside.NOTHING.stage());
        Answer.told(false, Answer.GOOD, screen -> new FactsText(screen).write("rehearsal.docx", Facts.of(copy)));
    }

    private static Paragraph line(int index, String text, Type type) {
        return new Paragraph(index, ParagraphFormat.PLAIN, List.of(new Inline.Run(text, type)), type);
    }
}
