package app.envoi.desk.today;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A day that the poet has to know of.
 *
 * @param key the same for the same thing whenever it is asked, and for nothing else
 * @param moment when it must be done by, where that is more exact than the day
 * @param more a second sentence, or empty
 * @param path of the page on it
 */
record Occasion(
        Kind kind, String key, LocalDate day, Optional<Instant> moment, String words, String more, String path) {
    /** What the day brings. */
    enum Kind {
        NOTICE,
        CLOSING,
        REPLY,
        QUERY,
        GOAL,
        RIGHTS
    }
}
