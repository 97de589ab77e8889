package app.envoi.press.rule;

/**
 * One thing that a call can ask, as a record that can examine a fair copy. A rule reports what it saw; it does not decide what to show, and knows
 * nothing of excuses.
 */
public interface Rule {
    /** What it asks, as a call file writes it; its kind makes an equal rule of it. */
    Terms terms();

    /** The name of its kind in call files, such as {@code pages-at-most}. */
    default String kind() {
        return terms().kind();
    }

    /** Never met on nothing: a rule that found nothing to examine answers unsure or not applicable. */
    Outcome examine(FairCopy copy);
}
