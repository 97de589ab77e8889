package app.envoi.press.rule;

import app.envoi.press.manuscript.Poem;
import java.util.List;
import java.util.stream.Collectors;

/** Each translation goes with its original. */
record TranslationOriginalsRequired() implements Rule {
    static final RuleKind KIND = new RuleKind(
            "translation-originals-required", new Shape.Yes(), terms -> new TranslationOriginalsRequired());
    private static final Words WORDS = Words.of(KIND.name());

    @Override
    public Terms terms() {
        return Terms.of(KIND.name(), true);
    }

    @Override
    public Outcome examine(FairCopy copy) {
        String limit = WORDS.say("limit");
        if (!copy.translations().present()) {
            return Outcome.notApplicable(
                    limit, Words.of("translation-permission-required").say("none"));
        }
        List<Poem> originals = Originals.of(copy);
        int others = copy.poems().size() - originals.size();
        String measured = WORDS.say("measured", "originals", originals.size(), "translations", others);
        if (originals.size() == others && others > 0) {
            return Outcome.met(limit, measured)
                    .remarking(List.of(Finding.of(WORDS.say("paired", "pairs", pairs(copy)), "")));
        }
        String key = originals.isEmpty() ? "no-original" : "unpaired";
        return Outcome.unsure(
                limit,
                measured,
                Finding.of(WORDS.say(key, "originals", originals.size(), "translations", others), WORDS.say("remedy")));
    }

    /** Originals and translations in the order in which they come, each with its pages. */
    private static String pairs(FairCopy copy) {
        List<Poem> originals = Originals.of(copy);
        PoemPages pages = PoemPages.of(copy);
        return pages.spans().stream()
                .map(span -> WORDS.say(
                        originals.contains(span.poem()) ? "original" : "translation",
                        "title",
                        Excerpt.of(span.poem().title()),
                        "pages",
                        span.pages()))
                .collect(Collectors.joining(", "));
    }
}
