package app.envoi.desk.today;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;

/** Writes days as an iCalendar (RFC 5545). Moments are in UTC, so that no calendar program has to know our time zones. */
@Component
class CalendarWriter {
    private static final Duration OFTEN = Duration.ofHours(6);
    private final Clock clock;

    CalendarWriter(Clock clock) {
        this.clock = clock;
    }

    /** @param root address of this Envoi, such as {@code http://localhost:8080} */
    byte[] write(List<Occasion> occasions, String root) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Envoi//Envoi//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", "Envoi"));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), OFTEN));
        occasions.forEach(each -> calendar.add(event(each, root)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new CalendarOutputter(true).output(calendar, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private VEvent event(Occasion occasion, String root) {
        VEvent event = new VEvent(false);
        event.add(new Uid(occasion.key() + "@envoi"));
        event.add(new DtStamp(clock.instant()));
        occasion.moment().ifPresentOrElse(moment -> event.add(new DtStart<>(moment)), () -> {
            event.add(new DtStart<>(occasion.day()));
            event.add(new DtEnd<>(occasion.day().plusDays(1)));
        });
        event.add(new Summary(occasion.words()));
        if (!occasion.more().isEmpty()) {
            event.add(new Description(occasion.more()));
        }
        event.add(new Url(URI.create(root + occasion.path())));
        event.add(new Transp("TRANSPARENT"));
        return event;
    }
}
