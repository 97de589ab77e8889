package app.envoi.press.rule;

/** All poems are in one file. */
record SingleDocument() implements Rule {
    static final RuleKind KIND = new RuleKind("single-document", new Shape.Yes(), terms -> new SingleDocument());
    private static final Words WORDS = Words.of(KIND.name());

    @Override
    public Terms terms() {
        return Terms.of(KIND.name(), true);
    }

    @Override
    public Outcome examine(FairCopy copy) {
        String limit = WORDS.say("limit");
        return copy.poems().isEmpty()
                ? Outcome.unsure(limit, Words.of("missing").say("none"), Missing.poems())
                : Outcome.met(limit, WORDS.say("measured", "poems", copy.poems().size()));
    }
}
