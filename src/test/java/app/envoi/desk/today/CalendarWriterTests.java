package app.envoi.desk.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.util.Configurator;
import org.junit.jupiter.api.Test;

class CalendarWriterTests {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 31);
    private final CalendarWriter writer =
            new CalendarWriter(Clock.fixed(Instant.parse("2026-05-01T08:00:00Z"), ZoneOffset.UTC));

    private static Occasion closing(Optional<Instant> moment, String words) {
        return new Occasion(Occasion.Kind.CLOSING, "closing-1", MAY, moment, words, "Be early.", "/calls/one");
    }

    private String written(Occasion occasion) {
        return new String(writer.write(List.of(occasion), "http://localhost:8080"), StandardCharsets.UTF_8);
    }

    @Test
    void aDayWithoutAnHourIsTheWholeDay() {
        assertThat(written(closing(Optional.empty(), "North closes")))
                .contains(
                        "DTSTART;VALUE=DATE:20260531\r\n", "DTEND;VALUE=DATE:20260601\r\n", "UID:closing-1@envoi\r\n");
    }

    @Test
    void aMomentIsWrittenSoThatEveryTimeZoneReadsItRight() {
        assertThat(written(closing(Optional.of(Instant.parse("2026-06-01T04:00:00Z")), "North closes")))
                .contains("DTSTART:20260601T040000Z\r\n")
                .doesNotContain("TZID", "VTIMEZONE");
    }

    @Test
    void whatIsTypedCannotBecomeALineOfItsOwn() throws IOException, ParserException {
        String hostile = "North; “Spring”,\nEND:VEVENT\r\nX: y \\ z 雪";
        byte[] bytes = writer.write(List.of(closing(Optional.empty(), hostile)), "http://localhost:8080");
        Calendar read = new CalendarBuilder().build(new ByteArrayInputStream(bytes));
        assertThat(read.getComponents()).hasSize(1);
        assertThat(read.getComponents().get(0).getRequiredProperty("SUMMARY").getValue())
                .isEqualTo(hostile.replace("\r\n", "\n"));
    }

    @Test
    void timeZonesAreNotLookedUpElsewhere() {
        assertThat(Configurator.getProperty("net.fortuna.ical4j.timezone.update.enabled"))
                .contains("false");
    }
}
