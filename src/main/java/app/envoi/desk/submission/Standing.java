package app.envoi.desk.submission;

/** What a submission has come to. */
public enum Standing {
    PLANNED("planned", false),
    SENT("sent", false),
    BEING_READ("being read", false),
    OPEN_FOR_EDITING("open for editing", false),
    HELD("held", false),
    REWRITE_ASKED("rewrite asked", false),
    DECIDED("decided", true),
    CLOSED_WITHOUT_WORD("closed without word", true),
    LOST("lost", true),
    WITHDRAWN("withdrawn", true);

    private final String word;
    private final boolean end;

    Standing(String word, boolean end) {
        this.word = word;
        this.end = end;
    }

    public String word() {
        return word;
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
