package app.envoi.press.rule;

import app.envoi.press.manuscript.WordCount;
import java.util.List;

/** No title has more than so many words. */
record TitleWords(int most) implements Rule {
    static final RuleKind KIND =
            new RuleKind("title-words-at-most", new Shape.Whole(1, 100), terms -> new TitleWords(terms.whole()));
    private static final Words WORDS = Words.of(KIND.name());

    @Override
    public Terms terms() {
        return Terms.of(KIND.name(), most);
    }

    @Override
    public Outcome examine(FairCopy copy) {
        String limit = WORDS.say("limit", "most", most);
        List<Verse> titled = Verse.of(copy).stream().filter(Verse::titled).toList();
        if (titled.isEmpty()) {
            return Outcome.unsure(
                    limit, Words.of("missing").say("none"), Finding.of(WORDS.say("none"), WORDS.say("none-remedy")));
        }
        Body body = Body.of(copy);
        List<Finding> faults = titled.stream()
                .filter(verse -> words(verse) > most)
                .map(verse -> Finding.of(
                        body.where(verse.poem()),
                        WORDS.say("over", "title", Excerpt.of(verse.title()), "words", words(verse), "most", most),
                        WORDS.say("remedy")))
                .toList();
        int longest = titled.stream().mapToInt(TitleWords::words).max().orElse(0);
        return Outcome.of(limit, WORDS.say("measured", "words", longest), faults, List.of());
    }

    private static int words(Verse verse) {
        return WordCount.WORD.of(verse.title());
    }
}
