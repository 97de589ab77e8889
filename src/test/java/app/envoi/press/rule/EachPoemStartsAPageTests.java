package app.envoi.press.rule;

import static app.envoi.press.rule.Examining.rule;
import static app.envoi.press.rule.FairCopies.copy;

import app.envoi.press.manuscript.Poem;
import app.envoi.press.rule.FairCopy.FrontMatter;
import org.junit.jupiter.api.Test;

class EachPoemStartsAPageTests {
    private static Examining.Examined starts() {
        return rule("each-poem-starts-a-page", true);
    }

    @Test
    void poemsAfterPageBreaksMeetIt() {
        starts().on(copy().poem("Ferry", 12).poem("Abacus", 50).pageBreak().runOn("Moth", 3))
                .isMet()
                .measuring("3 of 3 poems at the top of a page");
    }

    @Test
    void aPoemInTheMiddleOfAPageIsBroken() {
        starts().on(copy().poem("Ferry", 12).runOn("Abacus", 3))
                .isBroken()
                .at(1, "Abacus", 14, "Abacus")
                .saying("starts in the middle of page 1, below 13 lines")
                .saying("Put a page break before “Abacus”.")
                .mendable();
    }

    @Test
    void emptyLinesInPlaceOfABreakAreFoundAndNamed() {
        starts().on(copy().poem("Ferry", 12).empty(27).runOn("Abacus", 3))
                .isUnsure()
                .saying("pushed to the top of page 2 by 27 empty lines")
                .mendable();
    }

    @Test
    void emptyLinesAfterABreakDoNoHarm() {
        starts().on(copy().poem("Ferry", 12).pageBreak().empty(3).runOn("Abacus", 3))
                .isMet();
    }

    @Test
    void aFullPageBeforeAPoemIsLuck() {
        starts().on(copy().poem("Ferry", 39).runOn("Abacus", 3))
                .isUnsure()
                .saying("only because the page before it is full");
    }

    @Test
    void aGuessedTitleInTheMiddleIsADoubt() {
        starts().on(copy().poem("Ferry", "one").known(Poem.Known.TITLE_SHAPE).runOn("Moth", 3))
                .isBroken();
        starts().on(copy().in("Arial", 12)
                        .poem("Ferry", 3)
                        .in("Georgia", 12)
                        .known(Poem.Known.TITLE_SHAPE)
                        .runOn("Abacus", 3))
                .isUnsure()
                .saying("looks like the title of a poem");
    }

    @Test
    void whereThePagesAreInDoubtALineNearTheEdgeIsToo() {
        starts().on(copy().poem("Ferry", 36).runOn("Abacus", 9).doubt(1)).isUnsure();
        starts().on(copy().poem("Ferry", 18).runOn("Abacus", 18).doubt(1)).isBroken();
    }

    @Test
    void aContactBlockMayStandAboveTheFirstPoem() {
        starts().on(copy().front(FrontMatter.Kind.CONTACT_BLOCK, "Ada Lime", "ada@harbour.example")
                        .runOn("Ferry", 3))
                .isMet();
        starts().on(copy().front(FrontMatter.Kind.COVER_LETTER, "Dear editors,").runOn("Ferry", 3))
                .isBroken();
    }

    @Test
    void guessesAreToldAndMarksAreNot() {
        starts().on(copy().poem("Ferry", 3)).isMet().remarking("Where poems start was read from the look");
        starts().on(copy().known(Poem.Known.MARKED).poem("Ferry", 3)).isMet().remarkingNothing();
    }

    @Test
    void nothingIsNeverMet() {
        starts().on(copy()).isUnsure();
    }
}
