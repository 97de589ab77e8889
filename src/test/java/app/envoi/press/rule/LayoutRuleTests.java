package app.envoi.press.rule;

import static app.envoi.press.rule.Examining.rule;
import static app.envoi.press.rule.FairCopies.TIMES;
import static app.envoi.press.rule.FairCopies.copy;
import static app.envoi.press.rule.FairCopies.ferry;

import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.Length;
import app.envoi.press.manuscript.PageSetup;
import app.envoi.press.manuscript.ParagraphFormat;
import app.envoi.press.manuscript.ParagraphFormat.Spacing;
import app.envoi.press.manuscript.ParagraphFormat.Spacing.LineRule;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutRuleTests {
    private static ParagraphFormat spaced(int line, LineRule rule) {
        return ParagraphFormat.PLAIN.withSpacing(Spacing.SINGLE.withLine(line, rule));
    }

    @Test
    void onlyNamedTypefacesAreAllowed() {
        Examining.Examined times = rule("fonts-allowed", List.of("Times New Roman", "Arial"));

        times.on(ferry().in("ArialMT", 12).line("by its PostScript name")).isMet();
        times.on(ferry().in("Georgia", 12).line("another"))
                .isBroken()
                .saying("Georgia; the journal asks for Times New Roman or Arial.")
                .mendable();
        times.on(ferry().in("Liberation Sans", 12).line("a twin")).isUnsure().saying("the same widths");
        times.on(ferry().in("Poetica", 12).line("unknown")).isUnsure().saying("does not know");
        times.on(copy()).isUnsure();
    }

    @Test
    void exactSizesAreAskedOfTheTextAndNotSurelyOfTitles() {
        Examining.Examined twelve = rule("type-size-one-of", List.of(new BigDecimal("11"), new BigDecimal("12")));

        twelve.on(ferry().in("Arial", 11).line("also fine")).isMet();
        twelve.on(ferry().in("Arial", 14).line("large"))
                .isBroken()
                .saying("14 pt; the journal asks for 11 pt or 12 pt.");
        twelve.on(ferry().in("Arial", 10).line("small")).isBroken().mendable();
        twelve.on(copy().in("Arial", 16).poem("Ferry").in("Arial", 12).line("text"))
                .isUnsure()
                .saying("A title is set in 16 pt");
        twelve.on(copy()).isUnsure();
    }

    @Test
    void linesAreSpacedAsAsked() {
        FairCopies single = copy().in(spaced(240, LineRule.AUTO)).poem("Ferry", 3);

        rule("line-spacing", "single").on(single).isMet().measuring("1");
        rule("line-spacing", "double").on(single).isBroken().saying("the journal asks for double-spaced lines");
        rule("line-spacing", "1.5")
                .on(copy().in(spaced(360, LineRule.AUTO)).poem("Ferry", 30))
                .isMet();
        rule("line-spacing", "1.5")
                .on(copy().in(spaced(300, LineRule.AUTO)).poem("Ferry", 30))
                .isUnsure();
        rule("line-spacing", "double").on(copy()).isUnsure();
    }

    @Test
    void wordsOwnLooserSingleSpacingIsSingle() {
        rule("line-spacing", "single")
                .on(copy().poem("Ferry")
                        .in(spaced(278, LineRule.AUTO))
                        .line("a")
                        .line("b"))
                .isMet();
    }

    @Test
    void exactSpacingIsMeasuredByTheSizeOfTheType() {
        rule("line-spacing", "double")
                .on(copy().poem("Ferry").in(spaced(560, LineRule.EXACT)).line("a"))
                .isMet();
        rule("line-spacing", "single")
                .on(copy().poem("Ferry").in(spaced(280, LineRule.EXACT)).line("a"))
                .isMet();
        rule("line-spacing", "single")
                .on(copy().poem("Ferry").in(spaced(200, LineRule.AT_LEAST)).line("a"))
                .isMet();
    }

    @Test
    void aPdfIsMeasuredFromLineToLine() {
        rule("line-spacing", "single")
                .on(ferry().file("ferry.pdf", FileKind.PDF))
                .isMet();
        rule("line-spacing", "double")
                .on(ferry().file("ferry.pdf", FileKind.PDF))
                .isBroken();
    }

    @Test
    void marginsAreReadFromThePageSetup() {
        FairCopies narrow = ferry().on(PageSetup.of(Length.inches(8.5), Length.inches(11), Length.inches(0.75)));

        rule("margins", "1in").on(ferry()).isMet().measuring("1″ above");
        rule("margins", "2.54cm").on(ferry()).isMet();
        rule("margins", "1in")
                .on(narrow)
                .isBroken()
                .finding(4)
                .saying("The upper margin is 0.75″; the journal asks for 1″.");
        rule("margins-at-least", "0.5in").on(narrow).isMet();
        rule("margins-at-least", "1in").on(narrow).isBroken();
    }

    @Test
    void aPdfsMarginsAreTheDistanceOfItsType() {
        FairCopies pdf = ferry().file("ferry.pdf", FileKind.PDF);

        rule("margins-at-least", "1in").on(pdf).isMet();
        rule("margins-at-least", "1.5in").on(pdf).isBroken().saying("within 1″ of the edge");
        rule("margins", "0.5in").on(pdf).isUnsure().saying("A PDF does not say");
        rule("margins", "0.5in").on(copy().file("ferry.pdf", FileKind.PDF)).isUnsure();
    }

    @Test
    void aLineMayBeTooWideForThePrintedPage() {
        rule("text-width-at-most", "5in").on(ferry()).isMet();
        rule("text-width-at-most", "5in")
                .on(ferry().line("m".repeat(80)))
                .isBroken()
                .saying("6.67″ wide; the journal prints 5″");
        rule("text-width-at-most", "5in").on(ferry().line("m".repeat(61))).isUnsure();
        rule("text-width-at-most", "5in").on(copy()).isUnsure();
    }

    @Test
    void everyPageIsOfTheSheetAsked() {
        rule("paper", List.of("letter")).on(ferry()).isMet().measuring("US Letter");
        rule("paper", List.of("a4")).on(ferry()).isBroken().saying("Page 1 is US Letter; the journal asks for A4.");
        rule("paper", List.of("letter", "a4")).on(ferry().on(PageSetup.A4)).isMet();
    }

    @Test
    void pageNumbersAreLookedForInHeadersAndFooters() {
        FairCopies two = copy().poem("Ferry", 3).poem("Abacus", 3);

        rule("page-numbers-required", true).on(two).isBroken().saying("2 pages have no number, page 1 first");
        rule("page-numbers-required", true).on(ferry()).isUnsure();
        rule("page-numbers-required", true)
                .on(two.header(new Inline.Run("Lime / 7", TIMES)))
                .isBroken();
        rule("page-numbers-required", true)
                .on(copy().poem("Ferry", 3).poem("2", 3))
                .isMet();
    }

    @Test
    void headersAndFootersMayBeForbidden() {
        rule("headers-footers-forbidden", true).on(ferry()).isMet();
        rule("headers-footers-forbidden", true)
                .on(ferry().header("Ada Lime", 10))
                .isBroken()
                .saying("Page 1 has a header");
    }

    @Test
    void picturesMayBeForbidden() {
        Inline picture =
                new Inline.Picture(Length.inches(1), Length.inches(1), Inline.Floating.IN_LINE, "a moth", TIMES);

        rule("images-forbidden", true).on(ferry()).isMet();
        rule("images-forbidden", true).on(ferry().line(picture)).isBroken().saying("There is a picture");
    }

    @Test
    void tabsMayBeForbidden() {
        FairCopies tabbed = ferry().line(new Inline.Tab(TIMES), new Inline.Run("indented", TIMES));

        rule("tabs-forbidden", true).on(ferry()).isMet();
        rule("tabs-forbidden", true).on(tabbed).isBroken().saying("This line has a tab in it.");
        rule("tabs-forbidden", true).on(tabbed.file("a.pdf", FileKind.PDF)).isByEye();
    }

    @Test
    void aPoemThatRunsOnMayHaveToSaySo() {
        rule("continuation-indicated", true).on(ferry()).doesNotApply();
        rule("continuation-indicated", true)
                .on(copy().poem("Ferry", 60))
                .isUnsure()
                .saying("“Ferry” runs on to page 2");
        rule("continuation-indicated", true)
                .on(copy().poem("Ferry", 39)
                        .line("Ferry, page 2, stanza continues")
                        .line("on"))
                .isMet();
        rule("continuation-indicated", true).on(copy()).isUnsure();
    }
}
