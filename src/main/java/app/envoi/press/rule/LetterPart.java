package app.envoi.press.rule;

import java.util.Locale;
import java.util.Optional;

/** A text beside the manuscript. */
enum LetterPart {
    BIO,
    STATEMENT,
    COVER_LETTER;

    Optional<String> in(FairCopy copy) {
        return switch (this) {
            case BIO -> copy.letter().bio();
            case STATEMENT -> copy.letter().statement();
            case COVER_LETTER -> copy.letter().letter();
        };
    }

    /** The beginning of its kinds' names, such as {@code cover-letter}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As a sentence names it. */
    String told() {
        return Words.of("missing").say(word());
    }
}
