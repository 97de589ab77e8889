package app.envoi.press.rule;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Map;

/** The bio has so many sentences; where one ends is not always plain, so that a count over the limit is a doubt. */
record BioSentences(int least, int most) implements Rule {
    static final RuleKind KIND = new RuleKind(
            "bio-sentences-at-most",
            new Shape.Whole(1, 100),
            Map.of("at-least", new Shape.Whole(1, 100)),
            terms -> new BioSentences(terms.whole("at-least", 1), terms.whole()));
    private static final Words WORDS = Words.of(KIND.name());

    @Override
    public Terms terms() {
        return Terms.of(KIND.name(), most).unless(1, "at-least", least);
    }

    @Override
    public Outcome examine(FairCopy copy) {
        String limit = WORDS.say(least == 1 ? "limit" : "limit-range", "least", least, "most", most);
        return TextWordsAtMost.with(LetterPart.BIO, copy, limit, (text, words) -> {
            int sentences = sentences(text);
            String measured = WORDS.say("measured", "sentences", sentences);
            return sentences >= least && sentences <= most
                    ? Outcome.met(limit, measured)
                    : Outcome.unsure(
                            limit,
                            measured,
                            Finding.of(
                                    WORDS.say("other", "sentences", sentences, "limit", limit), WORDS.say("remedy")));
        });
    }

    private static int sentences(String text) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(text.strip());
        int sentences = 0;
        while (breaks.next() != BreakIterator.DONE) {
            sentences++;
        }
        return sentences;
    }
}
