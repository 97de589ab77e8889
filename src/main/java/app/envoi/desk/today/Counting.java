package app.envoi.desk.today;

/**
 * What counts for a goal.
 *
 * @param journal only what concerns this one; empty for all
 */
record Counting(Event event, Unit unit, String journal) {
    /** What must happen. */
    enum Event {
        SENT,
        DECLINED,
        ACCEPTED
    }

    /** Whether a packet of four poems counts once or four times. */
    enum Unit {
        SUBMISSIONS,
        PIECES
    }

    boolean concerns(String other) {
        return journal.isBlank() || journal.strip().equalsIgnoreCase(other.strip());
    }
}
