package app.envoi.press.rule;

import app.envoi.press.rule.FairCopy.Stage;

/** Who sends translations has the permission in hand, and has written down whose it is. */
record TranslationPermissionRequired() implements Rule {
    static final RuleKind KIND = new RuleKind(
            "translation-permission-required", new Shape.Yes(), terms -> new TranslationPermissionRequired());
    private static final Words WORDS = Words.of(KIND.name());

    @Override
    public Terms terms() {
        return Terms.of(KIND.name(), true);
    }

    @Override
    public Outcome examine(FairCopy copy) {
        String limit = WORDS.say("limit");
        if (!copy.translations().present()) {
            return Outcome.notApplicable(limit, WORDS.say("none"));
        }
        String permission = copy.translations().permission();
        if (!permission.isBlank()) {
            return Outcome.met(limit, Excerpt.of(permission));
        }
        Finding finding = Finding.of(WORDS.say("missing"), WORDS.say("remedy"));
        return copy.stage() == Stage.PACKET
                ? Outcome.broken(limit, WORDS.say("not-recorded"), finding)
                : Outcome.unsure(limit, WORDS.say("not-recorded"), finding);
    }
}
