package app.envoi.press.rule;

import java.util.Map;

/** A bio or statement is there and has no fewer than so many words, as Word counts them. */
record TextWordsAtLeast(LetterPart part, int least, String about) implements Rule {
    static final RuleKind BIO = kind(LetterPart.BIO);
    static final RuleKind STATEMENT = kind(LetterPart.STATEMENT);
    private static final Words WORDS = Words.of("text-words");

    private static RuleKind kind(LetterPart part) {
        return new RuleKind(
                part.word() + "-words-at-least",
                new Shape.Whole(1, 100_000),
                Map.of("about", new Shape.Text()),
                terms -> new TextWordsAtLeast(part, terms.whole(), terms.text("about", "")));
    }

    @Override
    public Terms terms() {
        return Terms.of(part.word() + "-words-at-least", least).unless("", "about", about);
    }

    @Override
    public Outcome examine(FairCopy copy) {
        String limit = WORDS.say("limit-least", "least", least);
        return TextWordsAtMost.with(part, copy, limit, (text, words) -> {
            String measured = WORDS.say("measured", "words", words);
            return words >= least
                    ? Outcome.met(limit, measured)
                    : Outcome.broken(
                            limit,
                            measured,
                            Finding.of(
                                    WORDS.say("short", "part", part.told(), "words", words, "least", least),
                                    WORDS.say("short-remedy", "more", least - words)));
        });
    }
}
