package app.envoi.press.rule;

import java.util.List;

/** The file is of one of these formats by its content. */
record FormatsAccepted(List<String> formats) implements Rule {
    static final RuleKind KIND =
            new RuleKind("formats-accepted", Formats.LIST, terms -> new FormatsAccepted(terms.texts()));
    private static final Words WORDS = Words.of(KIND.name());

    FormatsAccepted {
        formats = List.copyOf(formats);
    }

    @Override
    public Terms terms() {
        return Terms.of(KIND.name(), formats);
    }

    @Override
    public Outcome examine(FairCopy copy) {
        FileKind kind = copy.file().kind();
        String limit = Formats.told(formats);
        String measured = Formats.told(kind);
        if (formats.contains(kind.word())) {
            return Outcome.met(limit, measured).remarking(Formats.renamed(copy.file()));
        }
        String key = kind == FileKind.UNKNOWN ? "unknown" : "refused";
        Finding finding = Finding.of(
                WORDS.say(key, "format", measured, "formats", limit),
                WORDS.say("remedy", "format", Formats.told(formats.subList(0, 1))));
        return kind == FileKind.UNKNOWN
                ? Outcome.unsure(limit, measured, finding)
                : Outcome.broken(limit, measured, finding);
    }
}
