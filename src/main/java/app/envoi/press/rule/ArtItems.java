package app.envoi.press.rule;

/** So many works of art, one in a file. */
record ArtItems(Bound bound, int limit) implements Rule {
    static final RuleKind AT_MOST = kind(Bound.AT_MOST);
    static final RuleKind AT_LEAST = kind(Bound.AT_LEAST);
    private static final Words WORDS = Words.of("art-items");

    private static RuleKind kind(Bound bound) {
        return new RuleKind(
                "art-items-" + bound.word(), new Shape.Whole(1, 1000), terms -> new ArtItems(bound, terms.whole()));
    }

    @Override
    public Terms terms() {
        return Terms.of("art-items-" + bound.word(), limit);
    }

    @Override
    public Outcome examine(FairCopy copy) {
        String asked = WORDS.say("limit", "bound", bound.told(), "limit", limit);
        int items = copy.art().size();
        if (items == 0) {
            return Art.none(asked);
        }
        String measured = WORDS.say("measured", "items", items);
        return bound.holds(items, limit)
                ? Outcome.met(asked, measured)
                : Outcome.broken(
                        asked,
                        measured,
                        Finding.of(
                                WORDS.say("other", "items", items, "asked", asked),
                                WORDS.say(bound.remedy(), "over", Math.abs(items - limit))));
    }
}
