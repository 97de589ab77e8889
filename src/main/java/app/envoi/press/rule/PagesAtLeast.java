package app.envoi.press.rule;

import app.envoi.press.layout.PageCount;
import java.util.Map;

/** The poems, or the whole document, fill no fewer than so many pages. */
record PagesAtLeast(int least, PagesOf of) implements Rule {
    static final RuleKind KIND = new RuleKind(
            "pages-at-least",
            new Shape.Whole(1, 1000),
            Map.of("of", PagesOf.SHAPE),
            terms -> new PagesAtLeast(terms.whole(), PagesOf.of(terms)));
    private static final Words WORDS = Words.of(KIND.name());

    @Override
    public Terms terms() {
        return Terms.of(KIND.name(), least).unless("poems", "of", of.word());
    }

    @Override
    public Outcome examine(FairCopy copy) {
        PoemPages pages = PoemPages.of(copy);
        PageCount count = of == PagesOf.POEMS ? pages.count() : copy.proof().count();
        String limit = WORDS.say("limit", "least", least, "what", of.told());
        if (copy.poems().isEmpty()) {
            return Outcome.unsure(limit, PagesOf.told(count), Missing.poems());
        }
        String measured = PagesOf.measured(count, pages, of);
        return switch (Bound.AT_LEAST.judge(count.low(), count.high(), least)) {
            case MET -> Outcome.met(limit, measured);
            case BROKEN ->
                Outcome.broken(
                        limit,
                        measured,
                        Finding.of(
                                WORDS.say("short", "pages", count.pages(), "least", least),
                                WORDS.say("remedy", "more", least - count.high())));
            default -> Outcome.unsure(limit, measured, PagesOf.doubt(count, least));
        };
    }
}
