package app.envoi.press.rule;

import java.util.List;

/** The file is best sent in one of these formats; another is no fault, and remarked. */
record FormatsPreferred(List<String> formats) implements Rule {
    static final RuleKind KIND =
            new RuleKind("formats-preferred", Formats.LIST, terms -> new FormatsPreferred(terms.texts()));
    private static final Words WORDS = Words.of(KIND.name());

    FormatsPreferred {
        formats = List.copyOf(formats);
    }

    @Override
    public Terms terms() {
        return Terms.of(KIND.name(), formats);
    }

    @Override
    public Outcome examine(FairCopy copy) {
        FileKind kind = copy.file().kind();
        String limit = WORDS.say("limit", "formats", Formats.told(formats));
        Outcome met = Outcome.met(limit, Formats.told(kind));
        return formats.contains(kind.word())
                ? met
                : met.remarking(List.of(Finding.of(
                        WORDS.say("other", "formats", Formats.told(formats), "format", Formats.told(kind)), "")));
    }
}
