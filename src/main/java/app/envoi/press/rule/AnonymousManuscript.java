package app.envoi.press.rule;

import app.envoi.press.layout.Line;
import app.envoi.press.layout.Page;
import app.envoi.press.manuscript.Mend;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Nothing in the manuscript says who wrote it. The properties of the file are remarked. */
record AnonymousManuscript() implements Rule {
    static final RuleKind KIND =
            new RuleKind("anonymous-manuscript", new Shape.Yes(), terms -> new AnonymousManuscript());
    private static final Words WORDS = Words.of(KIND.name());

    @Override
    public Terms terms() {
        return Terms.of(KIND.name(), true);
    }

    @Override
    public Outcome examine(FairCopy copy) {
        Names names = Names.of(copy);
        List<Finding> faults = new ArrayList<>();
        Body body = Body.of(copy);
        for (Page page : copy.proof().pages()) {
            names.signsOn(page).stream().limit(1).forEach(line -> faults.add(fault(page, line, body)));
        }
        String limit = WORDS.say("limit");
        String measured = WORDS.say("measured", "pages", faults.size());
        if (faults.isEmpty() && !names.areKnown()) {
            return Outcome.unsure(limit, measured, Finding.of(WORDS.say("nameless"), WORDS.say("nameless-remedy")))
                    .remarking(properties(copy));
        }
        return Outcome.of(limit, measured, faults, List.of()).remarking(properties(copy));
    }

    private static Finding fault(Page page, Line line, Body body) {
        Finding.Where where = body.linesOf(line.place().paragraph()).stream()
                .filter(printed -> printed.line() == line)
                .findFirst()
                .map(body::where)
                .orElse(new Finding.Where(page.number(), "", 0, Excerpt.of(line.text()), Optional.empty()));
        String key = line.role() == Line.Role.BODY ? "body" : "running";
        return Finding.of(where, WORDS.say(key, "page", page.number()), WORDS.say("remedy"));
    }

    private static List<Finding> properties(FairCopy copy) {
        String author = copy.manuscript().properties().author();
        return author.isBlank()
                ? List.of()
                : List.of(Finding.of(WORDS.say("author", "author", Excerpt.of(author)), "")
                        .mendedBy(new Mend.BlankAuthor()));
    }
}
