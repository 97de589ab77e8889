package app.envoi.desk.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.press.guideline.Calls;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClosingsTests {
    @TempDir
    Path folder;

    private List<Closings.Closing> closings(String window, String now) throws IOException {
        Files.writeString(folder.resolve("the-harbour-review.yml"), """
                journal: The Harbour Review
                call: Winter
                window: %s
                guidelines:
                  - quote: "We read with joy."
                    information: true
                """.formatted(window));
        Clock berlin = Clock.fixed(Instant.parse(now), ZoneId.of("Europe/Berlin"));
        return new Closings(Calls.in(folder), berlin)
                .within(21).stream()
                        .filter(each -> each.call().id().equals("the-harbour-review"))
                        .toList();
    }

    @Test
    void aCallClosesAtTheMidnightOfItsOwnPlace() throws IOException {
        String window = "{opens: 2026-05-01, closes: 2026-05-31, zone: America/New_York}";
        Closings.Closing closing = closings(window, "2026-05-30T10:00:00Z").get(0);
        assertThat(closing.left()).isEqualTo(1);
        assertThat(closing.place()).isEqualTo("New York");
        assertThat(closing.moment()).contains(Instant.parse("2026-06-01T04:00:00Z"));
    }

    @Test
    void itIsStillOpenThereWhenTheDayIsOverHere() throws IOException {
        String window = "{opens: 2026-05-01, closes: 2026-05-31, zone: America/New_York}";
        assertThat(closings(window, "2026-06-01T02:00:00Z"))
                .singleElement()
                .satisfies(closing -> assertThat(closing.left()).isZero());
        assertThat(closings(window, "2026-06-01T05:00:00Z")).isEmpty();
    }

    @Test
    void whoseMidnightItIsIsNotGuessed() throws IOException {
        Closings.Closing closing = closings("{opens: 2026-05-01, closes: 2026-05-31}", "2026-05-30T10:00:00Z")
                .get(0);
        assertThat(closing.moment()).isEmpty();
        assertThat(closing.place()).isEmpty();
    }

    @Test
    void whatHasNotOpenedOrIsFarAwayIsNotClosingSoon() throws IOException {
        assertThat(closings("{opens: 2026-06-10, closes: 2026-06-15}", "2026-05-30T10:00:00Z"))
                .isEmpty();
        assertThat(closings("{opens: 2026-05-01, closes: 2026-06-30}", "2026-05-30T10:00:00Z"))
                .isEmpty();
    }
}
