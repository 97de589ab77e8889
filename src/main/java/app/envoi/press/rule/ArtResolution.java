package app.envoi.press.rule;

/** Each picture prints with so many pixels to the inch. Its printed size is not known: a picture too coarse for a whole page is a doubt. */
record ArtResolution(int least) implements Rule {
    static final RuleKind KIND = new RuleKind(
            "art-resolution-at-least", new Shape.Whole(1, 10_000), terms -> new ArtResolution(terms.whole()));
    private static final Words WORDS = Words.of(KIND.name());

    @Override
    public Terms terms() {
        return Terms.of(KIND.name(), least);
    }

    @Override
    public Outcome examine(FairCopy copy) {
        String limit = WORDS.say("limit", "least", least);
        if (copy.art().isEmpty()) {
            return Art.none(limit);
        }
        if (copy.art().stream().allMatch(art -> art.width() == 0)) {
            return Outcome.byEye(limit, WORDS.say("unmeasured"));
        }
        return Outcome.of(
                limit,
                WORDS.say("measured"),
                java.util.List.of(),
                Art.each(
                        copy,
                        art -> art.width() > 0 && Resolution.onLetter(art) < least,
                        art -> Finding.of(
                                WORDS.say(
                                        "coarse",
                                        "name",
                                        Art.name(art),
                                        "width",
                                        art.width(),
                                        "height",
                                        art.height(),
                                        "across",
                                        Measures.told(
                                                app.envoi.press.manuscript.Length.inches((double) art.width() / least)),
                                        "least",
                                        least),
                                WORDS.say("remedy"))));
    }
}
