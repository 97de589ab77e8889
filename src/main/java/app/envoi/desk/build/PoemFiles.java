package app.envoi.desk.build;

import app.envoi.desk.check.Upload;
import app.envoi.press.compose.PoemText;
import app.envoi.press.intake.Beside;
import app.envoi.press.intake.Intake;
import app.envoi.press.intake.Unreadable;
import app.envoi.press.rule.FairCopy;
import app.envoi.press.rule.FileKind;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Takes poems out of files. */
@Component
class PoemFiles {
    private static final int MOST_BYTES = 20 << 20;
    private final Intake intake;
    private final MessageSource messages;

    PoemFiles(Intake intake, MessageSource messages) {
        this.intake = intake;
        this.messages = messages;
    }

    /** @throws Unreadable when there is no poem to be had from it; the sentence does not name the file */
    List<Entry> read(Upload file) throws Unreadable {
        if (file.bytes().length > MOST_BYTES) {
            throw new Unreadable(say("build.file.large"));
        }
        List<Entry> entries =
                Intake.facts(file.name(), file.bytes()).kind() == FileKind.TXT ? text(file) : manuscript(file);
        if (entries.isEmpty()) {
            throw new Unreadable(say("build.file.none"));
        }
        return entries;
    }

    private List<Entry> text(Upload file) throws Unreadable {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.bytes()))
                    .toString();
            return PoemText.read(text).stream().map(Entry::of).toList();
        } catch (CharacterCodingException e) {
            throw new Unreadable(say("build.file.not-text"));
        }
    }

    private List<Entry> manuscript(Upload file) throws Unreadable {
        FairCopy copy = intake.read(file.name(), file.bytes(), Beside.NOTHING);
        return copy.poems().stream()
                .map(poem -> PoemText.from(copy.manuscript(), poem))
                .filter(poem -> !poem.isEmpty())
                .map(Entry::of)
                .toList();
    }

    private String say(String message) {
        return messages.getMessage(message, null, LocaleContextHolder.getLocale());
    }
}
