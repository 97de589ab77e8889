package app.envoi.press.rule;

import java.util.List;

/** No art file is of one of these formats. */
record ArtRefused(List<String> formats) implements Rule {
    static final RuleKind KIND =
            new RuleKind("art-formats-rejected", Formats.LIST, terms -> new ArtRefused(terms.texts()));
    private static final Words WORDS = Words.of(KIND.name());

    ArtRefused {
        formats = List.copyOf(formats);
    }

    @Override
    public Terms terms() {
        return Terms.of(KIND.name(), formats);
    }

    @Override
    public Outcome examine(FairCopy copy) {
        String limit = WORDS.say("limit", "formats", Formats.told(formats));
        return copy.art().isEmpty()
                ? Art.none(limit)
                : Outcome.of(
                        limit,
                        Art.told(copy.art()),
                        Art.each(
                                copy,
                                art -> formats.contains(art.file().kind().word()),
                                art -> Finding.of(
                                        WORDS.say(
                                                "refused",
                                                "name",
                                                Art.name(art),
                                                "format",
                                                Formats.told(art.file().kind())),
                                        WORDS.say("remedy"))),
                        List.of());
    }
}
