package app.envoi.press.rule;

import java.util.List;

/** No poem has more than so many words, as Word counts them, its title left out. */
record WordsPerPoem(int most) implements Rule {
    static final RuleKind KIND = new RuleKind(
            "words-per-poem-at-most", new Shape.Whole(1, 100_000), terms -> new WordsPerPoem(terms.whole()));
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
        Body body = Body.of(copy);
        List<Finding> faults = verses.stream()
                .filter(verse -> WordTotal.words(verse) > most)
                .map(verse -> Finding.of(
                        body.where(verse.poem()),
                        WORDS.say(
                                "over",
                                "title",
                                Excerpt.of(verse.poem().title()),
                                "words",
                                WordTotal.words(verse),
                                "most",
                                most),
                        WORDS.say("remedy", "over", WordTotal.words(verse) - most)))
                .toList();
        int longest = verses.stream().mapToInt(WordTotal::words).max().orElse(0);
        return Outcome.of(limit, WORDS.say("measured", "words", longest), faults, List.of());
    }
}
