package app.envoi.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReaderTests {

    @Test
    void thePlatformKnowsTheEnglishOfEveryCountryNamed() {
        assertThat(Stream.of(Locale.getAvailableLocales())
                        .filter(each -> each.getLanguage().equals("en"))
                        .map(Locale::getCountry)
                        .collect(Collectors.toSet()))
                .containsAll(Reader.ENGLISH);
    }

    @Test
    void englishIsWrittenAsInTheReadersCountry() {
        assertThat(Reader.of(List.of(Locale.US))).isEqualTo(Locale.US);
        assertThat(Reader.of(List.of(Locale.GERMANY))).isEqualTo(new Locale("en", "DE"));
        assertThat(Reader.of(List.of(new Locale("en", "XX")))).isEqualTo(Locale.UK);
        assertThat(Reader.of(List.of(Locale.ENGLISH))).isEqualTo(Locale.UK);
    }
}
