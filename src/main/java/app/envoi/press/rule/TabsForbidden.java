package app.envoi.press.rule;

import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.Paragraph;
import java.util.List;
import java.util.Optional;

/** Lines are indented with spaces, never with tabs. A PDF shows the gap and not how it was made. */
record TabsForbidden() implements Rule {
    static final RuleKind KIND = new RuleKind("tabs-forbidden", new Shape.Yes(), terms -> new TabsForbidden());
    private static final Words WORDS = Words.of(KIND.name());

    @Override
    public Terms terms() {
        return Terms.of(KIND.name(), true);
    }

    @Override
    public Outcome examine(FairCopy copy) {
        String limit = WORDS.say("limit");
        if (copy.file().kind() == FileKind.PDF) {
            return Outcome.byEye(limit, WORDS.say("pdf"));
        }
        Body body = Body.of(copy);
        List<Finding> faults = copy.manuscript().paragraphs().stream()
                .filter(TabsForbidden::hasTab)
                .map(paragraph -> fault(paragraph, body))
                .toList();
        return Outcome.of(limit, WORDS.say("measured", "lines", faults.size()), faults, List.of());
    }

    private static boolean hasTab(Paragraph paragraph) {
        return paragraph.content().stream()
                .anyMatch(
                        inline -> inline instanceof Inline.Tab && !inline.type().hidden());
    }

    private static Finding fault(Paragraph paragraph, Body body) {
        Finding.Where where = body.linesOf(paragraph.index()).stream()
                .findFirst()
                .map(body::where)
                .orElse(new Finding.Where(0, "", 0, Excerpt.of(paragraph.visibleText()), Optional.empty()));
        return Finding.of(where, WORDS.say("there"), WORDS.say("remedy"));
    }
}
