package app.envoi.press.rule;

import java.util.List;

/** Each work of art is in a file of its own. */
record ArtSeparate() implements Rule {
    static final RuleKind KIND = new RuleKind("art-separate-files", new Shape.Yes(), terms -> new ArtSeparate());
    private static final Words WORDS = Words.of(KIND.name());

    @Override
    public Terms terms() {
        return Terms.of(KIND.name(), true);
    }

    @Override
    public Outcome examine(FairCopy copy) {
        String limit = WORDS.say("limit");
        return copy.art().isEmpty()
                ? Art.none(limit)
                : Outcome.of(
                        limit,
                        Art.told(copy.art()),
                        List.of(),
                        Art.each(
                                copy,
                                art -> art.pages() > 1 && art.file().kind() != FileKind.GIF,
                                art -> Finding.of(
                                        WORDS.say("several", "name", Art.name(art), "pages", art.pages()),
                                        WORDS.say("remedy"))));
    }
}
