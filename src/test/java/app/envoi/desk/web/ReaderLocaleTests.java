package app.envoi.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.words.Reader;
import app.envoi.words.Words;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;

class ReaderLocaleTests {
    private static final Instant EVENING = Instant.parse("2026-05-03T19:40:00Z");

    private final Moments moments = new Moments(Clock.fixed(EVENING, ZoneOffset.UTC));

    @AfterEach
    void forgetTheReader() {
        LocaleContextHolder.resetLocaleContext();
    }

    private void reader(String tag) {
        LocaleContextHolder.setLocale(Reader.of(List.of(Locale.forLanguageTag(tag))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-GB|3 May 2024|3 May|today 19:40",
                "en-US|May 3, 2024|May 3|today 7:40 PM",
                "de-DE|3 May 2024|3 May|today 19:40",
                "fr-FR|3 May 2024|3 May|today 19:40",
                "ja|3 May 2024|3 May|today 19:40"
            })
    void daysAndTimesAreWrittenAsInTheReadersCountryAndInEnglish(String tag, String date, String day, String today) {
        reader(tag);
        assertThat(moments.day(LocalDate.of(2024, 5, 3))).isEqualTo(date);
        assertThat(new Moments(Clock.fixed(EVENING.plusSeconds(4_000_000), ZoneOffset.UTC)).brief(EVENING))
                .isEqualTo(day);
        assertThat(moments.brief(EVENING).replace('\u202f', ' ')).isEqualTo(today);
    }

    @Test
    void whereNobodyAsksDaysAreWrittenAsInBritain() {
        assertThat(moments.exact(EVENING)).isEqualTo("3 May 2026, 19:40");
    }

    @Test
    void wordsStayEnglish() {
        assertThat(Reader.of(List.of(Locale.GERMANY)).getLanguage()).isEqualTo("en");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-GB|1,234|2,500.50",
                "en-US|1,234|2,500.50",
                "de-DE|1.234|2.500,50",
                "en-CH|1’234|2’500.50",
                "ja|1,234|2,500.50"
            })
    void numbersAreWrittenAsInTheReadersCountry(String tag, String count, String amount) {
        reader(tag);
        assertThat(Words.say("art.kilobytes", "JPG", 1234)).isEqualTo("JPG, " + count + " KB");
        assertThat(Reader.number(new BigDecimal("2500.50"))).isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de-DE|25. November 2026|25. November",
                "ja-JP|2026年11月25日|11月25日",
                "fr-FR|25 novembre 2026|25 novembre"
            })
    void whereTheReadersLanguageIsSpokenTheMonthsAreInIt(String tag, String date, String day) {
        Moments.Forms forms = Moments.Forms.of(Locale.forLanguageTag(tag));
        assertThat(forms.date().format(LocalDate.of(2026, 11, 25))).isEqualTo(date);
        assertThat(forms.day().format(LocalDate.of(2026, 11, 25))).isEqualTo(day);
    }
}
