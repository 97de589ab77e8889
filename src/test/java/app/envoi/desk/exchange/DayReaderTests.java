package app.envoi.desk.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.desk.exchange.DayReader.Order;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayReaderTests {
    private static final LocalDate THIRD_OF_APRIL = LocalDate.of(2025, 4, 3);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-04-03",
                "2025/4/3",
                "2025-04-03 14:22",
                "2025-04-03T14:22:05Z",
                "3.4.2025",
                "3. 4. 2025",
                "3 April 2025",
                "3rd of April 2025",
                "April 3, 2025",
                "Apr 3 2025",
                "3-Apr-2025",
                "Thursday, April 3rd, 2025",
                "Apr 3, 2025 at 9:30 PM",
                "APRIL 3, 2025"
            })
    void aDayThatCanBeReadInOneWayIsRead(String written) {
        assertThat(DayReader.read(written, Order.ASK)).contains(THIRD_OF_APRIL);
        assertThat(DayReader.ambiguous(written)).isFalse();
    }

    @Test
    void aDayThatCanBeReadInTwoWaysIsAskedFor() {
        assertThat(DayReader.read("3/4/2025", Order.ASK)).isEmpty();
        assertThat(DayReader.ambiguous("3/4/2025")).isTrue();
        assertThat(DayReader.read("3/4/2025", Order.DAY_FIRST)).contains(THIRD_OF_APRIL);
        assertThat(DayReader.read("4/3/25", Order.MONTH_FIRST)).contains(THIRD_OF_APRIL);
        assertThat(DayReader.ambiguous("4/4/2025")).as("the same either way").isFalse();
        assertThat(DayReader.ambiguous("13/4/2025")).isFalse();
    }

    @Test
    void oneDayOverTheTwelfthShowsTheOrderOfAll() {
        assertThat(DayReader.shown(List.of("3/4/2025", "13/4/2025"))).isEqualTo(Order.DAY_FIRST);
        assertThat(DayReader.shown(List.of("3/4/2025", "4/13/2025"))).isEqualTo(Order.MONTH_FIRST);
        assertThat(DayReader.shown(List.of("3/4/2025", "2025-04-13"))).isEqualTo(Order.ASK);
        assertThat(DayReader.shown(List.of("4/13/2025", "13/4/2025")))
                .as("they contradict each other")
                .isEqualTo(Order.ASK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "31/31/2025", "2025-02-30", "45415", "Spring 2025", "Three Poems"})
    void whatIsNoDayIsNone(String written) {
        assertThat(DayReader.isDay(written)).isFalse();
    }
}
