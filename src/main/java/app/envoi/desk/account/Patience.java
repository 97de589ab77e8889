package app.envoi.desk.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Makes those who guess wait: after three wrong passphrases from one address each further one doubles the wait, up to a minute. Nobody is ever locked out for
 * good, and a right passphrase forgets the wrong ones.
 */
@Component
class Patience {
    private static final int FREE = 3;
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final Duration FORGOTTEN = Duration.ofHours(1);
    private static final int ADDRESSES = 1_000;

    private final Clock clock;
    private final Map<String, Tries> tries = new LinkedHashMap<>();

    Patience(Clock clock) {
        this.clock = clock;
    }

    private record Tries(int wrong, Instant last) {
        Duration pause() {
            if (wrong <= FREE) {
                return Duration.ZERO;
            }
            Duration doubled = Duration.ofSeconds(1L << Math.min(wrong - FREE, 10));
            return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
        }
    }

    /**
     * Counts one try as wrong until {@link #right} is told otherwise, so that many at once do not slip through.
     *
     * @return how long to wait before trying; zero when this try may go ahead
     */
    synchronized Duration beforeTrying(String address) {
        Instant now = clock.instant();
        Tries before = tries.getOrDefault(address, new Tries(0, now));
        if (Duration.between(before.last(), now).compareTo(FORGOTTEN) > 0) {
            before = new Tries(0, now);
        }
        Duration left = Duration.between(now, before.last().plus(before.pause()));
        if (left.compareTo(Duration.ZERO) > 0) {
            return left;
        }
        remember(address, new Tries(before.wrong() + 1, now));
        return Duration.ZERO;
    }

    synchronized void right(String address) {
        tries.remove(address);
    }

    private void remember(String address, Tries now) {
        tries.remove(address);
        tries.put(address, now);
        if (tries.size() > ADDRESSES) {
            tries.remove(tries.keySet().iterator().next());
        }
    }
}
