package app.envoi.press.rule;

import app.envoi.press.layout.Page;
import java.util.List;

/** Every page shows the poet's name. */
record NameOnEveryPage() implements Rule {
    static final RuleKind KIND = new RuleKind("name-on-every-page", new Shape.Yes(), terms -> new NameOnEveryPage());
    private static final Words WORDS = Words.of(KIND.name());

    @Override
    public Terms terms() {
        return Terms.of(KIND.name(), true);
    }

    @Override
    public Outcome examine(FairCopy copy) {
        String limit = WORDS.say("limit");
        Names names = Names.of(copy);
        if (!names.areKnown() || copy.proof().pages().isEmpty()) {
            return Outcome.unsure(
                    limit,
                    Words.of("missing").say("none"),
                    Finding.of(WORDS.say("nameless"), WORDS.say("nameless-remedy")));
        }
        List<Page> without = copy.proof().pages().stream()
                .filter(page -> page.lines().stream().noneMatch(line -> names.areIn(line.text())))
                .toList();
        int pages = copy.proof().pages().size();
        String measured = WORDS.say("measured", "named", pages - without.size(), "pages", pages);
        return without.isEmpty()
                ? Outcome.met(limit, measured)
                : Outcome.broken(
                        limit,
                        measured,
                        Finding.of(
                                Finding.Where.page(without.get(0).number()),
                                WORDS.say("missing", "without", without.size()),
                                WORDS.say("remedy")));
    }
}
