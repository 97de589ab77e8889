package app.envoi.press.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class BoundedTests {
    @Test
    void workThatIsDoneGivesItsResult() throws Exception {
        assertThat(Bounded.work(() -> "read")).isEqualTo("read");
    }

    @Test
    void whatTheWorkSaysIsPassedOn() {
        assertThatThrownBy(() -> Bounded.work(() -> {
                    throw new Unreadable("This is a spreadsheet.");
                }))
                .hasMessage("This is a spreadsheet.");
    }

    @Test
    void workThatNeverEndsIsGivenUp() {
        assertThatThrownBy(() -> Bounded.work(
                        () -> {
                            new CountDownLatch(1).await();
                            return "";
                        },
                        1))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("takes longer");
    }

    @Test
    void workThatGoesTooDeepIsRefused() {
        assertThatThrownBy(() -> Bounded.work(() -> deeper(1)))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("too deep");
    }

    @Test
    void workThatBreaksIsRefusedWithoutItsInnards() {
        assertThatThrownBy(() -> Bounded.work(() -> {
                    throw new IllegalStateException("at line 7");
                }))
                .isInstanceOf(Unreadable.class)
                .hasMessageNotContaining("line 7");
    }

    private static long deeper(long n) {
        return n < 0 ? n : deeper(n + 1) + 1;
    }
}
