package app.envoi.press.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Each poem has so many lines.
 *
 * @param blanks whether empty lines count; where a call does not say, a poem may be in doubt
 * @param titles whether the title counts, likewise
 */
record PoemLines(Bound bound, int limit, String blanks, String titles) implements Rule {
    static final RuleKind AT_MOST = kind(Bound.AT_MOST);
    static final RuleKind AT_LEAST = kind(Bound.AT_LEAST);
    private static final Words WORDS = Words.of("poem-lines");
    private static final String UNSTATED = "";

    private static RuleKind kind(Bound bound) {
        Shape counted = new Shape.OneOf("counted", "not-counted");
        Map<String, Shape> options = new LinkedHashMap<>();
        options.put("blank-lines", counted);
        options.put("title", counted);
        return new RuleKind(
                "lines-per-poem-" + bound.word(),
                new Shape.Whole(1, 10_000),
                options,
                terms -> new PoemLines(
                        bound, terms.whole(), terms.text("blank-lines", UNSTATED), terms.text("title", UNSTATED)));
    }

    @Override
    public Terms terms() {
        return Terms.of("lines-per-poem-" + bound.word(), limit)
                .unless(UNSTATED, "blank-lines", blanks)
                .unless(UNSTATED, "title", titles);
    }

    @Override
    public Outcome examine(FairCopy copy) {
        String asked = WORDS.say("limit", "bound", bound.told(), "limit", limit);
        List<Verse> verses = Verse.of(copy);
        if (verses.isEmpty()) {
            return Outcome.unsure(asked, Words.of("missing").say("none"), Missing.poems());
        }
        Body body = Body.of(copy);
        List<Finding> faults = new ArrayList<>();
        List<Finding> doubts = new ArrayList<>();
        for (Verse verse : verses) {
            Verdict verdict = bound.judge(low(verse), high(verse), limit);
            if (verdict != Verdict.MET) {
                (verdict == Verdict.BROKEN ? faults : doubts).add(finding(verse, body, verdict));
            }
        }
        long longest = verses.stream().mapToLong(this::high).max().orElse(0);
        long shortest = verses.stream().mapToLong(this::low).min().orElse(0);
        String measured = bound == Bound.AT_MOST
                ? WORDS.say("longest", "lines", longest)
                : WORDS.say("shortest", "lines", shortest);
        return Outcome.of(asked, measured, faults, doubts);
    }

    private Finding finding(Verse verse, Body body, Verdict verdict) {
        boolean doubt = verdict == Verdict.UNSURE;
        String lines = low(verse) == high(verse)
                ? WORDS.say("lines", "lines", low(verse))
                : WORDS.say("between", "low", low(verse), "high", high(verse));
        return Finding.of(
                body.where(verse.poem()),
                WORDS.say(
                        doubt ? "doubt" : "fault",
                        "title",
                        Excerpt.of(verse.poem().title()),
                        "lines",
                        lines,
                        "bound",
                        bound.told(),
                        "limit",
                        limit),
                WORDS.say(doubt ? "settle" : bound.remedy()));
    }

    private long low(Verse verse) {
        long lines = "counted".equals(blanks) ? verse.lines().size() : verse.linesWithoutBlanks();
        return lines + (verse.titled() && "counted".equals(titles) ? 1 : 0);
    }

    private long high(Verse verse) {
        long lines = "not-counted".equals(blanks)
                ? verse.linesWithoutBlanks()
                : verse.lines().size();
        return lines + (verse.titled() && !"not-counted".equals(titles) ? 1 : 0);
    }
}
