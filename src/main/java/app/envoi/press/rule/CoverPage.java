package app.envoi.press.rule;

import app.envoi.press.rule.FairCopy.FrontMatter;
import app.envoi.press.rule.FairCopy.FrontMatter.Kind;
import java.util.List;

/** The manuscript opens with a title page, with the poet's name on it or without. */
record CoverPage(boolean nameless) implements Rule {
    static final RuleKind REQUIRED =
            new RuleKind("cover-page-required", new Shape.Yes(), terms -> new CoverPage(false));
    static final RuleKind NAMELESS =
            new RuleKind("anonymous-title-page-required", new Shape.Yes(), terms -> new CoverPage(true));

    @Override
    public Terms terms() {
        return Terms.of(nameless ? "anonymous-title-page-required" : "cover-page-required", true);
    }

    @Override
    public Outcome examine(FairCopy copy) {
        Words words = Words.of(kind());
        String limit = words.say("limit");
        List<FrontMatter> pages = copy.frontMatter().stream()
                .filter(front -> front.kind() == Kind.TITLE_PAGE || !nameless && front.kind() == Kind.CONTACT_BLOCK)
                .toList();
        if (pages.isEmpty()) {
            return Outcome.unsure(
                    limit, Words.of("missing").say("none"), Finding.of(words.say("missing"), words.say("remedy")));
        }
        Names names = Names.of(copy);
        boolean named = pages.stream()
                .allMatch(front -> copy.manuscript().paragraphs().subList(front.first(), front.last() + 1).stream()
                        .anyMatch(paragraph -> names.areIn(paragraph.visibleText())));
        return nameless && named
                ? Outcome.broken(
                        limit, words.say("measured"), Finding.of(words.say("named"), words.say("named-remedy")))
                : Outcome.met(limit, words.say("measured"));
    }
}
