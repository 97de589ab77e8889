package app.envoi.press.rule;

import app.envoi.press.layout.Line;
import java.util.List;
import java.util.Optional;

/** No address, telephone number or e-mail address stands in the manuscript. */
record ContactForbidden() implements Rule {
    static final RuleKind KIND =
            new RuleKind("contact-block-forbidden", new Shape.Yes(), terms -> new ContactForbidden());
    private static final Words WORDS = Words.of(KIND.name());

    @Override
    public Terms terms() {
        return Terms.of(KIND.name(), true);
    }

    @Override
    public Outcome examine(FairCopy copy) {
        String limit = WORDS.say("limit");
        if (Body.of(copy).lines().isEmpty()) {
            return Outcome.unsure(limit, Words.of("missing").say("none"), Missing.type());
        }
        List<Finding> doubts = copy.proof().pages().stream()
                .flatMap(page -> page.lines().stream().map(line -> finding(page.number(), line)))
                .flatMap(Optional::stream)
                .toList();
        List<Finding> faults = doubts.stream()
                .filter(finding -> finding.where().text().contains("@"))
                .toList();
        String measured = WORDS.say("measured", "places", doubts.size());
        return faults.isEmpty()
                ? Outcome.of(limit, measured, List.of(), doubts)
                : Outcome.broken(limit, measured, doubts);
    }

    private static Optional<Finding> finding(int page, Line line) {
        return Names.contact(line.text())
                .map(contact -> Finding.of(
                        new Finding.Where(page, "", 0, Excerpt.of(contact), Optional.empty()),
                        WORDS.say("there", "page", page, "text", Excerpt.of(contact)),
                        WORDS.say("remedy")));
    }
}
