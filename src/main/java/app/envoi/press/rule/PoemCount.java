package app.envoi.press.rule;

import app.envoi.press.manuscript.Poem;

/** So many poems. Where a poem starts may be a guess, and then the number is. */
record PoemCount(Bound bound, int limit) implements Rule {
    static final RuleKind AT_MOST = kind(Bound.AT_MOST);
    static final RuleKind AT_LEAST = kind(Bound.AT_LEAST);
    private static final Words WORDS = Words.of("poem-count");

    private static RuleKind kind(Bound bound) {
        return new RuleKind(
                "poems-" + bound.word(), new Shape.Whole(1, 1000), terms -> new PoemCount(bound, terms.whole()));
    }

    @Override
    public Terms terms() {
        return Terms.of("poems-" + bound.word(), limit);
    }

    @Override
    public Outcome examine(FairCopy copy) {
        int poems = copy.poems().size();
        String asked = WORDS.say("limit", "bound", bound.told(), "limit", limit);
        String measured = WORDS.say("measured", "poems", poems);
        if (poems == 0) {
            return Outcome.unsure(asked, measured, Missing.poems());
        }
        if (bound.holds(poems, limit)) {
            return Outcome.met(asked, measured);
        }
        boolean guessed = copy.poems().stream().map(Poem::known).anyMatch(PoemCount::isDoubtful);
        Finding finding = Finding.of(
                WORDS.say(guessed ? "doubt" : "fault", "poems", poems, "asked", asked),
                WORDS.say(guessed ? "settle" : bound.remedy(), "over", Math.abs(poems - limit)));
        return guessed ? Outcome.unsure(asked, measured, finding) : Outcome.broken(asked, measured, finding);
    }

    private static boolean isDoubtful(Poem.Known known) {
        return known == Poem.Known.TITLE_SHAPE || known == Poem.Known.PAGE_BREAK;
    }
}
