package app.envoi.press.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShapeTests {
    @Test
    void whatIsTypedBecomesWhatACallFileWouldHold() throws Shape.Misfit {
        assertThat(new Shape.Whole(1, 10).typed(List.of(" 6 "))).isEqualTo(6);
        assertThat(new Shape.Number(144, "points").typed(List.of("11.5"))).isEqualTo(new BigDecimal("11.5"));
        assertThat(new Shape.Yes().typed(List.of("true"))).isEqualTo(true);
        assertThat(new Shape.YesNo().typed(List.of("false"))).isEqualTo(false);
        assertThat(new Shape.Measure().typed(List.of("1in"))).isEqualTo("1in");
        assertThat(new Shape.ListOf(new Shape.Text()).typed(List.of("Arial, Times New Roman,")))
                .isEqualTo(List.of("Arial", "Times New Roman"));
        assertThat(new Shape.ListOf(new Shape.OneOf("letter", "a4")).typed(List.of("letter", "a4")))
                .isEqualTo(List.of("letter", "a4"));
        assertThat(new Shape.ListOf(new Shape.Number(144, "points")).typed(List.of("11, 12")))
                .isEqualTo(List.of(11, 12));
    }

    @Test
    void whatDoesNotFitIsToldInTheSameWords() {
        assertThatThrownBy(() -> new Shape.Whole(1, 10).typed(List.of("six")))
                .hasMessage("must be a whole number from 1 to 10, not “six”");
        assertThatThrownBy(() -> new Shape.Whole(1, 10).typed(List.of("99999999999")))
                .hasMessageContaining("not “");
        assertThatThrownBy(() -> new Shape.YesNo().typed(List.of())).hasMessageContaining("nothing");
        assertThatThrownBy(() -> new Shape.ListOf(new Shape.Text()).typed(List.of(" , ")))
                .hasMessageContaining("nothing");
        assertThatThrownBy(() -> new Shape.ListOf(new Shape.OneOf("a4")).typed(List.of("a5")))
                .hasMessageContaining("one of a4");
    }
}
