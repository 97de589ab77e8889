package app.envoi.press.rule;

import static app.envoi.press.rule.Examining.rule;
import static app.envoi.press.rule.FairCopies.copy;
import static app.envoi.press.rule.FairCopies.ferry;

import java.util.List;
import org.junit.jupiter.api.Test;

class FontClassesTests {
    private static Examining.Examined standard() {
        return rule("font-classes", List.of("serif", "sans-serif"), "standard", true);
    }

    @Test
    void standardTextTypeIsMet() {
        standard()
                .on(ferry().in("Garamond", 12)
                        .line("set in Garamond")
                        .in("Calibri", 12)
                        .line("set in Calibri"))
                .isMet()
                .measuring("Times New Roman (serif)");
    }

    @Test
    void postScriptNamesAreKnown() {
        standard()
                .on(copy().in("ABCDEF+TimesNewRomanPS-BoldItalicMT", 12).poem("Ferry", 2))
                .isMet();
        standard().on(copy().in("Arial-BoldMT", 12).poem("Ferry", 2)).isMet();
    }

    @Test
    void widthTwinsOfStandardTypeAreMet() {
        standard().on(copy().in("Liberation Serif", 12).poem("Ferry", 2)).isMet();
    }

    @Test
    void aScriptTypefaceIsBroken() {
        standard()
                .on(ferry().in("Comic Sans MS", 12).line("merry"))
                .isBroken()
                .at(1, "Ferry", 14, "merry")
                .saying("Comic Sans MS, a script typeface; the journal asks for serif or sans-serif.")
                .mendable();
    }

    @Test
    void anUnknownFamilyIsADoubt() {
        standard().on(ferry().in("Poetica Quill", 12).line("rare")).isUnsure().saying("which Envoi does not know");
    }

    @Test
    void aTextTypeThatFewHaveIsADoubtOnlyWhereStandardTypeIsAsked() {
        standard().on(copy().in("EB Garamond", 12).poem("Ferry", 2)).isUnsure();
        rule("font-classes", List.of("serif"))
                .on(copy().in("EB Garamond", 12).poem("Ferry", 2))
                .isMet();
    }

    @Test
    void aTypewriterFaceIsADoubt() {
        standard().on(copy().in("Courier New", 12).poem("Ferry", 2)).isUnsure();
        rule("font-classes", List.of("monospace"))
                .on(copy().in("Courier New", 12).poem("Ferry", 2))
                .isMet();
    }

    @Test
    void anOrnamentIsADoubt() {
        standard().on(ferry().in("Wingdings", 12).line("v")).isUnsure();
    }
}
