package app.envoi.press.rule;

import app.envoi.press.manuscript.Length;
import java.util.List;

/**
 * No line of verse is printed wider than this.
 *
 * @param asked as written, such as {@code 5in}
 */
record TextWidth(String asked) implements Rule {
    static final RuleKind KIND =
            new RuleKind("text-width-at-most", new Shape.Measure(), terms -> new TextWidth(terms.text()));
    private static final Words WORDS = Words.of(KIND.name());
    /** What a substitute typeface may differ by. */
    private static final double DOUBT = 0.03;

    @Override
    public Terms terms() {
        return Terms.of(KIND.name(), asked);
    }

    @Override
    public Outcome examine(FairCopy copy) {
        Length most = Measures.read(asked);
        String limit = WORDS.say("limit", "most", Measures.told(most));
        Body body = Body.of(copy);
        if (body.lines().isEmpty()) {
            return Outcome.unsure(limit, Words.of("missing").say("none"), Missing.type());
        }
        Length widest = body.lines().stream()
                .map(line -> line.line().box().width())
                .max(Length::compareTo)
                .orElse(Length.ZERO);
        String measured = WORDS.say("measured", "width", Measures.told(widest));
        return Outcome.of(
                limit,
                measured,
                wider(body, most.times(1 + DOUBT), new Length(Long.MAX_VALUE)),
                wider(body, most.plus(Measures.SLACK), most.times(1 + DOUBT)));
    }

    private List<Finding> wider(Body body, Length above, Length upTo) {
        return body.lines().stream()
                .filter(line -> line.line().box().width().compareTo(above) > 0
                        && line.line().box().width().compareTo(upTo) <= 0)
                .map(line -> Finding.of(
                        body.where(line),
                        WORDS.say(
                                "wide",
                                "width",
                                Measures.told(line.line().box().width()),
                                "most",
                                Measures.told(Measures.read(asked))),
                        WORDS.say("remedy")))
                .toList();
    }
}
