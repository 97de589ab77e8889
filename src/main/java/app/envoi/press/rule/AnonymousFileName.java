package app.envoi.press.rule;

/** The file's name does not say who wrote it. */
record AnonymousFileName() implements Rule {
    static final RuleKind KIND = new RuleKind("anonymous-file-name", new Shape.Yes(), terms -> new AnonymousFileName());
    private static final Words WORDS = Words.of(KIND.name());

    @Override
    public Terms terms() {
        return Terms.of(KIND.name(), true);
    }

    @Override
    public Outcome examine(FairCopy copy) {
        String limit = WORDS.say("limit");
        String name = Excerpt.of(copy.file().name());
        Names names = Names.of(copy);
        if (!names.areKnown()) {
            return Outcome.unsure(
                    limit, name, Finding.of(WORDS.say("nameless", "name", name), WORDS.say("nameless-remedy")));
        }
        return names.areInFileName(copy.file().name())
                ? Outcome.broken(limit, name, Finding.of(WORDS.say("there", "name", name), WORDS.say("remedy")))
                : Outcome.met(limit, name);
    }
}
