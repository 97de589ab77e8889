package app.envoi.press.rule;

import java.util.Locale;

/** On which side of a number something has to stay. */
enum Bound {
    AT_MOST,
    AT_LEAST;

    /** The end of its kinds' names. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As a sentence says it: {@code at most}. */
    String told() {
        return Words.of("bound").say(word());
    }

    boolean holds(long number, long limit) {
        return this == AT_MOST ? number <= limit : number >= limit;
    }

    /** Met or broken where low and high agree, else unsure. */
    Verdict judge(long low, long high, long limit) {
        if (holds(low, limit) == holds(high, limit)) {
            return holds(low, limit) ? Verdict.MET : Verdict.BROKEN;
        }
        return Verdict.UNSURE;
    }

    /** What a finding has to bring about: {@code shorten} or {@code add}. */
    String remedy() {
        return this == AT_MOST ? "less" : "more";
    }
}
