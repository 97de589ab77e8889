package app.envoi.press.rule;

import app.envoi.press.manuscript.Mend;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** All visible type of the body is of one of these sizes; a title may be larger, which is a doubt. */
record TypeSizeOneOf(List<BigDecimal> sizes) implements Rule {
    static final RuleKind KIND = new RuleKind(
            "type-size-one-of",
            new Shape.ListOf(new Shape.Number(144, "points")),
            terms -> new TypeSizeOneOf(terms.numbers()));
    private static final Words WORDS = Words.of(KIND.name());

    TypeSizeOneOf {
        sizes = List.copyOf(sizes);
    }

    @Override
    public Terms terms() {
        return Terms.of(KIND.name(), sizes);
    }

    @Override
    public Outcome examine(FairCopy copy) {
        String limit = told();
        TypeSurvey survey = TypeSurvey.of(copy);
        if (survey.isEmpty()) {
            return Outcome.unsure(limit, Words.of("missing").say("none"), Missing.type());
        }
        List<Finding> faults = findings(survey, stretch -> !isTitle(stretch, copy), "other");
        List<Finding> doubts = findings(survey, stretch -> isTitle(stretch, copy), "title");
        String measured = String.join(
                ", ", survey.looks(stretch -> Points.told(stretch.type().size())));
        return Outcome.of(limit, measured, faults, doubts);
    }

    private List<Finding> findings(TypeSurvey survey, java.util.function.Predicate<Body.Stretch> meant, String key) {
        return survey
                .patches(
                        stretch -> !isAsked(stretch) && meant.test(stretch),
                        stretch -> Points.told(stretch.type().size()))
                .stream()
                .map(patch -> finding(patch, key))
                .toList();
    }

    private boolean isAsked(Body.Stretch stretch) {
        return sizes.stream().anyMatch(size -> Points.isAbout(stretch.type().size(), size));
    }

    /** A title in larger type: guidelines on the size of type seldom mean it. */
    private boolean isTitle(Body.Stretch stretch, FairCopy copy) {
        BigDecimal largest = sizes.stream().max(BigDecimal::compareTo).orElseThrow();
        return stretch.type().size().toPoints() > largest.doubleValue()
                && copy.poems().stream()
                        .anyMatch(poem -> poem.first() == stretch.place().paragraph());
    }

    private Finding finding(TypeSurvey.Patch patch, String key) {
        Finding finding = Finding.of(
                patch.where(),
                WORDS.say(key, "size", patch.look(), "share", patch.share(), "sizes", told()),
                WORDS.say("remedy", "sizes", told()));
        BigDecimal least = sizes.stream().min(BigDecimal::compareTo).orElseThrow();
        boolean small = Points.isBelow(sizeOf(patch), least);
        return new Finding(
                finding.where(),
                finding.message(),
                finding.remedy(),
                small ? Optional.of(new Mend.SizeAtLeast(Points.of(least))) : Optional.empty());
    }

    private static app.envoi.press.manuscript.Length sizeOf(TypeSurvey.Patch patch) {
        return Points.of(new BigDecimal(patch.look().replace(" pt", "")));
    }

    private String told() {
        return sizes.stream().map(Points::told).collect(Collectors.joining(WORDS.say("or")));
    }
}
