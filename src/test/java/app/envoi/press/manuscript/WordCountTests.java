package app.envoi.press.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordCountTests {
    @ParameterizedTest(name = "{0}: {1} in Word, {2} strictly")
    @CsvSource(
            delimiter = '|',
            value = {
                "Because I could not stop for Death | 7 | 7",
                "don’t and mother’s | 3 | 3",
                "a well-made small-press book | 4 | 6",
                "light—and dark | 2 | 3",
                "light — and dark | 4 | 4",
                "and/or | 1 | 2",
                "(b. 1830) | 2 | 2",
                "poems@example.org | 1 | 1",
                "-- | 1 | 1",
                "pre-/post-war | 1 | 3",
                "静夜思 | 3 | 3",
                "床前明月光，疑是地上霜。 | 12 | 12",
                "古池や蛙飛びこむ水の音 | 11 | 11",
                "나 보기가 역겨워 | 3 | 3",
                "Li Bai 李白 wrote | 5 | 5",
                "Trăm năm trong cõi người ta | 6 | 6",
                "दिल ही तो है न संग-ओ-ख़िश्त | 6 | 8",
            })
    void countsAsTheProgramDoes(String text, int word, int strict) {
        assertThat(WordCount.WORD.of(text)).isEqualTo(word);
        assertThat(WordCount.STRICT.of(text)).isEqualTo(strict);
    }

    @Test
    void noTextHasNoWords() {
        assertThat(WordCount.WORD.of("")).isZero();
        assertThat(WordCount.WORD.of(" \t\n\u00A0\u3000\u2003\uFEFF")).isZero();
    }

    @Test
    void everyKindOfSpacePartsWords() {
        assertThat(WordCount.WORD.of("one\ttwo\nthree\r\nfour\u00A0five\u2003six\u3000seven"))
                .isEqualTo(7);
    }

    @Test
    void aWordOutsideTheFirstPlaneIsOneWord() {
        assertThat(WordCount.WORD.words("𝐀𝐁 𠀀𠀁"))
                .extracting(WordCount.Counted::text)
                .containsExactly("𝐀𝐁", "𠀀", "𠀁");
    }

    @Test
    void aWordKnowsItsPlace() {
        String text = "  two  words ";
        assertThat(WordCount.WORD.words(text))
                .allSatisfy(word ->
                        assertThat(text.substring(word.from(), word.to())).isEqualTo(word.text()));
        assertThat(WordCount.WORD.words(text).get(1)).isEqualTo(new WordCount.Counted("words", 7, 12));
    }

    @RepeatedTest(200)
    void theStrictCountIsNeverLowerAndWordsNeverOverlap(RepetitionInfo round) {
        String text = scramble(new Random(round.getCurrentRepetition()));
        assertThat(WordCount.STRICT.of(text)).isGreaterThanOrEqualTo(WordCount.WORD.of(text));
        int end = 0;
        for (WordCount.Counted word : WordCount.STRICT.words(text)) {
            assertThat(word.from()).isGreaterThanOrEqualTo(end);
            assertThat(word.text()).isNotBlank();
            end = word.to();
        }
    }

    private static String scramble(Random chance) {
        String letters = "ab -—/\n\t\u00A0水の、가क𠀀’.";
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            int at = chance.nextInt(letters.codePointCount(0, letters.length()));
            text.appendCodePoint(letters.codePointAt(letters.offsetByCodePoints(0, at)));
        }
        return text.toString();
    }
}
