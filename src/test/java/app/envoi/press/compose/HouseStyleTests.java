package app.envoi.press.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.envoi.press.compose.HouseStyle.Contact;
import app.envoi.press.compose.HouseStyle.RunningStyle;
import app.envoi.press.compose.HouseStyle.TitleStyle;
import app.envoi.press.compose.HouseStyle.TypeStyle;
import app.envoi.press.compose.HouseStyle.VerseStyle;
import app.envoi.press.manuscript.Length;
import app.envoi.press.manuscript.PageSetup;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class HouseStyleTests {
    @Test
    void aFontMustBeNamed() {
        refused(() -> TypeStyle.TIMES_12.withFamily("  "), "family", "Choose a font.");
        refused(() -> TypeStyle.TIMES_12.withFamily("x".repeat(32)), "family", "No font has such a name");
    }

    @Test
    void aSizeIsAHalfPointBetweenSixAndSeventyTwo() {
        refused(() -> TypeStyle.TIMES_12.withSize(Length.points(5.5)), "size", "A type size of 5.5pt cannot be set");
        refused(() -> TypeStyle.TIMES_12.withSize(Length.points(72.5)), "size", "choose one from 6 to 72 points");
        refused(() -> TypeStyle.TIMES_12.withSize(Length.points(11.7)), "size", "whole and half points");
        assertThat(TypeStyle.TIMES_12.withSize(Length.points(11.5)).size()).isEqualTo(Length.points(11.5));
    }

    @Test
    void aLineSpacingIsReasonable() {
        refused(() -> TypeStyle.TIMES_12.withSpacing(0.5), "spacing", "from 0.7 to 4 lines");
        refused(() -> TypeStyle.TIMES_12.withSpacing(Double.NaN), "spacing", "cannot be set");
    }

    @Test
    void marginsLeaveRoomForAPoem() {
        PageSetup narrow = PageSetup.of(Length.inches(8.5), Length.inches(11), Length.inches(4));
        refused(() -> HouseStyle.PLAIN.withPage(narrow), "margins", "The margins leave only 0.5 inches for the lines");
        PageSetup low = PageSetup.of(Length.inches(8.5), Length.inches(2), Length.inches(0.9));
        refused(() -> HouseStyle.PLAIN.withPage(low), "margins", "of the page's height");
    }

    @Test
    void gapsAndRunOversAreReasonable() {
        refused(() -> new VerseStyle(-1, Length.ZERO), "stanzaGap", "from 0 to 5 lines");
        refused(() -> new VerseStyle(1, Length.inches(3.5)), "runOver", "not by 3.5 inches");
        refused(() -> new TitleStyle(true, true, true, true, 11), "titleGap", "from 0 to 10 lines");
    }

    @Test
    void aContactBlockHasANameAndNotTooManyLines() {
        refused(() -> new Contact(" ", List.of(), false), "contact", "needs a name");
        refused(() -> new Contact("A", Collections.nCopies(13, "x"), false), "contact", "more than twelve lines");
        assertThat(new Contact("Ada\nPoet ", List.of(" ", "City\u0000"), false).lines())
                .containsExactly("City");
        assertThat(new Contact("Ada B. Poet", List.of(), false).surname()).isEqualTo("Poet");
    }

    @Test
    void aNameInTheHeaderFitsALine() {
        refused(() -> new RunningStyle("x".repeat(201), RunningStyle.Numbers.NONE), "name", "too long for a line");
    }

    @Test
    void lengthsAreWhatAFileCanHold() {
        PageSetup metric = PageSetup.of(Length.millimetres(210), Length.millimetres(297), Length.millimetres(25.4));
        PageSetup page = HouseStyle.PLAIN.withPage(metric).page();
        assertThat(page.width()).isEqualTo(Length.twips(11_906));
        assertThat(new VerseStyle(1, Length.millimetres(10)).runOver()).isEqualTo(Length.twips(567));
    }

    @Test
    void onlyAStyleWithoutNamesIsBlind() {
        assertThat(HouseStyle.BLIND.blind()).isTrue();
        assertThat(HouseStyle.named("Poet").blind()).isFalse();
        assertThat(HouseStyle.withContactBlock(new Contact("Ada", List.of(), false))
                        .blind())
                .isFalse();
    }

    private static void refused(ThrowingCallable choice, String field, String sentence) {
        assertThatThrownBy(choice)
                .isInstanceOf(UnfitStyle.class)
                .hasMessageContaining(sentence)
                .extracting(refusal -> ((UnfitStyle) refusal).choice())
                .isEqualTo(field);
    }
}
