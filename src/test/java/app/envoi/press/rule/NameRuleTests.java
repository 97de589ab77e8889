package app.envoi.press.rule;

import static app.envoi.press.rule.Examining.rule;
import static app.envoi.press.rule.FairCopies.copy;
import static app.envoi.press.rule.FairCopies.ferry;

import app.envoi.press.manuscript.Properties;
import app.envoi.press.rule.FairCopy.FrontMatter;
import org.junit.jupiter.api.Test;

class NameRuleTests {
    @Test
    void aNameInABlindManuscriptIsBroken() {
        Examining.Examined blind = rule("anonymous-manuscript", true);

        blind.on(ferry().by("Ada Lime")).isMet();
        blind.on(ferry().line("for Ada Lime, by herself").by("Ada Lime"))
                .isBroken()
                .at(1, "Ferry", 14, "for Ada Lime, by herself")
                .saying("Page 1 shows a name");
        blind.on(ferry().header("ADA LIMÉ / 1", 10).by("Ada Lime"))
                .isBroken()
                .saying("The header, footer or a note of page 1");
        blind.on(ferry().line("the limes of Adana").by("Ada Lime")).isMet();
        blind.on(ferry().line("write to ada@harbour.example")).isBroken();
    }

    @Test
    void whereTheNameIsNotKnownABlindManuscriptIsADoubt() {
        rule("anonymous-manuscript", true).on(ferry()).isUnsure().saying("does not know your name");
        rule("anonymous-manuscript", true)
                .on(ferry().line("Ada Lime").properties(Properties.NONE.withAuthor("Ada Lime")))
                .isBroken();
    }

    @Test
    void theAuthorInThePropertiesIsRemarked() {
        rule("anonymous-manuscript", true)
                .on(ferry().by("Ada Lime").properties(Properties.NONE.withAuthor("Ada Lime")))
                .isMet()
                .remarking("name Ada Lime as the author");
    }

    @Test
    void aBlindFileNameHasNoName() {
        Examining.Examined blind = rule("anonymous-file-name", true);

        blind.on(ferry().file("Ferry.docx", FileKind.DOCX).by("Ada Lime")).isMet();
        blind.on(ferry().file("lime_ferry.docx", FileKind.DOCX).by("Ada Lime")).isBroken();
        blind.on(ferry().file("AdaLime.docx", FileKind.DOCX).by("Ada Lime")).isBroken();
        blind.on(ferry().file("sublime.docx", FileKind.DOCX).by("Ada Lime")).isMet();
        blind.on(ferry()).isUnsure();
    }

    @Test
    void aNameOnEveryPageIsLookedForOnEachPage() {
        FairCopies two = copy().poem("Ferry", 3).poem("Abacus", 3).by("Ada Lime");

        rule("name-on-every-page", true).on(two).isBroken().saying("missing on 2 pages");
        rule("name-on-every-page", true)
                .on(two.header("Ada Lime / 1", 12))
                .isMet()
                .measuring("on 2 of 2 pages");
        rule("name-on-every-page", true).on(ferry()).isUnsure();
    }

    @Test
    void contactDetailsAreLookedForWhereTheyBelong() {
        FairCopies block = copy().front(
                        FrontMatter.Kind.CONTACT_BLOCK, "Ada Lime", "12 Harbour Street", "ada@harbour.example")
                .poem("Ferry", 3)
                .poem("Abacus", 3);

        rule("contact-block-required", "first-page").on(block).isMet();
        rule("contact-block-required", "every-page").on(block).isUnsure();
        rule("contact-block-required", "anywhere").on(block).isMet();
        rule("contact-block-required", "anywhere").on(ferry()).isUnsure();
        rule("contact-block-required", "cover-letter").on(ferry()).isUnsure().saying("cover letter was not given");
        rule("contact-block-required", "cover-letter")
                .on(ferry().letter("Call +1 (555) 010 0199."))
                .isMet();
        rule("contact-block-required", "cover-letter")
                .on(ferry().letter("Dear editors,"))
                .isUnsure();
    }

    @Test
    void aLineWithoutEndIsSearchedInTime() {
        rule("contact-block-forbidden", true)
                .on(ferry().line("a".repeat(300_000)).line("1 ".repeat(100_000)))
                .isMet();
    }

    @Test
    void contactDetailsMayBeForbidden() {
        rule("contact-block-forbidden", true).on(ferry()).isMet();
        rule("contact-block-forbidden", true)
                .on(ferry().line("ada@harbour.example"))
                .isBroken()
                .saying("“ada@harbour.example” on page 1");
        rule("contact-block-forbidden", true)
                .on(ferry().line("12 Harbour Street, by night"))
                .isUnsure();
        rule("contact-block-forbidden", true)
                .on(ferry().line("in 1912 and 1914"))
                .isMet();
        rule("contact-block-forbidden", true).on(copy()).isUnsure();
    }

    @Test
    void aCoverPageIsLookedForBeforeThePoems() {
        FairCopies titled = copy().front(FrontMatter.Kind.TITLE_PAGE, "Tides", "Ada Lime")
                .poem("Ferry", 3)
                .by("Ada Lime");

        rule("cover-page-required", true).on(titled).isMet();
        rule("cover-page-required", true).on(ferry()).isUnsure().saying("No cover page was found.");
        rule("anonymous-title-page-required", true).on(titled).isBroken().saying("shows your name");
        rule("anonymous-title-page-required", true)
                .on(copy().front(FrontMatter.Kind.TITLE_PAGE, "Tides")
                        .poem("Ferry", 3)
                        .by("Ada Lime"))
                .isMet();
        rule("anonymous-title-page-required", true).on(ferry()).isUnsure();
    }
}
