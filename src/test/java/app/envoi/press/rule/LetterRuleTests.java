package app.envoi.press.rule;

import static app.envoi.press.rule.Examining.rule;
import static app.envoi.press.rule.FairCopies.copy;
import static app.envoi.press.rule.FairCopies.ferry;

import app.envoi.press.manuscript.Poem;
import app.envoi.press.rule.FairCopy.FrontMatter;
import org.junit.jupiter.api.Test;

class LetterRuleTests {
    private static final String BIO =
            "Ada Lime writes by the sea. Her poems appear in *My Moth*. She lives in Harbour.";

    @Test
    void aTextThatIsAskedForIsThereOrNot() {
        rule("bio-required", true).on(ferry().bio(BIO)).isMet().measuring("16 words");
        rule("bio-required", true).on(ferry()).isUnsure();
        rule("bio-required", true).on(ferry().inPacket()).isBroken();
        rule("statement-required", true, "about", "your engagement")
                .on(ferry().statement("Because."))
                .isMet();
        rule("cover-letter-required", true).on(ferry().letter(" ")).isBroken().saying("no words in it");
    }

    @Test
    void aTextMayBeUnwanted() {
        rule("bio-forbidden", true).on(ferry()).isMet();
        rule("bio-forbidden", true).on(ferry().bio(BIO)).isBroken().saying("The journal wants no bio.");
        rule("cover-letter-forbidden", true).on(ferry().letter("Dear editors,")).isBroken();
        rule("cover-letter-forbidden", true)
                .on(copy().front(FrontMatter.Kind.COVER_LETTER, "Dear editors,").poem("Ferry", 3))
                .isUnsure();
    }

    @Test
    void aTextMayBeTooShort() {
        rule("statement-words-at-least", 3)
                .on(ferry().statement("one two three"))
                .isMet();
        rule("statement-words-at-least", 3)
                .on(ferry().statement("one two"))
                .isBroken()
                .saying("Add 1 word.");
        rule("bio-words-at-least", 50).on(ferry().bio(BIO)).isBroken();
    }

    @Test
    void sentencesOfABioAreCounted() {
        rule("bio-sentences-at-most", 4, "at-least", 2)
                .on(ferry().bio(BIO))
                .isMet()
                .measuring("3 sentences");
        rule("bio-sentences-at-most", 2).on(ferry().bio(BIO)).isUnsure().saying("seems to have 3 sentences");
        rule("bio-sentences-at-most", 2).on(ferry()).isUnsure();
    }

    @Test
    void aBioInTheThirdPersonSaysNoI() {
        rule("bio-third-person", true).on(ferry().bio(BIO)).isMet();
        rule("bio-third-person", true)
                .on(ferry().bio("I live by the sea."))
                .isUnsure()
                .saying("The bio says “I”");
        rule("bio-third-person", true)
                .on(ferry().bio("Ada Lime wrote “My House and I”."))
                .isMet();
    }

    @Test
    void theLetterMayBelongInTheFile() {
        rule("cover-letter-in-document", true)
                .on(copy().front(FrontMatter.Kind.COVER_LETTER, "Dear editors,").poem("Ferry", 3))
                .isMet();
        rule("cover-letter-in-document", true).on(ferry()).isUnsure();
    }

    @Test
    void titlesAreLookedForWhereTheyAreListed() {
        FairCopies two = copy().known(Poem.Known.MARKED).poem("On the Ferry", 3).poem("Abacus", 3);

        rule("titles-in-letter", true).on(two).isUnsure().saying("cover letter was not given");
        rule("titles-in-letter", true)
                .on(two.letter("I send “On the ferry” and “Abacus”."))
                .isMet()
                .measuring("2 of 2 titles");
        rule("titles-in-letter", true)
                .on(two.letter("I send “Abacus”."))
                .isBroken()
                .saying("“On the Ferry”");
        rule("titles-in-letter", true).on(ferry().letter("I send a poem.")).isUnsure();
        rule("titles-in-letter", true).on(copy().letter("I send a poem.")).isUnsure();
        rule("titles-on-cover-page", true).on(two).isBroken();
        rule("titles-on-cover-page", true)
                .on(copy().front(FrontMatter.Kind.TITLE_PAGE, "Tides", "Ferry").poem("Ferry", 3))
                .isMet();
    }

    @Test
    void pagesOfABookAreFoundByTheirHeadings() {
        FairCopies book = copy().poem("Contents", 3).poem("Ferry", 3).poem("Acknowledgements", 2);

        rule("table-of-contents-required", true).on(book).isMet().measuring("on page 1");
        rule("table-of-contents-required", true).on(ferry()).isUnsure();
        rule("acknowledgments-required", true).on(book).isMet().measuring("on page 3");
        rule("acknowledgments-required", true).on(ferry()).isUnsure();
        rule("acknowledgments-forbidden", true).on(book).isUnsure();
        rule("acknowledgments-forbidden", true).on(ferry()).isMet();
    }
}
