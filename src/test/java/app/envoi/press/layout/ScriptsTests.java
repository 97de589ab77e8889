package app.envoi.press.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a plain line",
                "\u201CAh\u2014yes\u2026\u201D",
                "\u0141\u00F3d\u017A",
                "\u043C\u043E\u0440\u0435"
            })
    void whatIsWrittenFromLeftToRightIsPlain(String text) {
        assertThat(Scripts.allPlain(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sea \u05D9\u05DD",
                "\u0628\u062D\u0631",
                "\u202Eturned",
                "\u200Fmarked",
                "\u0938\u093E\u0917\u0930"
            })
    void whatTurnsOrMustBeShapedIsNot(String text) {
        assertThat(Scripts.allPlain(text)).isFalse();
    }
}
