package app.envoi.desk.account;

import java.time.Duration;
import java.time.Instant;

/**
 * What a browser that was let in comes in with from then on.
 *
 * @param browser as it names itself
 * @param kept whether it outlives the browser and Envoi itself
 */
record Key(long id, String browser, boolean kept, Instant given, Instant seen) {
    /** How long one lasts that is not used. */
    static final Duration KEPT = Duration.ofDays(60);

    static final Duration LENT = Duration.ofHours(12);

    static Duration lasting(boolean kept) {
        return kept ? KEPT : LENT;
    }
}
