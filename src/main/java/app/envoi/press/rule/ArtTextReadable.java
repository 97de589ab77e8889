package app.envoi.press.rule;

import app.envoi.press.rule.FairCopy.ArtFile;
import java.util.List;
import java.util.stream.Collectors;

/** The text in the art can be read: judged by eye, and doubtful where a picture is too coarse for a printed Letter page. */
record ArtTextReadable() implements Rule {
    static final RuleKind KIND = new RuleKind("art-text-readable", new Shape.Yes(), terms -> new ArtTextReadable());
    private static final Words WORDS = Words.of(KIND.name());
    private static final int COARSE = 150;

    @Override
    public Terms terms() {
        return Terms.of(KIND.name(), true);
    }

    @Override
    public Outcome examine(FairCopy copy) {
        String limit = WORDS.say("limit", "least", COARSE);
        if (copy.art().isEmpty()) {
            return Art.none(limit);
        }
        List<Finding> doubts = Art.each(
                copy,
                art -> art.width() > 0 && Resolution.onLetter(art) < COARSE,
                art -> Finding.of(
                        WORDS.say(
                                "coarse",
                                "name",
                                Art.name(art),
                                "width",
                                art.width(),
                                "height",
                                art.height(),
                                "ppi",
                                Resolution.onLetter(art)),
                        WORDS.say("remedy")));
        String measured = copy.art().stream()
                .filter(art -> art.width() > 0)
                .map(ArtTextReadable::told)
                .collect(Collectors.joining(", "));
        return doubts.isEmpty() ? Outcome.byEye(limit, measured) : Outcome.unsure(limit, measured, doubts);
    }

    private static String told(ArtFile art) {
        return WORDS.say("measured", "name", Art.name(art), "ppi", Resolution.onLetter(art));
    }
}
