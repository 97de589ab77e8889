package app.envoi.press.rule;

import app.envoi.press.manuscript.Mend;
import java.math.BigDecimal;
import java.util.List;

/** All visible type of the body is at least so large; smaller type in headers, footers, notes and boxes is remarked. */
record TypeSizeAtLeast(BigDecimal least) implements Rule {
    static final RuleKind KIND = new RuleKind(
            "type-size-at-least", new Shape.Number(144, "points"), terms -> new TypeSizeAtLeast(terms.number()));
    private static final Words WORDS = Words.of(KIND.name());

    @Override
    public Terms terms() {
        return Terms.of(KIND.name(), least);
    }

    @Override
    public Outcome examine(FairCopy copy) {
        String limit = WORDS.say("limit", "least", Points.told(least));
        TypeSurvey survey = TypeSurvey.of(copy);
        if (survey.isEmpty()) {
            return Outcome.unsure(limit, Words.of("missing").say("none"), Missing.type());
        }
        List<Finding> faults = survey
                .patches(
                        stretch -> Points.isBelow(stretch.type().size(), least),
                        stretch -> Points.told(stretch.type().size()))
                .stream()
                .map(this::fault)
                .toList();
        String measured = WORDS.say("measured", "smallest", Points.told(survey.smallest()));
        return Outcome.of(limit, measured, faults, List.of()).remarking(apart(copy));
    }

    private Finding fault(TypeSurvey.Patch patch) {
        String message = WORDS.say("small", "size", patch.look(), "share", patch.share(), "least", Points.told(least));
        return Finding.of(patch.where(), message, WORDS.say("remedy", "least", Points.told(least)))
                .mendedBy(new Mend.SizeAtLeast(Points.of(least)));
    }

    private List<Finding> apart(FairCopy copy) {
        return Apart.of(copy).entrySet().stream()
                .filter(entry -> Points.isBelow(entry.getValue(), least))
                .map(entry -> Finding.of(
                        WORDS.say("apart", "where", entry.getKey().told(), "size", Points.told(entry.getValue())), ""))
                .toList();
    }
}
