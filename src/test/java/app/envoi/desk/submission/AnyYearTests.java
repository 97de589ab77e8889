package app.envoi.desk.submission;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.desk.Bench;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a year brings, in whatever order it is written down and undone, nothing is ever left in contradiction. */
class AnyYearTests {
    private static final int STEPS = 70;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void nothingContradictsItselfAfterAnyStep(long seed) throws Exception {
        try (Outbox out = new Outbox(Bench.h2())) {
            Year year = new Year(out, new Random(seed));
            Audit audit = Audit.beside(out.books, out.bench.whole());
            for (int step = 0; step < STEPS; step++) {
                String deed = year.step();
                assertThat(audit.faults())
                        .as("after step %d of year %d: %s", step, seed, deed)
                        .isEmpty();
            }
            assertThat(year.done).as("deeds that could be done").isGreaterThan(STEPS / 2);
        }
    }
}
