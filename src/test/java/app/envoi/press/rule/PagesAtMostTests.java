package app.envoi.press.rule;

import static app.envoi.press.rule.Examining.rule;
import static app.envoi.press.rule.FairCopies.copy;

import app.envoi.press.rule.FairCopy.FrontMatter;
import org.junit.jupiter.api.Test;

class PagesAtMostTests {
    @Test
    void sixPagesAreMetAndToldPoemByPoem() {
        rule("pages-at-most", 6)
                .on(copy().poem("Ferry", 12).poem("Abacus", 50).poem("Moth", 100))
                .isMet()
                .measuring("6 pages: “Ferry” on page 1; “Abacus” on pages 2–3; “Moth” on pages 4–6");
    }

    @Test
    void aSeventhPageByOneLineIsBrokenAndSaysWhatWouldBringItBack() {
        rule("pages-at-most", 2)
                .on(copy().poem("Ferry", 12).poem("Abacus", 40))
                .isBroken()
                .at(3, "Abacus", 1, "line 40 of Abacus")
                .saying("There are 3 pages; the journal reads 2.")
                .saying("“Abacus” has 1 line on page 3: pull it back")
                .saying("Leaving out one of these brings it to 2: “Ferry”, “Abacus”.");
    }

    @Test
    void anIntervalAroundTheLimitIsUnsureAndSaysWhatWouldSettleIt() {
        rule("pages-at-most", 2)
                .on(copy().poem("Ferry", 12).poem("Abacus", 12).doubt(1))
                .isUnsure()
                .saying("1 to 3 pages")
                .saying("A typeface is not known here.")
                .saying("save it as a PDF");
    }

    @Test
    void anIntervalBelowOrAboveTheLimitIsSure() {
        rule("pages-at-most", 3)
                .on(copy().poem("Ferry", 12).poem("Abacus", 12).doubt(1))
                .isMet();
        rule("pages-at-most", 1)
                .on(copy().poem("Ferry", 12).poem("Abacus", 12).poem("Moth", 1).doubt(1))
                .isBroken();
    }

    @Test
    void frontMatterOnPagesOfItsOwnIsNotCounted() {
        FairCopies copy = copy().front(FrontMatter.Kind.COVER_LETTER, "Dear editors,")
                .poem("Ferry", 12)
                .poem("Abacus", 12);

        rule("pages-at-most", 2).on(copy).isMet().remarking("looks like a cover letter: 1 page that is not counted");
        rule("pages-at-most", 2, "of", "document").on(copy).isBroken();
    }

    @Test
    void frontMatterOnAPageWithAPoemIsCounted() {
        rule("pages-at-most", 1)
                .on(copy().front(FrontMatter.Kind.BIO, "Ada Lime writes.").runOn("Ferry", 12))
                .isMet()
                .remarking("that page is counted");
    }

    @Test
    void anEmptyPageLeavesADoubt() {
        rule("pages-at-most", 1)
                .on(copy().poem("Ferry", 12).pageBreak())
                .isUnsure()
                .saying("1 page is empty and may or may not be counted");
    }

    @Test
    void nothingIsNeverMet() {
        rule("pages-at-most", 6).on(copy().empty(3)).isUnsure().saying("No poem was found");
    }

    @Test
    void originalsOfTranslationsThatCarryItOverAreADoubt() {
        FairCopies copy = copy().poem("Ferry", 12).poem("渡し", "水がしずかに", "岸を打つ");

        rule("pages-at-most", 1).on(copy).isBroken();
        rule("pages-at-most", 1)
                .on(copy.translations("from the author"))
                .isUnsure()
                .saying("Without the originals the poems fill 1 page");
    }
}
