package app.envoi.desk.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrowserNameTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0|Firefox|Linux|both",
                "Mozilla/5.0 (Windows NT 10.0) Chrome/140.0 Safari/537.36 Edg/140.0|Edge|Windows|both",
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15) Version/18.0 Safari/605.1|Safari|Mac|both",
                "Mozilla/5.0 (Linux; Android 15) Chrome/140.0 Mobile Safari/537.36|Chrome|Android|both",
                "Firefox/3|Firefox|''|program",
                "curl/8|''|''|unknown",
                "''|''|''|unknown"
            })
    void aBrowserIsNamedByItsOwnWords(String userAgent, String program, String system, String sentence) {
        BrowserName name = BrowserName.of(userAgent);
        assertThat(name).isEqualTo(new BrowserName(program, system));
        assertThat(name.sentence()).isEqualTo(sentence);
    }
}
