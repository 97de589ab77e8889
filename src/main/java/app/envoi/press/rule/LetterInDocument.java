package app.envoi.press.rule;

import app.envoi.press.rule.FairCopy.FrontMatter.Kind;

/** The cover letter is part of the manuscript's file. */
record LetterInDocument() implements Rule {
    static final RuleKind KIND =
            new RuleKind("cover-letter-in-document", new Shape.Yes(), terms -> new LetterInDocument());
    private static final Words WORDS = Words.of(KIND.name());

    @Override
    public Terms terms() {
        return Terms.of(KIND.name(), true);
    }

    @Override
    public Outcome examine(FairCopy copy) {
        boolean there = copy.frontMatter().stream().anyMatch(front -> front.kind() == Kind.COVER_LETTER);
        return there
                ? Outcome.met(WORDS.say("limit"), WORDS.say("found"))
                : Outcome.unsure(
                        WORDS.say("limit"),
                        Words.of("missing").say("none"),
                        Finding.of(WORDS.say("missing"), WORDS.say("remedy")));
    }
}
