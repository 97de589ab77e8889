package app.envoi.desk.packet;

import app.envoi.desk.packet.Packet.Texts;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The texts' form as it was sent.
 *
 * @param act what its button does to them first, such as {@code bio-3}, or nothing
 * @param sitting the window
 */
record TextsForm(
        @Nullable String bio,
        @Nullable String statement,
        @Nullable String letter,
        @Nullable Integer revision,
        @Nullable String act,
        @Nullable String sitting) {
    static final int LONGEST = 20_000;

    Texts texts() {
        return new Texts(even(bio), even(statement), even(letter), revision == null ? -1 : revision);
    }

    /** More than anybody writes to an editor, and than is kept. */
    boolean tooLong() {
        Texts texts = texts();
        return Stream.of(texts.bio(), texts.statement(), texts.letter()).anyMatch(text -> text.length() > LONGEST);
    }

    String does() {
        return act == null ? "" : act;
    }

    String window() {
        return sitting == null || sitting.length() > 60 ? "" : sitting;
    }

    /** As a browser's line ends are not ours. */
    private static String even(@Nullable String text) {
        return text == null ? "" : text.replace("\r\n", "\n").strip();
    }
}
