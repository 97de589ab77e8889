package app.envoi.press.rule;

import static app.envoi.press.rule.Examining.rule;
import static app.envoi.press.rule.FairCopies.copy;
import static app.envoi.press.rule.FairCopies.ferry;

import app.envoi.press.manuscript.Effects;
import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.Length;
import app.envoi.press.manuscript.Type;
import org.junit.jupiter.api.Test;

class TypeSizeAtLeastTests {
    @Test
    void twelveIsMetByTwelveAndMore() {
        rule("type-size-at-least", 12)
                .on(ferry().in("Arial", 14).line("larger"))
                .isMet()
                .measuring("smallest 12 pt");
    }

    @Test
    void oneRunOfLessIsBrokenWhereItStands() {
        rule("type-size-at-least", 12)
                .on(copy().poem("Ferry", 2)
                        .line(
                                new Inline.Run("wide ", FairCopies.TIMES),
                                new Inline.Run("narrow", FairCopies.TIMES.withSize(Length.points(11.5)))))
                .isBroken()
                .finding(1)
                .at(1, "Ferry", 4, "narrow")
                .saying("15% of the text is set in 11.5 pt; the journal asks for 12 pt or more.")
                .mendable();
    }

    @Test
    void oneFindingIsEnoughForAPageAndASize() {
        rule("type-size-at-least", 12)
                .on(copy().in("Arial", 10).poem("Ferry", 60))
                .isBroken()
                .finding(2)
                .saying("65% of");
    }

    @Test
    void hiddenAndBlankTextDoesNotCount() {
        Effects hidden = new Effects(
                Effects.Caps.NONE,
                Effects.Position.BASELINE,
                false,
                false,
                true,
                Length.ZERO,
                100,
                Length.ZERO,
                Length.ZERO,
                "",
                "",
                false);
        Type small = FairCopies.TIMES.withSize(Length.points(6));

        rule("type-size-at-least", 12)
                .on(ferry().line(new Inline.Run("unseen", small.withEffects(hidden)), new Inline.Run("   ", small)))
                .isMet();
    }

    @Test
    void smallerTypeInAHeaderIsARemark() {
        rule("type-size-at-least", 12)
                .on(ferry().header("running head", 9))
                .isMet()
                .remarking("The smallest type of a header is 9 pt.");
    }

    @Test
    void aPdfMayLoseAHair() {
        rule("type-size-at-least", 12)
                .on(ferry().in("Arial", 11.96).line("nearly"))
                .isMet();
        rule("type-size-at-least", 12)
                .on(ferry().in("Arial", 11.9).line("less"))
                .isBroken();
    }

    @Test
    void aFileWithoutTextIsNeverMet() {
        rule("type-size-at-least", 12).on(copy().empty(2)).isUnsure().saying("A scanned page is a picture");
    }
}
