package app.envoi.press.rule;

import app.envoi.press.layout.Page;
import app.envoi.press.manuscript.Length;
import app.envoi.press.manuscript.PageSetup;
import java.util.List;
import java.util.stream.Collectors;

/** Every page is of one of these sheets, upright or turned. */
record Paper(List<String> sheets) implements Rule {
    static final RuleKind KIND =
            new RuleKind("paper", new Shape.ListOf(new Shape.OneOf("letter", "a4")), terms -> new Paper(terms.texts()));
    private static final Words WORDS = Words.of(KIND.name());
    private static final Length SLACK = Length.millimetres(2);

    Paper {
        sheets = List.copyOf(sheets);
    }

    @Override
    public Terms terms() {
        return Terms.of(KIND.name(), sheets);
    }

    @Override
    public Outcome examine(FairCopy copy) {
        String limit = sheets.stream().map(WORDS::say).collect(Collectors.joining(WORDS.say("or")));
        List<Page> pages = copy.proof().pages();
        if (pages.isEmpty()) {
            return Outcome.unsure(limit, Words.of("missing").say("none"), Missing.type());
        }
        List<Finding> faults = pages.stream()
                .filter(page -> sheets.stream().noneMatch(sheet -> is(page, sheet)))
                .map(page -> Finding.of(
                        Finding.Where.page(page.number()),
                        WORDS.say("other", "page", page.number(), "sheet", told(page), "asked", limit),
                        WORDS.say("remedy", "asked", limit)))
                .toList();
        String measured = pages.stream().map(Paper::told).distinct().collect(Collectors.joining(", "));
        return Outcome.of(limit, measured, faults, List.of());
    }

    private static boolean is(Page page, String sheet) {
        PageSetup setup = "a4".equals(sheet) ? PageSetup.A4 : PageSetup.LETTER;
        return near(page.width(), setup.width()) && near(page.height(), setup.height())
                || near(page.width(), setup.height()) && near(page.height(), setup.width());
    }

    private static boolean near(Length a, Length b) {
        return Math.abs(a.minus(b).emu()) <= SLACK.emu();
    }

    private static String told(Page page) {
        return is(page, "letter")
                ? WORDS.say("letter")
                : is(page, "a4") ? WORDS.say("a4") : Measures.told(page.width()) + " × " + Measures.told(page.height());
    }
}
