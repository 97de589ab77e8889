package app.envoi.press.rule;

import java.util.List;

/** No page has a header or footer. */
record RunningForbidden() implements Rule {
    static final RuleKind KIND =
            new RuleKind("headers-footers-forbidden", new Shape.Yes(), terms -> new RunningForbidden());
    private static final Words WORDS = Words.of(KIND.name());

    @Override
    public Terms terms() {
        return Terms.of(KIND.name(), true);
    }

    @Override
    public Outcome examine(FairCopy copy) {
        String limit = WORDS.say("limit");
        if (copy.proof().pages().isEmpty()) {
            return Outcome.unsure(limit, Words.of("missing").say("none"), Missing.type());
        }
        List<Finding> faults = copy.proof().pages().stream()
                .filter(page -> !RunningText.on(page).isEmpty())
                .map(page -> Finding.of(
                        new Finding.Where(
                                page.number(), "", 0, Excerpt.of(RunningText.told(page)), java.util.Optional.empty()),
                        WORDS.say("there", "page", page.number()),
                        WORDS.say("remedy")))
                .toList();
        return Outcome.of(limit, WORDS.say("measured", "pages", faults.size()), faults, List.of());
    }
}
