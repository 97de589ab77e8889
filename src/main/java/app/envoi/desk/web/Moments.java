package app.envoi.desk.web;

import app.envoi.words.Reader;
import app.envoi.words.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says days and times as the poet would, for pages: in the order that the reader's country writes them. */
@Component
public class Moments {
    private static final Map<Locale, Forms> FORMS = new ConcurrentHashMap<>();

    private final Clock clock;

    Moments(Clock clock) {
        this.clock = clock;
    }

    /** How one country writes a day of this year, a day of any year, and a time. */
    record Forms(DateTimeFormatter day, DateTimeFormatter date, DateTimeFormatter time) {
        static Forms of(Locale locale) {
            boolean english = locale.getLanguage().equals("en");
            String date = pattern(english ? FormatStyle.MEDIUM : FormatStyle.LONG, null, locale)
                    .replaceAll("y+", "uuuu");
            String day = date.replaceAll("[^dM]*uuuu[^dM]*", "");
            return new Forms(
                    form(day, locale), form(date, locale), form(pattern(null, FormatStyle.SHORT, locale), locale));
        }

        private static String pattern(@Nullable FormatStyle date, @Nullable FormatStyle time, Locale locale) {
            return DateTimeFormatterBuilder.getLocalizedDateTimePattern(date, time, IsoChronology.INSTANCE, locale);
        }

        private static DateTimeFormatter form(String pattern, Locale locale) {
            return DateTimeFormatter.ofPattern(pattern, locale);
        }
    }

    private static Forms forms() {
        return FORMS.computeIfAbsent(Reader.locale(), Forms::of);
    }

    /** Such as {@code today 19:40}, {@code yesterday 08:05}, {@code 3 May} of this year, {@code 3 May 2024}. */
    public String brief(Instant instant) {
        ZonedDateTime at = instant.atZone(clock.getZone());
        LocalDate today = LocalDate.now(clock);
        if (at.toLocalDate().equals(today)) {
            return Words.say("moment.today", forms().time().format(at));
        }
        if (at.toLocalDate().equals(today.minusDays(1))) {
            return Words.say("moment.yesterday", forms().time().format(at));
        }
        return at.getYear() == today.getYear()
                ? forms().day().format(at)
                : forms().date().format(at);
    }

    /** With its time, such as {@code 3 May 2024, 19:40}. */
    public String exact(Instant instant) {
        ZonedDateTime at = instant.atZone(clock.getZone());
        return forms().date().format(at) + ", " + forms().time().format(at);
    }

    /** Such as {@code 3 May 2024}. */
    public String day(LocalDate day) {
        return date(day);
    }

    /** The same, for sentences that are not written on a page. */
    public static String date(LocalDate day) {
        return forms().date().format(day);
    }

    public String time(Instant instant) {
        return forms().time().format(instant.atZone(clock.getZone()));
    }
}
