package app.envoi.desk.packet;

import app.envoi.desk.packet.Packet.Texts;
import app.envoi.desk.piece.Bio;
import app.envoi.desk.piece.Bios;
import org.springframework.stereotype.Component;

/** Writes into a packet's texts what the poet would otherwise have to type. */
@Component
class Quill {
    private static final String REASONS = "{reasons}";

    private final Bios bios;
    private final LetterWriter letters;

    Quill(Bios bios, LetterWriter letters) {
        this.bios = bios;
        this.letters = letters;
    }

    /** The texts after a button: a kept bio, the composed letter to go on from, none of one's own, or the reasons in it. */
    Texts after(String act, Packet packet, Texts typed) {
        if (act.matches("bio-\\d{1,18}")) {
            return bios.find(Long.parseLong(act.substring(4)))
                    .map(Bio::text)
                    .map(typed::withBio)
                    .orElse(typed);
        }
        return switch (act) {
            case "own" -> typed.letter().isBlank() ? typed.withLetter(letters.composed(packet)) : typed;
            case "composed" -> typed.withLetter("");
            case "reasons" ->
                typed.withLetter(withReasons(typed.letter().isBlank() ? letters.composed(packet) : typed.letter()));
            default -> typed;
        };
    }

    /** Before the thanks and the name, or at the end of a letter that has no such paragraphs. */
    private static String withReasons(String letter) {
        if (letter.contains(REASONS)) {
            return letter;
        }
        int thanks = letter.lastIndexOf("\n\nThank");
        return thanks < 0
                ? letter + "\n\n" + REASONS
                : letter.substring(0, thanks) + "\n\n" + REASONS + letter.substring(thanks);
    }
}
