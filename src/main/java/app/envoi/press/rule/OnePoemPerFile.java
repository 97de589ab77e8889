package app.envoi.press.rule;

import app.envoi.press.manuscript.Poem;

/** The file holds one poem only: each goes in a file, or in a submission, of its own. */
record OnePoemPerFile() implements Rule {
    static final RuleKind KIND = new RuleKind("one-poem-per-file", new Shape.Yes(), terms -> new OnePoemPerFile());
    private static final Words WORDS = Words.of(KIND.name());

    @Override
    public Terms terms() {
        return Terms.of(KIND.name(), true);
    }

    @Override
    public Outcome examine(FairCopy copy) {
        String limit = WORDS.say("limit");
        int poems = copy.poems().size();
        String measured = WORDS.say("measured", "poems", poems);
        if (poems == 0) {
            return Outcome.unsure(limit, measured, Missing.poems());
        }
        if (poems == 1) {
            return Outcome.met(limit, measured);
        }
        Finding finding = Finding.of(
                Body.of(copy).where(copy.poems().get(1)), WORDS.say("more", "poems", poems), WORDS.say("remedy"));
        boolean guessed = copy.poems().stream().map(Poem::known).anyMatch(known -> known == Poem.Known.TITLE_SHAPE);
        return guessed ? Outcome.unsure(limit, measured, finding) : Outcome.broken(limit, measured, finding);
    }
}
