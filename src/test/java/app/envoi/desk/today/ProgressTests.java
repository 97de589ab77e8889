package app.envoi.desk.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ProgressTests {
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    private static Progress declines(int actual, LocalDate today) {
        Counting counting = new Counting(Counting.Event.DECLINED, Counting.Unit.PIECES, "");
        Goal goal =
                new Goal(1, "100 declines", counting, 100, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), false);
        return new Progress(goal, actual, today);
    }

    @Test
    void whatIsLeftIsSpreadOverTheWeeksThatAreLeft() {
        Progress half = declines(40, JUNE);
        assertThat(half.left()).isEqualTo(60);
        assertThat(half.days()).isEqualTo(214);
        assertThat(half.aWeek()).isEqualTo(2);
        assertThat(half.met()).isFalse();
    }

    @Test
    void aGoalThatIsPassedIsReachedAndNothingIsLeft() {
        Progress more = declines(120, JUNE);
        assertThat(more.met()).isTrue();
        assertThat(more.left()).isZero();
        assertThat(more.share()).isEqualTo(100);
    }

    @Test
    void theLastDayStillCounts() {
        assertThat(declines(0, LocalDate.of(2026, 12, 31)).days()).isEqualTo(1);
        assertThat(declines(0, LocalDate.of(2026, 12, 31)).over()).isFalse();
        assertThat(declines(0, LocalDate.of(2027, 1, 1)).over()).isTrue();
    }

    @Test
    void onlyTheJournalThatIsNamedCounts() {
        Counting margins = new Counting(Counting.Event.SENT, Counting.Unit.SUBMISSIONS, "the margins");
        assertThat(margins.concerns("The Margins")).isTrue();
        assertThat(margins.concerns("North")).isFalse();
    }
}
