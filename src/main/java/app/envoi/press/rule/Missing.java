package app.envoi.press.rule;

import app.envoi.press.rule.FairCopy.Stage;

/** What is said where there is nothing to examine. */
final class Missing {
    private static final Words WORDS = Words.of("missing");

    private Missing() {}

    static Finding poems() {
        return Finding.of(WORDS.say("poems"), WORDS.say("poems-remedy"));
    }

    static Finding type() {
        return Finding.of(WORDS.say("type"), WORDS.say("type-remedy"));
    }

    /** A text that belongs to the packet was not given: unknown where only a file is checked, a fault in a packet. */
    static Outcome text(FairCopy copy, String part, String limit) {
        if (copy.stage() == Stage.PACKET) {
            return Outcome.broken(
                    limit,
                    WORDS.say("none"),
                    Finding.of(WORDS.say("text-packet", "part", part), WORDS.say("text-packet-remedy", "part", part)));
        }
        return Outcome.unsure(
                limit,
                WORDS.say("not-given"),
                Finding.of(WORDS.say("text-file", "part", part), WORDS.say("text-file-remedy", "part", part)));
    }
}
