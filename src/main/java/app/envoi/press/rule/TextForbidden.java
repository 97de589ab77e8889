package app.envoi.press.rule;

/** No bio or no cover letter goes with the poems. */
record TextForbidden(LetterPart part) implements Rule {
    static final RuleKind BIO = kind(LetterPart.BIO);
    static final RuleKind COVER_LETTER = kind(LetterPart.COVER_LETTER);
    private static final Words WORDS = Words.of("text-words");

    private static RuleKind kind(LetterPart part) {
        return new RuleKind(part.word() + "-forbidden", new Shape.Yes(), terms -> new TextForbidden(part));
    }

    @Override
    public Terms terms() {
        return Terms.of(part.word() + "-forbidden", true);
    }

    @Override
    public Outcome examine(FairCopy copy) {
        String limit = WORDS.say("forbidden", "part", part.told());
        boolean given = part.in(copy).filter(text -> !text.isBlank()).isPresent();
        boolean there = copy.frontMatter().stream()
                .anyMatch(front -> front.kind()
                        == (part == LetterPart.BIO
                                ? FairCopy.FrontMatter.Kind.BIO
                                : FairCopy.FrontMatter.Kind.COVER_LETTER));
        if (!given && !there) {
            return Outcome.met(limit, Words.of("missing").say("none"));
        }
        Finding finding = Finding.of(
                WORDS.say(given ? "unwanted" : "unwanted-in-manuscript", "part", part.told()),
                WORDS.say("unwanted-remedy", "part", part.told()));
        return given
                ? Outcome.broken(limit, WORDS.say("given"), finding)
                : Outcome.unsure(limit, WORDS.say("given"), finding);
    }
}
