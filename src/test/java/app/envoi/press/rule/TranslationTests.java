package app.envoi.press.rule;

import static app.envoi.press.rule.Examining.rule;
import static app.envoi.press.rule.FairCopies.copy;
import static app.envoi.press.rule.FairCopies.ferry;

import org.junit.jupiter.api.Test;

class TranslationTests {
    @Test
    void aPacketOfPoemsIsNotAsked() {
        rule("translation-permission-required", true).on(ferry()).doesNotApply();
        rule("translation-originals-required", true).on(ferry()).doesNotApply();
    }

    @Test
    void aRecordedPermissionIsMet() {
        rule("translation-permission-required", true)
                .on(ferry().translations("the author, in May"))
                .isMet()
                .measuring("in May");
    }

    @Test
    void aPermissionNotRecordedIsUnknownBesideAFileAndMissingInAPacket() {
        rule("translation-permission-required", true)
                .on(ferry().translations(""))
                .isUnsure();
        rule("translation-permission-required", true)
                .on(ferry().translations(" ").inPacket())
                .isBroken();
    }

    @Test
    void originalsAreToldApartByTheirScript() {
        rule("translation-originals-required", true)
                .on(copy().poem("Ferry", 2).poem("渡し", "水がしずかに").translations("yes"))
                .isMet()
                .measuring("1 original, 1 translation")
                .remarking("original “渡し” (1 page)");
    }

    @Test
    void vietnameseIsToldApartByItsLetters() {
        rule("translation-originals-required", true)
                .on(copy().poem("Bến đò", "Những con đò lặng lẽ qua sông", "trời chiều đỏ ối")
                        .poem("Ferry", "The boats cross in silence", "the evening sky is red")
                        .translations("yes"))
                .isMet();
    }

    @Test
    void noOriginalOrAnOddOneIsADoubt() {
        rule("translation-originals-required", true)
                .on(ferry().translations("yes"))
                .isUnsure()
                .saying("no original was found");
        rule("translation-originals-required", true)
                .on(copy().poem("Ferry", 2).poem("Moth", 2).poem("渡し", "水がしずかに").translations("yes"))
                .isUnsure()
                .saying("1 poem is plainly in another language and 2 poems are not");
    }
}
