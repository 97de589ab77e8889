package app.envoi.press.guideline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortlistTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Five poems a year is what we can read.      | poems-at-most=5
                    About two hundred words is a good length.   | statement-words-at-most=200
                    Set your work in 11-point type.             | type-size-one-of=[11]
                    Leave 2.5 cm on all sides.                  | margins=2.5cm
                    Leave one inch all round.                   | margins-at-least=1in
                    Pictures up to 25 MB reach us.              | art-file-size-at-most=25
                    We cannot open .pages documents.            | formats-rejected=[pages]
                    Who you are should be a mystery: blind!     | anonymous-manuscript=true
                    A word on your biography would be nice.     | bio-required=true
                    We like a plain font.                       | font-classes=[serif, sans-serif]
                    """)
    void theRulesThatASentenceMayBeAboutAreOfferedWithItsNumber(String sentence, String offered) {
        assertThat(Shortlist.of(sentence))
                .extracting(rule -> rule.terms().values().toString().replaceAll("[{}]", ""))
                .contains(offered)
                .hasSizeLessThanOrEqualTo(8)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"We love herons.", "''", "Submissions in 2026 were many."})
    void aSentenceAboutNothingThatARuleKnowsOffersNone(String sentence) {
        assertThat(Shortlist.of(sentence)).isEmpty();
    }
}
