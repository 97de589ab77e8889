package app.envoi.press.rule;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** No page of poems has more than so many lines that are not empty. */
record LinesPerPage(int most) implements Rule {
    static final RuleKind KIND =
            new RuleKind("lines-per-page-at-most", new Shape.Whole(1, 200), terms -> new LinesPerPage(terms.whole()));
    private static final Words WORDS = Words.of(KIND.name());

    @Override
    public Terms terms() {
        return Terms.of(KIND.name(), most);
    }

    @Override
    public Outcome examine(FairCopy copy) {
        String limit = WORDS.say("limit", "most", most);
        Map<Integer, Long> lines = Body.of(copy).lines().stream()
                .filter(line -> !PoemPages.isFront(line.paragraph(), copy))
                .collect(Collectors.groupingBy(Body.Printed::page, java.util.TreeMap::new, Collectors.counting()));
        if (lines.isEmpty()) {
            return Outcome.unsure(limit, Words.of("missing").say("none"), Missing.type());
        }
        List<Finding> over = lines.entrySet().stream()
                .filter(page -> page.getValue() > most)
                .map(page -> Finding.of(
                        Finding.Where.page(page.getKey()),
                        WORDS.say("over", "page", page.getKey(), "lines", page.getValue(), "most", most),
                        WORDS.say("remedy", "over", page.getValue() - most)))
                .toList();
        String measured = WORDS.say(
                "measured", "lines", lines.values().stream().max(Long::compare).orElse(0L));
        boolean sure = copy.proof().count().certain();
        return Outcome.of(limit, measured, sure ? over : List.of(), sure ? List.of() : over);
    }
}
