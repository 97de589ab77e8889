package app.envoi.press.rule;

import java.util.List;

/** No line of verse has more than so many characters, spaces counted. */
record LineCharacters(int most) implements Rule {
    static final RuleKind KIND = new RuleKind(
            "line-characters-at-most", new Shape.Whole(1, 1000), terms -> new LineCharacters(terms.whole()));
    private static final Words WORDS = Words.of(KIND.name());
    private static final int MOST_FOUND = 100;

    @Override
    public Terms terms() {
        return Terms.of(KIND.name(), most);
    }

    @Override
    public Outcome examine(FairCopy copy) {
        String limit = WORDS.say("limit", "most", most);
        List<Verse> verses = Verse.of(copy);
        if (verses.isEmpty()) {
            return Outcome.unsure(limit, Words.of("missing").say("none"), Missing.poems());
        }
        Body body = Body.of(copy);
        List<Finding> faults = verses.stream()
                .flatMap(verse -> verse.lines().stream()
                        .filter(line -> characters(line) > most)
                        .map(line -> fault(verse, line, body)))
                .limit(MOST_FOUND)
                .toList();
        int longest = verses.stream()
                .flatMap(verse -> verse.lines().stream())
                .mapToInt(LineCharacters::characters)
                .max()
                .orElse(0);
        return Outcome.of(limit, WORDS.say("measured", "characters", longest), faults, List.of());
    }

    private Finding fault(Verse verse, String line, Body body) {
        Finding.Where where = body.linesOf(verse.poem()).stream()
                .filter(printed -> line.startsWith(printed.line().text().strip()))
                .findFirst()
                .map(body::where)
                .orElse(body.where(verse.poem()));
        return Finding.of(where, WORDS.say("long", "characters", characters(line), "most", most), WORDS.say("remedy"));
    }

    private static int characters(String line) {
        return line.codePointCount(0, line.length());
    }
}
