package app.envoi.press.rule;

import app.envoi.press.layout.Page;
import java.util.List;

/** The pages are numbered; the first may go without. */
record PageNumbersRequired() implements Rule {
    static final RuleKind KIND =
            new RuleKind("page-numbers-required", new Shape.Yes(), terms -> new PageNumbersRequired());
    private static final Words WORDS = Words.of(KIND.name());

    @Override
    public Terms terms() {
        return Terms.of(KIND.name(), true);
    }

    @Override
    public Outcome examine(FairCopy copy) {
        String limit = WORDS.say("limit");
        List<Page> pages = copy.proof().pages();
        List<Page> without = pages.stream()
                .filter(page -> !RunningText.isNumbered(copy, page))
                .toList();
        String measured = WORDS.say("measured", "numbered", pages.size() - without.size(), "pages", pages.size());
        if (without.stream().allMatch(page -> page.number() == 1) && (pages.size() > 1 || without.isEmpty())) {
            return Outcome.met(limit, measured);
        }
        Finding finding = Finding.of(
                Finding.Where.page(without.get(0).number()),
                WORDS.say(
                        "missing",
                        "without",
                        without.size(),
                        "page",
                        without.get(0).number()),
                WORDS.say("remedy"));
        return pages.size() == 1 ? Outcome.unsure(limit, measured, finding) : Outcome.broken(limit, measured, finding);
    }
}
