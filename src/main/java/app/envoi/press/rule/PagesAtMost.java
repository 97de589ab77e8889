package app.envoi.press.rule;

import app.envoi.press.layout.PageCount;
import app.envoi.press.rule.Finding.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The poems, or the whole document, fill no more than so many pages. */
record PagesAtMost(int most, PagesOf of) implements Rule {
    static final RuleKind KIND = new RuleKind(
            "pages-at-most",
            new Shape.Whole(1, 1000),
            Map.of("of", PagesOf.SHAPE),
            terms -> new PagesAtMost(terms.whole(), PagesOf.of(terms)));
    private static final Words WORDS = Words.of(KIND.name());
    /** A tail that a poet can pull back by taking out a few lines or a little space. */
    private static final int SHORT_TAIL = 8;

    @Override
    public Terms terms() {
        return Terms.of(KIND.name(), most).unless("poems", "of", of.word());
    }

    @Override
    public Outcome examine(FairCopy copy) {
        PoemPages pages = PoemPages.of(copy);
        PageCount count = of == PagesOf.POEMS ? pages.count() : copy.proof().count();
        String limit = WORDS.say("limit", "most", most, "what", of.told());
        if (copy.poems().isEmpty()) {
            return Outcome.unsure(limit, PagesOf.told(count), Missing.poems());
        }
        String measured = PagesOf.measured(count, pages, of);
        Outcome outcome = judge(copy, count, pages, limit, measured);
        return outcome.remarking(PagesOf.remarks(copy, pages, of));
    }

    private Outcome judge(FairCopy copy, PageCount count, PoemPages pages, String limit, String measured) {
        if (count.high() <= most) {
            return Outcome.met(limit, measured);
        }
        if (count.low() <= most) {
            return Outcome.unsure(limit, measured, PagesOf.doubt(count, most));
        }
        Optional<Finding> originals = Originals.carryOver(copy, pages, count, most);
        if (originals.isPresent()) {
            return Outcome.unsure(limit, measured, originals.get());
        }
        return Outcome.broken(limit, measured, over(copy, count, pages));
    }

    private Finding over(FairCopy copy, PageCount count, PoemPages pages) {
        int first = most + 1 + (of == PagesOf.POEMS ? pages.front() : 0);
        Body body = Body.of(copy);
        Where where = body.lines().stream()
                .filter(line -> line.page() >= first)
                .findFirst()
                .map(body::where)
                .orElse(Where.page(first));
        return Finding.of(where, WORDS.say("over", "pages", count.pages(), "most", most), remedy(count, pages));
    }

    private String remedy(PageCount count, PoemPages pages) {
        int over = count.low() - most;
        List<String> ways = new ArrayList<>();
        pages.spans().stream()
                .filter(span -> over == 1 && span.pages() > 1 && span.tail() <= SHORT_TAIL)
                .min((a, b) -> a.tail() - b.tail())
                .ifPresent(span -> ways.add(WORDS.say(
                        "pull-back", "lines", span.tail(), "title", span.poem().title(), "page", span.last())));
        String poems = pages.spans().stream()
                .filter(span -> span.pages() >= over && pages.spans().size() > 1)
                .sorted((a, b) -> a.pages() - b.pages())
                .limit(3)
                .map(span -> "“" + Excerpt.of(span.poem().title()) + "”")
                .collect(Collectors.joining(", "));
        if (!poems.isEmpty()) {
            ways.add(WORDS.say("leave-out", "poems", poems, "most", most));
        }
        return ways.isEmpty() ? WORDS.say("shorten", "over", over) : String.join(" ", ways);
    }
}
