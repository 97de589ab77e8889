package app.envoi.desk.packet;

import app.envoi.desk.piece.Draft;
import app.envoi.press.compose.CoverLetter;
import app.envoi.press.guideline.Call.Answer;
import app.envoi.press.guideline.Call.Policy;
import app.envoi.words.Words;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes the letter to the editors: a pattern with {@link Fields}, composed from its parts or written by the poet, filled with what the packet has. */
final class LetterWriter {
    /** A paragraph that is one field: where the field is empty, no gap is left. */
    private static final Pattern ALONE = Pattern.compile("(?:^|\n\n)\\{[a-z]+}(?=\n\n|$)");

    private final Supplier<String> poet;

    /** @param poet the name under the letter */
    LetterWriter(Supplier<String> poet) {
        this.poet = poet;
    }

    String poet() {
        return poet.get();
    }

    /**
     * What a packet's letter says.
     *
     * @param reasons the poet's, for what a guideline excuses
     */
    String letter(Packet packet, List<Draft> texts, List<String> reasons) {
        String own = packet.texts().letter();
        Fields fields = Fields.ofLetter(packet, texts, poet.get()).with("reasons", sentence(reasons));
        String pattern = ALONE.matcher(own.isBlank() ? composed(packet) : own)
                .replaceAll(
                        found -> fields.fill(found.group()).isBlank() ? "" : Matcher.quoteReplacement(found.group()));
        return fields.fill(pattern).strip();
    }

    /** The parts, in order: greeting, titles, statement, bio, the note on other journals, thanks. What the call refuses is left out. */
    String composed(Packet packet) {
        Asks asks = new Asks(packet.call());
        if (asks.refuses("cover-letter")) {
            return "";
        }
        String offer = packet.call().name().isBlank() ? "packet.letter.offer" : "packet.letter.offer.call";
        return new CoverLetter(
                        Words.english("packet.letter.greeting"),
                        packet.pieces().isEmpty() ? "" : Words.english(offer),
                        "{statement}",
                        asks.refuses("bio") ? "" : "{bio}",
                        elsewhere(packet.call().policy()),
                        Words.english("packet.letter.thanks"),
                        "{name}")
                .text();
    }

    private static String elsewhere(Policy policy) {
        return policy.simultaneous() == Answer.NO ? "" : CoverLetter.SIMULTANEOUS;
    }

    /** The reasons as words for the letter; empty when there is none. */
    static String sentence(List<String> reasons) {
        return reasons.isEmpty()
                ? ""
                : Words.english(
                        "packet.letter.reasons",
                        reasons.stream().map(LetterWriter::stopped).collect(Collectors.joining(" ")));
    }

    private static String stopped(String reason) {
        String line = reason.replaceAll("\\s+", " ").strip();
        return line.matches(".*[.!?…”’]") ? line : line + ".";
    }
}
