package app.envoi.press.rule;

import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.manuscript.Poem;
import app.envoi.press.rule.FairCopy.FrontMatter;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The titles of all poems are listed in the letter, or on the manuscript's first pages. */
record TitlesListed(boolean inLetter) implements Rule {
    static final RuleKind IN_LETTER =
            new RuleKind("titles-in-letter", new Shape.Yes(), terms -> new TitlesListed(true));
    static final RuleKind ON_COVER_PAGE =
            new RuleKind("titles-on-cover-page", new Shape.Yes(), terms -> new TitlesListed(false));

    @Override
    public Terms terms() {
        return Terms.of(inLetter ? "titles-in-letter" : "titles-on-cover-page", true);
    }

    @Override
    public Outcome examine(FairCopy copy) {
        Words words = Words.of(kind());
        String limit = words.say("limit");
        if (inLetter && copy.letter().letter().isEmpty()) {
            return Missing.text(copy, LetterPart.COVER_LETTER.told(), limit);
        }
        if (copy.poems().isEmpty()) {
            return Outcome.unsure(limit, Words.of("missing").say("none"), Missing.poems());
        }
        String text = plain(inLetter ? copy.letter().letter().orElse("") : front(copy));
        List<Poem> missing = copy.poems().stream()
                .filter(poem -> !text.contains(plain(poem.title())))
                .toList();
        int poems = copy.poems().size();
        String measured = words.say("measured", "listed", poems - missing.size(), "poems", poems);
        return missing.isEmpty() ? Outcome.met(limit, measured) : outcome(limit, measured, missing, words);
    }

    /** A title may be guessed wrongly, or shortened in a list, so that only a marked one is surely missing. */
    private static Outcome outcome(String limit, String measured, List<Poem> missing, Words words) {
        String titles = missing.stream()
                .map(poem -> "“" + Excerpt.of(poem.title()) + "”")
                .collect(Collectors.joining(", "));
        Finding finding = Finding.of(
                new Finding.Where(0, Excerpt.of(missing.get(0).title()), 0, "", Optional.empty()),
                words.say("missing", "titles", titles),
                words.say("remedy"));
        return missing.stream().anyMatch(Poem::guessed)
                ? Outcome.unsure(limit, measured, finding)
                : Outcome.broken(limit, measured, finding);
    }

    private static String front(FairCopy copy) {
        List<Paragraph> paragraphs = copy.manuscript().paragraphs();
        return copy.frontMatter().stream()
                .filter(front -> front.kind() != FrontMatter.Kind.BIO)
                .flatMap(front -> paragraphs.subList(front.first(), front.last() + 1).stream())
                .map(Paragraph::visibleText)
                .collect(Collectors.joining("\n"));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}\\p{M}]+", " ")
                .strip();
    }
}
