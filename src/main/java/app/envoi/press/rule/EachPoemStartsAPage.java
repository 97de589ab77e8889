package app.envoi.press.rule;

import app.envoi.press.layout.PageCount;
import app.envoi.press.manuscript.Mend;
import app.envoi.press.manuscript.Poem;
import app.envoi.press.rule.Beginnings.Beginning;
import java.util.ArrayList;
import java.util.List;

/** Each poem begins at the top of a page of its own. */
record EachPoemStartsAPage() implements Rule {
    static final RuleKind KIND =
            new RuleKind("each-poem-starts-a-page", new Shape.Yes(), terms -> new EachPoemStartsAPage());
    private static final Words WORDS = Words.of(KIND.name());
    /** So near a page's edge a line may well stand on the other page where the layout is in doubt. */
    private static final int NEAR = 6;

    @Override
    public Terms terms() {
        return Terms.of(KIND.name(), true);
    }

    @Override
    public Outcome examine(FairCopy copy) {
        String limit = WORDS.say("limit");
        Body body = Body.of(copy);
        List<Beginning> beginnings = Beginnings.of(copy, body);
        if (beginnings.isEmpty()) {
            return Outcome.unsure(limit, Words.of("missing").say("none"), Missing.poems());
        }
        List<Finding> faults = new ArrayList<>();
        List<Finding> doubts = new ArrayList<>();
        for (Beginning beginning : beginnings) {
            judge(beginning, body, copy.proof().count(), faults, doubts);
        }
        long top = beginnings.stream().filter(Beginning::atTop).count();
        String measured = WORDS.say("measured", "top", top, "poems", beginnings.size());
        return Outcome.of(limit, measured, faults, doubts).remarking(remarks(beginnings));
    }

    private static void judge(
            Beginning beginning, Body body, PageCount count, List<Finding> faults, List<Finding> doubts) {
        Finding.Where where = body.where(beginning.poem());
        if (!beginning.atTop()) {
            boolean sure = beginning.sureOfPoem() && (count.certain() || !beginning.near(NEAR));
            String key = sure ? "mid-page" : beginning.sureOfPoem() ? "mid-page-perhaps" : "mid-page-guessed";
            (sure ? faults : doubts).add(finding(beginning, where, key));
        } else if (!beginning.firm()) {
            doubts.add(finding(beginning, where, beginning.pushed() > 0 ? "pushed" : "by-luck"));
        }
    }

    private static Finding finding(Beginning beginning, Finding.Where where, String key) {
        Poem poem = beginning.poem();
        Object[] arguments = {
            "title",
            Excerpt.of(poem.title()),
            "page",
            where.page(),
            "lines",
            beginning.above(),
            "empty",
            beginning.pushed()
        };
        return Finding.of(where, WORDS.say(key, arguments), WORDS.say(key + "-remedy", arguments))
                .mendedBy(new Mend.StartPage(poem.first()));
    }

    private static List<Finding> remarks(List<Beginning> beginnings) {
        long guessed = beginnings.stream()
                .filter(beginning -> beginning.poem().guessed())
                .count();
        return guessed == 0 ? List.of() : List.of(Finding.of(WORDS.say("guessed", "poems", beginnings.size()), ""));
    }
}
