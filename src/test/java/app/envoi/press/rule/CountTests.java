package app.envoi.press.rule;

import static app.envoi.press.rule.Examining.rule;
import static app.envoi.press.rule.FairCopies.copy;
import static app.envoi.press.rule.FairCopies.ferry;

import app.envoi.press.manuscript.Poem;
import org.junit.jupiter.api.Test;

class CountTests {
    private static FairCopies three() {
        return copy().poem("Ferry", 3).poem("Abacus", 3).poem("Moth", 3);
    }

    @Test
    void poemsAreCounted() {
        rule("poems-at-most", 3).on(three()).isMet().measuring("3 poems");
        rule("poems-at-most", 2).on(three()).isBroken().saying("Leave out 1 poem.");
        rule("poems-at-least", 3).on(three()).isMet();
        rule("poems-at-least", 5).on(three()).isBroken().saying("Add 2 poems.");
        rule("poems-at-most", 2).on(copy()).isUnsure();
    }

    @Test
    void guessedPoemsLeaveADoubtInTheirNumber() {
        rule("poems-at-most", 2)
                .on(copy().known(Poem.Known.TITLE_SHAPE)
                        .poem("Ferry", 3)
                        .poem("II", 3)
                        .poem("III", 3))
                .isUnsure()
                .saying("There seem to be 3 poems")
                .saying("Show where each poem starts.");
    }

    @Test
    void pagesMayBeTooFew() {
        rule("pages-at-least", 3).on(three()).isMet();
        rule("pages-at-least", 16)
                .on(three())
                .isBroken()
                .saying("There are 3 pages")
                .saying("Add 13 pages of poems.");
        rule("pages-at-least", 3).on(three().doubt(1)).isUnsure();
        rule("pages-at-least", 3, "of", "document").on(copy()).isUnsure().saying("No poem was found");
    }

    @Test
    void linesOfAPoemAreCountedAsTheCallSays() {
        FairCopies stanzas = copy().poem("Ferry", "one", "two", "", "three", "four");

        rule("lines-per-poem-at-most", 4, "blank-lines", "not-counted", "title", "not-counted")
                .on(stanzas)
                .isMet();
        rule("lines-per-poem-at-most", 4, "blank-lines", "counted", "title", "not-counted")
                .on(stanzas)
                .isBroken()
                .saying("“Ferry” has 5 lines; the journal reads at most 4.");
        rule("lines-per-poem-at-most", 5, "blank-lines", "counted", "title", "counted")
                .on(stanzas)
                .isBroken()
                .saying("has 6 lines");
        rule("lines-per-poem-at-least", 4, "blank-lines", "not-counted", "title", "not-counted")
                .on(stanzas)
                .isMet();
        rule("lines-per-poem-at-least", 9).on(stanzas).isBroken().saying("Send a longer one.");
    }

    @Test
    void whereTheCallDoesNotSayWhatCountsALineIsInDoubt() {
        FairCopies stanzas = copy().poem("Ferry", "one", "two", "", "three", "four");

        rule("lines-per-poem-at-most", 4).on(stanzas).isUnsure().saying("“Ferry” has 4 to 6 lines");
        rule("lines-per-poem-at-most", 6).on(stanzas).isMet();
        rule("lines-per-poem-at-most", 3).on(stanzas).isBroken();
        rule("lines-per-poem-at-most", 3).on(copy()).isUnsure();
    }

    @Test
    void linesWithinAParagraphAreLinesToo() {
        rule("lines-per-poem-at-most", 2)
                .on(copy().poem("Ferry", "one\ntwo\nthree"))
                .isBroken();
    }

    @Test
    void charactersOfALineAreCounted() {
        rule("line-characters-at-most", 10)
                .on(copy().poem("Ferry", "0123456789", "01234 67890"))
                .isBroken()
                .at(1, "Ferry", 3, "01234 67890")
                .saying("11 characters");
        rule("line-characters-at-most", 11)
                .on(copy().poem("Ferry", "01234 67890"))
                .isMet();
        rule("line-characters-at-most", 11).on(copy()).isUnsure();
    }

    @Test
    void wordsInAllAreCountedWithTheirTitles() {
        FairCopies copy = copy().poem("Ferry", "one two three").poem("Abacus", "four five");

        rule("words-at-most", 7).on(copy).isMet().measuring("7 words");
        rule("words-at-most", 6).on(copy).isUnsure().saying("With titles there are 7 words, without them 5");
        rule("words-at-most", 4).on(copy).isBroken().saying("Take out 3 words");
        rule("words-at-most", 4).on(copy()).isUnsure();
    }

    @Test
    void wordsOfAPoemAreCounted() {
        rule("words-per-poem-at-most", 3)
                .on(copy().poem("Ferry", "one two three"))
                .isMet();
        rule("words-per-poem-at-most", 2)
                .on(copy().poem("Ferry", "one two three"))
                .isBroken()
                .saying("“Ferry” has 3 words");
        rule("words-per-poem-at-most", 2).on(copy()).isUnsure();
    }

    @Test
    void wordsOfATitleAreCounted() {
        rule("title-words-at-most", 3).on(copy().poem("On the ferry", 3)).isMet();
        rule("title-words-at-most", 2)
                .on(copy().poem("On the ferry", 3))
                .isBroken()
                .saying("has 3 words");
        rule("title-words-at-most", 2).on(copy()).isUnsure();
    }

    @Test
    void aPoemNeedsATitleThatStandsApart() {
        rule("poem-title-required", true).on(ferry()).isMet().measuring("1 of 1 poem with a title");
        rule("poem-title-required", true).on(copy().poem("Untitled", 3)).isUnsure();
        rule("poem-title-required", true)
                .on(copy().known(Poem.Known.PAGE_BREAK)
                        .in(FairCopies.TIMES.withBold(true))
                        .poem("all in bold", "line after line"))
                .isUnsure()
                .saying("“all in bold” has no title that stands apart");
        rule("poem-title-required", true).on(copy()).isUnsure();
    }

    @Test
    void aPoemFitsItsPageOrRunsOver() {
        rule("poem-fits-one-page", true).on(copy().poem("Ferry", 39)).isMet();
        rule("poem-fits-one-page", true)
                .on(copy().poem("Ferry", 41))
                .isBroken()
                .saying("fills 2 pages, with 2 lines on page 2")
                .saying("Pull 2 lines back");
        rule("poem-fits-one-page", true).on(copy().poem("Ferry", 41).doubt(1)).isUnsure();
        rule("poem-fits-one-page", true)
                .on(copy().poem("Ferry", 30).runOn("Abacus", 20))
                .isUnsure()
                .saying("Let it start a page of its own");
        rule("poem-fits-one-page", true).on(copy()).isUnsure();
    }

    @Test
    void linesOfAPageAreCountedWithoutEmptyOnes() {
        rule("lines-per-page-at-most", 5)
                .on(copy().poem("Ferry", "one", "two", "", "three", "four"))
                .isMet();
        rule("lines-per-page-at-most", 35)
                .on(copy().poem("Ferry", 39))
                .isBroken()
                .saying("Page 1 has 40 lines")
                .saying("Move 5 lines");
        rule("lines-per-page-at-most", 35).on(copy().poem("Ferry", 39).doubt(1)).isUnsure();
        rule("lines-per-page-at-most", 35).on(copy()).isUnsure();
    }
}
