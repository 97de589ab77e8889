package app.envoi.press.rule;

import app.envoi.press.manuscript.WordCount;
import app.envoi.press.rule.FairCopy.FrontMatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A bio, statement or cover letter is there and has no more than so many words, as Word counts them.
 *
 * @param about what the text has to say, as the journal asks, or empty; no machine judges that
 */
record TextWordsAtMost(LetterPart part, int most, String about) implements Rule {
    static final RuleKind BIO = kind(LetterPart.BIO);
    static final RuleKind STATEMENT = kind(LetterPart.STATEMENT);
    static final RuleKind COVER_LETTER = kind(LetterPart.COVER_LETTER);
    private static final Words WORDS = Words.of("words-at-most");

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
        Optional<String> text = part.in(copy);
        if (text.isEmpty()) {
            return Missing.text(copy, part.told(), limit).remarking(inManuscript(copy));
        }
        int words = WordCount.WORD.of(text.get());
        String measured = WORDS.say("measured", "words", words);
        if (words == 0) {
            return Outcome.broken(
                    limit,
                    measured,
                    Finding.of(
                            WORDS.say("blank", "part", part.told()), WORDS.say("blank-remedy", "part", part.told())));
        }
        return words > most
                ? Outcome.broken(limit, measured, over(text.get(), words))
                : Outcome.met(limit, measured).remarking(nearly(text.get()));
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
    private List<Finding> inManuscript(FairCopy copy) {
        boolean there = copy.frontMatter().stream()
                .anyMatch(front -> front.kind() == FrontMatter.Kind.COVER_LETTER
                        || part == LetterPart.BIO && front.kind() == FrontMatter.Kind.BIO);
        return there
                ? List.of(Finding.of(Finding.Where.page(1), WORDS.say("in-manuscript", "part", part.told()), ""))
                : List.of();
    }
}
