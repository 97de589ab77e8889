package app.envoi.desk.packet;

import app.envoi.desk.piece.Draft;
import app.envoi.press.compose.CoverLetter;
import app.envoi.press.compose.PoemText;
import app.envoi.press.guideline.Call.Answer;
import java.util.List;
import java.util.function.Supplier;

/** Writes the letter to the editors out of a packet's parts, unless the poet has written it. */
final class LetterWriter {
    private final Supplier<String> poet;

    /** @param poet the name under the letter */
    LetterWriter(Supplier<String> poet) {
        this.poet = poet;
    }

    String letter(Packet packet, List<Draft> texts) {
        return packet.texts().letter().isBlank()
                ? composed(packet, texts)
                : packet.texts().letter();
    }

    /** From its parts: greeting, titles, statement, bio, the note on other journals, excuses, thanks. */
    String composed(Packet packet, List<Draft> texts) {
        List<PoemText> poems = texts.stream().map(Draft::poemText).toList();
        CoverLetter letter = CoverLetter.offering(
                        poems, packet.call().journal(), packet.call().name())
                .withStatement(packet.texts().statement())
                .withBio(packet.texts().bio())
                .signed(poet.get());
        return packet.call().policy().simultaneous() == Answer.NO
                ? letter.text()
                : letter.simultaneous().text();
    }
}
