package app.envoi.cli;

import app.envoi.press.compose.PoemText;
import app.envoi.press.docx.Limits;
import app.envoi.press.intake.Beside;
import app.envoi.press.intake.Intake;
import app.envoi.press.intake.Unreadable;
import app.envoi.press.layout.Typesetter;
import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.rule.FairCopy;
import app.envoi.press.rule.FileKind;
import app.envoi.words.Words;
import java.util.List;
import java.util.stream.Collectors;

/** Reads the files that a command names. */
final class Reading {
    private final Intake intake;

    Reading(Typesetter typesetter) {
        intake = new Intake(typesetter);
    }

    /** Whatever is wrong with one file is its answer, and never spoils another's. */
    static Answer answer(FileArgument file, boolean json, Work work) {
        try {
            return work.on(file);
        } catch (Unreadable e) {
            return Answer.unusable(file, String.valueOf(e.getMessage()), json);
        } catch (Misuse e) {
            throw e;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            String stumbled = Words.say("terminal.file.stumbled", e.getClass().getSimpleName());
            return Answer.unusable(file, stumbled, json);
        }
    }

    /** What a command does with one file. */
    interface Work {
        Answer on(FileArgument file) throws Unreadable;
    }

    Intake.Taken take(FileArgument file, Beside beside) throws Unreadable {
        return intake.take(file.name(), bytes(file), beside);
    }

    /** A file that has not been written yet. */
    FairCopy copy(FileArgument file, byte[] bytes, Beside beside) throws Unreadable {
        return intake.read(file.name(), bytes, beside);
    }

    FairCopy.ArtFile art(FileArgument file) throws Unreadable {
        return Intake.art(file.name(), bytes(file));
    }

    /** The words of a plain text, or of a manuscript's body. */
    String text(FileArgument file) throws Unreadable {
        byte[] bytes = bytes(file);
        return isPlainText(file, bytes)
                ? PlainText.of(bytes)
                : intake.read(file.name(), bytes, Beside.NOTHING).manuscript().paragraphs().stream()
                        .map(Paragraph::visibleText)
                        .collect(Collectors.joining("\n"));
    }

    /** The poems of a plain text, or those found in a manuscript. */
    List<PoemText> poems(FileArgument file) throws Unreadable {
        byte[] bytes = bytes(file);
        List<PoemText> poems = isPlainText(file, bytes) ? PoemText.read(PlainText.of(bytes)) : manuscript(file, bytes);
        if (poems.isEmpty()) {
            throw new Unreadable(Words.say("terminal.file.no-poem"));
        }
        return poems;
    }

    private List<PoemText> manuscript(FileArgument file, byte[] bytes) throws Unreadable {
        FairCopy copy = intake.read(file.name(), bytes, Beside.NOTHING);
        return copy.poems().stream()
                .map(poem -> PoemText.from(copy.manuscript(), poem))
                .filter(poem -> !poem.isEmpty())
                .toList();
    }

    private static boolean isPlainText(FileArgument file, byte[] bytes) {
        return Intake.facts(file.name(), bytes).kind() == FileKind.TXT;
    }

    private static byte[] bytes(FileArgument file) throws Unreadable {
        return file.bytes(Limits.UPLOAD.file());
    }
}
