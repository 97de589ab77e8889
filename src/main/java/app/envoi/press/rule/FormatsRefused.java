package app.envoi.press.rule;

import java.util.List;

/** The file is of none of these formats; a discouraged one is no fault, and remarked. */
record FormatsRefused(boolean outright, List<String> formats) implements Rule {
    static final RuleKind REJECTED =
            new RuleKind("formats-rejected", Formats.LIST, terms -> new FormatsRefused(true, terms.texts()));
    static final RuleKind DISCOURAGED =
            new RuleKind("formats-discouraged", Formats.LIST, terms -> new FormatsRefused(false, terms.texts()));

    FormatsRefused {
        formats = List.copyOf(formats);
    }

    @Override
    public Terms terms() {
        return Terms.of(outright ? "formats-rejected" : "formats-discouraged", formats);
    }

    @Override
    public Outcome examine(FairCopy copy) {
        Words words = Words.of(kind());
        FileKind kind = copy.file().kind();
        String limit = words.say("limit", "formats", Formats.told(formats));
        String measured = Formats.told(kind);
        if (!formats.contains(kind.word())) {
            return Outcome.met(limit, measured);
        }
        Finding finding = Finding.of(words.say("one", "format", measured), words.say("remedy", "format", measured));
        return outright
                ? Outcome.broken(limit, measured, finding)
                : Outcome.met(limit, measured).remarking(List.of(finding));
    }
}
