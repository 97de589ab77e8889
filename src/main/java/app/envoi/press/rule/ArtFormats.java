package app.envoi.press.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Each art file is of one of these formats by its content, and can be opened. */
record ArtFormats(List<String> formats) implements Rule {
    static final RuleKind KIND = new RuleKind("art-formats", Formats.LIST, terms -> new ArtFormats(terms.texts()));
    private static final Words WORDS = Words.of(KIND.name());

    ArtFormats {
        formats = List.copyOf(formats);
    }

    @Override
    public Terms terms() {
        return Terms.of(KIND.name(), formats);
    }

    @Override
    public Outcome examine(FairCopy copy) {
        String limit = Formats.told(formats);
        if (copy.art().isEmpty()) {
            return Art.none(limit);
        }
        List<Finding> faults = new ArrayList<>(Art.each(
                copy,
                art -> !formats.contains(art.file().kind().word()),
                art -> Finding.of(
                        WORDS.say(
                                "refused",
                                "name",
                                Art.name(art),
                                "format",
                                Formats.told(art.file().kind()),
                                "formats",
                                limit),
                        WORDS.say("remedy", "format", Formats.told(formats.subList(0, 1))))));
        faults.addAll(Art.broken(copy.art().stream()
                .filter(art -> formats.contains(art.file().kind().word()))
                .toList()));
        String measured = copy.art().stream()
                .map(art -> Formats.told(art.file().kind()))
                .distinct()
                .collect(Collectors.joining(", "));
        return Outcome.of(limit, measured, faults, List.of())
                .remarking(copy.art().stream()
                        .flatMap(art -> Formats.renamed(art.file()).stream())
                        .toList());
    }
}
