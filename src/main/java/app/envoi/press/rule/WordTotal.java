package app.envoi.press.rule;

import app.envoi.press.manuscript.WordCount;
import java.util.List;

/** All poems together have no more than so many words, as Word counts them, titles included. */
record WordTotal(int most) implements Rule {
    static final RuleKind KIND =
            new RuleKind("words-at-most", new Shape.Whole(1, 1_000_000), terms -> new WordTotal(terms.whole()));
    private static final Words WORDS = Words.of(KIND.name());

    @Override
    public Terms terms() {
        return Terms.of(KIND.name(), most);
    }

    @Override
    public Outcome examine(FairCopy copy) {
        String limit = WORDS.say("limit", "most", most);
        List<Verse> verses = Verse.of(copy);
        if (verses.isEmpty()) {
            return Outcome.unsure(limit, Words.of("missing").say("none"), Missing.poems());
        }
        int text = verses.stream().mapToInt(WordTotal::words).sum();
        int titles = verses.stream()
                .mapToInt(verse -> WordCount.WORD.of(verse.title()))
                .sum();
        String measured = WORDS.say("measured", "words", text + titles);
        if (text + titles <= most) {
            return Outcome.met(limit, measured);
        }
        boolean sure = text > most;
        Finding finding = Finding.of(
                WORDS.say(sure ? "over" : "titles", "words", text + titles, "most", most, "text", text),
                WORDS.say("remedy", "over", text + titles - most));
        return sure ? Outcome.broken(limit, measured, finding) : Outcome.unsure(limit, measured, finding);
    }

    static int words(Verse verse) {
        return WordCount.WORD.of(String.join("\n", verse.lines()));
    }
}
