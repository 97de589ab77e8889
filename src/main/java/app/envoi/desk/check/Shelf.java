package app.envoi.desk.check;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.SessionScope;

/**
 * The checks of one session, in memory and nowhere else: at most {@value #MOST}, 64 MB and two hours old. The oldest make room; the newest always stays.
 */
@Component
@SessionScope
class Shelf {
    static final int MOST = 10;
    private static final long WEIGHT = 64L << 20;
    private static final Duration KEPT = Duration.ofHours(2);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Clock clock;
    private final Deque<Kept> kept = new ArrayDeque<>();

    Shelf(Clock clock) {
        this.clock = clock;
    }

    private record Kept(String id, Examination examination, Instant at) {}

    /** The id cannot be guessed. */
    static String freshId() {
        byte[] bytes = new byte[9];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Puts it in front, in the place of an earlier one of the same id. */
    synchronized void put(Examination examination) {
        kept.removeIf(each -> each.id().equals(examination.id()));
        kept.addFirst(new Kept(examination.id(), examination, clock.instant()));
        while (kept.size() > 1 && (kept.size() > MOST || weight() > WEIGHT)) {
            kept.removeLast();
        }
    }

    synchronized Optional<Examination> find(String id) {
        Instant oldest = clock.instant().minus(KEPT);
        kept.removeIf(each -> each.at().isBefore(oldest));
        return kept.stream()
                .filter(each -> each.id().equals(id))
                .map(Kept::examination)
                .findFirst();
    }

    private long weight() {
        return kept.stream()
                .mapToLong(each -> each.examination().envelope().weight())
                .sum();
    }
}
