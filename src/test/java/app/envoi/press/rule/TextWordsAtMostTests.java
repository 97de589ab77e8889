package app.envoi.press.rule;

import static app.envoi.press.rule.Examining.rule;
import static app.envoi.press.rule.FairCopies.ferry;

import app.envoi.press.rule.FairCopy.FrontMatter;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextWordsAtMostTests {
    private static String words(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    }

    @Test
    void aBioAtTheLimitIsMet() {
        rule("bio-words-at-most", 60)
                .on(ferry().bio(words(60)))
                .isMet()
                .measuring("60 words")
                .remarkingNothing();
    }

    @Test
    void oneWordMoreIsBrokenAndSaysWhereTheCutFalls() {
        rule("bio-words-at-most", 60)
                .on(ferry().bio(words(61)))
                .isBroken()
                .saying("The bio has 61 words; the journal reads 60. The cut would fall after “w60”.")
                .saying("Take out 1 word.")
                .at(0, "", 0, "w61");
    }

    @Test
    void aStricterCounterIsARemark() {
        rule("statement-words-at-most", 150)
                .on(ferry().statement(words(149) + " sea/shore"))
                .isMet()
                .remarking("would find 151 words in the statement");
    }

    @Test
    void whatIsNotGivenIsUnknownBesideAFileAndMissingInAPacket() {
        rule("bio-words-at-most", 60).on(ferry()).isUnsure().saying("The bio was not given");
        rule("bio-words-at-most", 60).on(ferry().inPacket()).isBroken().saying("There is no bio in this packet.");
        rule("cover-letter-words-at-most", 300).on(ferry()).isUnsure().saying("cover letter");
    }

    @Test
    void aBlankBioIsBroken() {
        rule("bio-words-at-most", 60).on(ferry().bio(" \n")).isBroken().saying("no words in it");
    }

    @Test
    void aTextAtTheHeadOfTheDocumentIsNamed() {
        rule("bio-words-at-most", 60)
                .on(FairCopies.copy()
                        .front(FrontMatter.Kind.BIO, "Ada Lime writes.")
                        .poem("Ferry", 3))
                .isUnsure()
                .remarking("may be the bio");
    }

    @Test
    void whatTheStatementIsAboutIsKept() {
        rule("statement-words-at-most", 150, "about", "why you write")
                .on(ferry().statement("Because."))
                .isMet();
    }
}
