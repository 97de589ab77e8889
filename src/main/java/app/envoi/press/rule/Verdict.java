package app.envoi.press.rule;

import java.util.Collection;

/**
 * What a judgement comes to, the weightiest first: a guideline takes the first of these that one of its rules has.
 */
public enum Verdict {
    /** It cannot be otherwise: the guideline is not kept. */
    BROKEN("broken"),
    /** The program cannot know, and says what would settle it. */
    UNSURE("unsure"),
    /** No machine can judge it; the poet reads and ticks. */
    BY_EYE("by-eye"),
    /** Broken, where the guideline allows it and the poet wrote down why. */
    EXCUSED("excused"),
    MET("met"),
    /** Nothing is asked. */
    INFORMATION("information"),
    /** It asks about something that this packet does not have. */
    NOT_APPLICABLE("not-applicable");

    private final String word;

    Verdict(String word) {
        this.word = word;
    }

    /** The word in machine-readable reports. */
    public String word() {
        return word;
    }

    /** The weightiest of several; not applicable when there are none. */
    public static Verdict weightiest(Collection<Verdict> verdicts) {
        return verdicts.stream().min(Enum::compareTo).orElse(NOT_APPLICABLE);
    }
}
