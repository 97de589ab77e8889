package app.envoi.press.rule;

import java.util.Map;

/**
 * A bio, statement or cover letter goes with the poems.
 *
 * @param about what the text has to say, as the journal asks, or empty; no machine judges that
 */
record TextRequired(LetterPart part, String about) implements Rule {
    static final RuleKind BIO = kind(LetterPart.BIO);
    static final RuleKind STATEMENT = kind(LetterPart.STATEMENT);
    static final RuleKind COVER_LETTER = kind(LetterPart.COVER_LETTER);
    private static final Words WORDS = Words.of("text-words");

    private static RuleKind kind(LetterPart part) {
        return new RuleKind(
                part.word() + "-required",
                new Shape.Yes(),
                Map.of("about", new Shape.Text()),
                terms -> new TextRequired(part, terms.text("about", "")));
    }

    @Override
    public Terms terms() {
        return Terms.of(part.word() + "-required", true).unless("", "about", about);
    }

    @Override
    public Outcome examine(FairCopy copy) {
        String limit = WORDS.say("required", "part", part.told());
        return TextWordsAtMost.with(
                part, copy, limit, (text, words) -> Outcome.met(limit, WORDS.say("measured", "words", words)));
    }
}
