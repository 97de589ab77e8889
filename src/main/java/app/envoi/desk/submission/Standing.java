package app.envoi.desk.submission;

import app.envoi.words.Words;

/** What a submission has come to. */
public enum Standing {
    PLANNED(false),
    SENT(false),
    BEING_READ(false),
    OPEN_FOR_EDITING(false),
    HELD(false),
    REWRITE_ASKED(false),
    DECIDED(true),
    CLOSED_WITHOUT_WORD(true),
    LOST(true),
    WITHDRAWN(true);

    private final boolean end;

    Standing(boolean end) {
        this.end = end;
    }

    public String word() {
        return Words.say("standing." + name());
    }

    /** Nothing more is awaited from the journal. */
    public boolean end() {
        return end;
    }

    /** The journal has it. */
    public boolean out() {
        return !end && this != PLANNED;
    }
}
