package app.envoi.press.rule;

import app.envoi.press.manuscript.WordCount;
import app.envoi.press.rule.FairCopy.FrontMatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * A bio, statement or cover letter is there and has no more than so many words, as Word counts them.
 *
 * @param about what the text has to say, as the journal asks, or empty; no machine judges that
 */
record TextWordsAtMost(LetterPart part, int most, String about) implements Rule {
    static final RuleKind BIO = kind(LetterPart.BIO);
    static final RuleKind STATEMENT = kind(LetterPart.STATEMENT);
    static final RuleKind COVER_LETTER = kind(LetterPart.COVER_LETTER);
    private static final Words WORDS = Words.of("text-words");

    private static RuleKind kind(LetterPart part) {
        String name = part.word() + "-words-at-most";
        return new RuleKind(
                name,
                new Shape.Whole(1, 100_000),
                Map.of("about", new Shape.Text()),
                terms -> new TextWordsAtMost(part, terms.whole(), terms.text("about", "")));
    }

    @Override
    public Terms terms() {
        return Terms.of(part.word() + "-words-at-most", most).unless("", "about", about);
    }

    @Override
    public Outcome examine(FairCopy copy) {
        String limit = WORDS.say("limit", "most", most);
        return with(part, copy, limit, (text, words) -> {
            String measured = WORDS.say("measured", "words", words);
            return words > most
                    ? Outcome.broken(limit, measured, over(text, words))
                    : Outcome.met(limit, measured).remarking(nearly(text));
        });
    }

    /** Judges a text that was given and has words in it; where it has none, or was not given, that is the outcome. */
    static Outcome with(LetterPart part, FairCopy copy, String limit, BiFunction<String, Integer, Outcome> judge) {
        Optional<String> text = part.in(copy);
        if (text.isEmpty()) {
            return Missing.text(copy, part.told(), limit).remarking(inManuscript(part, copy));
        }
        int words = WordCount.WORD.of(text.get());
        return words == 0 ? blank(part, limit) : judge.apply(text.get(), words);
    }

    private static Outcome blank(LetterPart part, String limit) {
        return Outcome.broken(
                limit,
                WORDS.say("measured", "words", 0),
                Finding.of(WORDS.say("blank", "part", part.told()), WORDS.say("blank-remedy", "part", part.told())));
    }

    private Finding over(String text, int words) {
        List<WordCount.Counted> all = WordCount.WORD.words(text);
        String last = Excerpt.of(all.get(most - 1).text());
        String dropped = Excerpt.of(text.substring(all.get(most).from()));
        return Finding.of(
                new Finding.Where(0, "", 0, dropped, Optional.empty()),
                WORDS.say("over", "part", part.told(), "words", words, "most", most, "last", last),
                WORDS.say("over-remedy", "over", words - most));
    }

    private List<Finding> nearly(String text) {
        int strict = WordCount.STRICT.of(text);
        return strict <= most
                ? List.of()
                : List.of(Finding.of(WORDS.say("strict", "part", part.told(), "words", strict, "most", most), ""));
    }

    /** A bio or letter at the head of the document may be the text that is asked for; it is only guessed to be one. */
    private static List<Finding> inManuscript(LetterPart part, FairCopy copy) {
        boolean there = copy.frontMatter().stream()
                .anyMatch(front -> front.kind() == FrontMatter.Kind.COVER_LETTER
                        || part == LetterPart.BIO && front.kind() == FrontMatter.Kind.BIO);
        return there
                ? List.of(Finding.of(Finding.Where.page(1), WORDS.say("in-manuscript", "part", part.told()), ""))
                : List.of();
    }
}
