package app.envoi.desk.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class PatienceTests {
    private final Hand hand = new Hand();
    private final Patience patience = new Patience(hand);

    @Test
    void fourTriesGoAheadAndEachFurtherOneWaitsTwiceAsLong() {
        for (int i = 0; i < 4; i++) {
            assertThat(patience.beforeTrying("here")).isZero();
        }
        for (int seconds : new int[] {2, 4, 8, 16, 32, 60, 60}) {
            assertThat(patience.beforeTrying("here")).isEqualTo(Duration.ofSeconds(seconds));
            hand.moves(Duration.ofSeconds(seconds));
            assertThat(patience.beforeTrying("here")).isZero();
        }
    }

    @Test
    void waitingDoesNotMakeTheWaitLonger() {
        for (int i = 0; i < 4; i++) {
            patience.beforeTrying("here");
        }
        for (int i = 0; i < 50; i++) {
            assertThat(patience.beforeTrying("here")).isEqualTo(Duration.ofSeconds(2));
        }
    }

    @Test
    void aRightPassphraseForgetsTheWrongOnes() {
        for (int i = 0; i < 4; i++) {
            patience.beforeTrying("here");
        }
        patience.right("here");
        assertThat(patience.beforeTrying("here")).isZero();
    }

    @Test
    void anotherAddressDoesNotWaitForThisOne() {
        for (int i = 0; i < 4; i++) {
            patience.beforeTrying("elsewhere");
        }
        assertThat(patience.beforeTrying("here")).isZero();
    }

    private static final class Hand extends Clock {
        private Instant now = Instant.parse("2026-03-01T10:00:00Z");

        void moves(Duration on) {
            now = now.plus(on);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
