package app.envoi.press.rule;

import java.util.List;

/** Every poem has a title. A poem without one that stands apart may still have one that looks like its text. */
record PoemTitleRequired() implements Rule {
    static final RuleKind KIND = new RuleKind("poem-title-required", new Shape.Yes(), terms -> new PoemTitleRequired());
    private static final Words WORDS = Words.of(KIND.name());

    @Override
    public Terms terms() {
        return Terms.of(KIND.name(), true);
    }

    @Override
    public Outcome examine(FairCopy copy) {
        String limit = WORDS.say("limit");
        List<Verse> verses = Verse.of(copy);
        if (verses.isEmpty()) {
            return Outcome.unsure(limit, Words.of("missing").say("none"), Missing.poems());
        }
        Body body = Body.of(copy);
        List<Finding> doubts = verses.stream()
                .filter(verse -> !verse.titled() || verse.title().matches("(?i)\\W*untitled\\W*"))
                .map(verse -> Finding.of(
                        body.where(verse.poem()),
                        WORDS.say("untitled", "title", Excerpt.of(verse.poem().title())),
                        WORDS.say("remedy")))
                .toList();
        String measured = WORDS.say("measured", "titled", verses.size() - doubts.size(), "poems", verses.size());
        return Outcome.of(limit, measured, List.of(), doubts);
    }
}
