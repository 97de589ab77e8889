package app.envoi.press.rule;

import java.util.List;

/** Neither the names of the art files nor the art itself say whose it is; a signature only the eye can find. */
record ArtAnonymous() implements Rule {
    static final RuleKind KIND = new RuleKind("art-anonymous", new Shape.Yes(), terms -> new ArtAnonymous());
    private static final Words WORDS = Words.of(KIND.name());

    @Override
    public Terms terms() {
        return Terms.of(KIND.name(), true);
    }

    @Override
    public Outcome examine(FairCopy copy) {
        String limit = WORDS.say("limit");
        if (copy.art().isEmpty()) {
            return Art.none(limit);
        }
        Names names = Names.of(copy);
        List<Finding> faults = Art.each(
                copy,
                art -> names.areInFileName(art.file().name()),
                art -> Finding.of(WORDS.say("named", "name", Art.name(art)), WORDS.say("remedy")));
        String measured = Art.told(copy.art());
        return faults.isEmpty() ? Outcome.byEye(limit, measured) : Outcome.broken(limit, measured, faults);
    }
}
