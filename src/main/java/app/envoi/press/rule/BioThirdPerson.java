package app.envoi.press.rule;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bio speaks of the poet as of another. What stands in quotation marks does not count. */
record BioThirdPerson() implements Rule {
    static final RuleKind KIND = new RuleKind("bio-third-person", new Shape.Yes(), terms -> new BioThirdPerson());
    private static final Words WORDS = Words.of(KIND.name());
    private static final Pattern QUOTED = Pattern.compile("[“\"][^”\"]*[”\"]|\\*[^*]*\\*");
    private static final Pattern FIRST =
            Pattern.compile("\\b(I|I['’](m|ve|d|ll)|[Mm]y|[Mm]yself|me)\\b(?!\\.\\s?[A-Z])");

    @Override
    public Terms terms() {
        return Terms.of(KIND.name(), true);
    }

    @Override
    public Outcome examine(FairCopy copy) {
        String limit = WORDS.say("limit");
        return TextWordsAtMost.with(LetterPart.BIO, copy, limit, (text, words) -> {
            Matcher first = FIRST.matcher(QUOTED.matcher(text).replaceAll(" "));
            return first.find()
                    ? Outcome.unsure(limit, WORDS.say("first"), doubt(first.group()))
                    : Outcome.met(limit, WORDS.say("third"));
        });
    }

    private static Finding doubt(String word) {
        return Finding.of(
                new Finding.Where(0, "", 0, word, Optional.empty()),
                WORDS.say("said", "word", word),
                WORDS.say("remedy"));
    }
}
