package app.envoi.press.rule;

import java.util.ArrayList;
import java.util.List;

/** No poem runs over its page. */
record PoemFitsAPage() implements Rule {
    static final RuleKind KIND = new RuleKind("poem-fits-one-page", new Shape.Yes(), terms -> new PoemFitsAPage());
    private static final Words WORDS = Words.of(KIND.name());
    /** So few lines may stand on the page before, where the layout is in doubt. */
    private static final int FEW = 3;

    @Override
    public Terms terms() {
        return Terms.of(KIND.name(), true);
    }

    @Override
    public Outcome examine(FairCopy copy) {
        String limit = WORDS.say("limit");
        PoemPages pages = PoemPages.of(copy);
        if (pages.spans().isEmpty()) {
            return Outcome.unsure(limit, Words.of("missing").say("none"), Missing.poems());
        }
        Body body = Body.of(copy);
        List<Finding> faults = new ArrayList<>();
        List<Finding> doubts = new ArrayList<>();
        for (PoemPages.Span span : pages.spans()) {
            if (span.pages() > 1) {
                boolean doubt = !pages.count().certain() && span.tail() <= FEW || !span.startsPage();
                (doubt ? doubts : faults).add(finding(span, body, doubt));
            }
        }
        return Outcome.of(limit, pages.told(), faults, doubts);
    }

    private static Finding finding(PoemPages.Span span, Body body, boolean doubt) {
        return Finding.of(
                body.where(span.poem()),
                WORDS.say(
                        doubt ? "doubt" : "over",
                        "title",
                        Excerpt.of(span.poem().title()),
                        "pages",
                        span.pages(),
                        "tail",
                        span.tail(),
                        "page",
                        span.last()),
                WORDS.say(span.startsPage() ? "remedy" : "remedy-break", "tail", span.tail()));
    }
}
