package app.envoi.press.rule;

import app.envoi.press.rule.FairCopy.ArtFile;
import java.util.List;

/** Each picture is upright or each lies on its side. */
record ArtOrientation(String asked) implements Rule {
    static final RuleKind KIND = new RuleKind(
            "art-orientation", new Shape.OneOf("portrait", "landscape"), terms -> new ArtOrientation(terms.text()));
    private static final Words WORDS = Words.of(KIND.name());

    @Override
    public Terms terms() {
        return Terms.of(KIND.name(), asked);
    }

    @Override
    public Outcome examine(FairCopy copy) {
        String limit = WORDS.say(asked);
        if (copy.art().isEmpty()) {
            return Art.none(limit);
        }
        if (copy.art().stream().allMatch(art -> art.width() == 0)) {
            return Outcome.byEye(limit, Words.of("art-resolution-at-least").say("unmeasured"));
        }
        List<Finding> faults = Art.each(
                copy,
                this::isTurned,
                art -> Finding.of(
                        WORDS.say(
                                "other",
                                "name",
                                Art.name(art),
                                "width",
                                art.width(),
                                "height",
                                art.height(),
                                "asked",
                                limit),
                        WORDS.say("remedy")));
        return Outcome.of(limit, WORDS.say("measured", "files", copy.art().size()), faults, List.of());
    }

    private boolean isTurned(ArtFile art) {
        return "portrait".equals(asked) ? art.width() > art.height() : art.width() < art.height();
    }
}
