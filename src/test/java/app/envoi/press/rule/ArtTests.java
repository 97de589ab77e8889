package app.envoi.press.rule;

import static app.envoi.press.rule.Examining.rule;
import static app.envoi.press.rule.FairCopies.ferry;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArtTests {
    private static FairCopies moth() {
        return ferry().art("moth.png", FileKind.PNG, 1, 2550, 3300);
    }

    @Test
    void aPacketOfPoemsIsNotAsked() {
        rule("art-pages-at-most", 6).on(ferry()).doesNotApply();
        rule("art-formats", List.of("png")).on(ferry()).doesNotApply();
        rule("art-text-readable", true).on(ferry()).doesNotApply();
    }

    @Test
    void framesAndPagesAreCounted() {
        rule("art-pages-at-most", 6)
                .on(moth().art("comic.pdf", FileKind.PDF, 5, 0, 0))
                .isMet()
                .measuring("6 pages in 2 files");
        rule("art-pages-at-most", 6)
                .on(moth().art("loop.gif", FileKind.GIF, 6, 600, 800))
                .isUnsure()
                .saying("moth.png (1 page), loop.gif (6 pages)");
    }

    @Test
    void pagesOverTheLimitAreBroken() {
        rule("art-pages-at-most", 6)
                .on(moth().art("comic.pdf", FileKind.PDF, 6, 0, 0))
                .isBroken()
                .saying("The art has 7 pages");
    }

    @Test
    void aBrokenPictureIsNamed() {
        rule("art-pages-at-most", 6)
                .on(ferry().brokenArt("moth.png", FileKind.PNG, "it ends too early."))
                .isUnsure();
        rule("art-formats", List.of("png"))
                .on(ferry().brokenArt("moth.png", FileKind.PNG, "it ends too early."))
                .isBroken()
                .saying("“moth.png” cannot be opened: it ends too early.");
    }

    @Test
    void theContentDecidesTheFormat() {
        List<String> formats = List.of("jpg", "gif", "png", "pdf");
        rule("art-formats", formats).on(moth()).isMet();
        rule("art-formats", formats)
                .on(ferry().art("moth.jpeg", FileKind.JPG, 1, 9, 9))
                .isMet()
                .remarkingNothing();
        rule("art-formats", formats)
                .on(ferry().art("moth.png", FileKind.WEBP, 1, 9, 9))
                .isBroken()
                .saying("“moth.png” is WEBP");
    }

    @Test
    void readableTextIsForTheEyeUnlessThePictureIsCoarse() {
        rule("art-text-readable", true).on(moth()).isByEye().measuring("300 pixels to the inch");
        rule("art-text-readable", true)
                .on(ferry().art("moth.png", FileKind.PNG, 1, 1200, 900))
                .isUnsure()
                .saying("1200 × 900 pixels, 109 to the inch");
    }

    @Test
    void worksAreCountedByFiles() {
        rule("art-items-at-most", 1).on(moth()).isMet().measuring("1 work");
        rule("art-items-at-most", 1)
                .on(moth().art("b.png", FileKind.PNG, 1, 9, 9))
                .isBroken()
                .saying("Leave out 1 work.");
        rule("art-items-at-least", 2).on(moth()).isBroken().saying("There is 1 work of art");
        rule("art-items-at-least", 2).on(ferry()).doesNotApply();
    }

    @Test
    void someFormatsAreRefused() {
        rule("art-formats-rejected", List.of("pdf")).on(moth()).isMet();
        rule("art-formats-rejected", List.of("png")).on(moth()).isBroken();
        rule("art-formats-rejected", List.of("png")).on(ferry()).doesNotApply();
    }

    @Test
    void resolutionIsADoubtWhereAPictureIsTooSmallForAPage() {
        rule("art-resolution-at-least", 300).on(moth()).isMet();
        rule("art-resolution-at-least", 300)
                .on(ferry().art("b.png", FileKind.PNG, 1, 900, 1200))
                .isUnsure()
                .saying("at 300 to the inch it prints 3″ wide");
        rule("art-resolution-at-least", 300)
                .on(ferry().art("b.pdf", FileKind.PDF, 1, 0, 0))
                .isByEye();
        rule("art-resolution-at-least", 300).on(ferry()).doesNotApply();
    }

    @Test
    void pixelsAreCountedAcrossAndDown() {
        rule("art-pixels-at-least", "800x500").on(moth()).isMet();
        rule("art-pixels-at-least", "3000x500").on(moth()).isBroken().saying("2550 × 3300 pixels");
        rule("art-pixels-at-most", "x3000").on(moth()).isBroken().saying("Save it smaller.");
        rule("art-pixels-at-most", "4000x").on(moth()).isMet();
        rule("art-pixels-at-most", "4000x")
                .on(ferry().art("b.pdf", FileKind.PDF, 1, 0, 0))
                .isByEye();
        rule("art-pixels-at-most", "4000x").on(ferry()).doesNotApply();
    }

    @Test
    void filesMayBeTooLarge() {
        rule("art-file-size-at-most", 1).on(moth()).isMet().measuring("0.5 MB");
        rule("art-file-size-at-most", new java.math.BigDecimal("0.4"))
                .on(moth())
                .isBroken();
        rule("art-file-size-at-most", new java.math.BigDecimal("0.48"))
                .on(moth())
                .isUnsure();
        rule("art-file-size-at-most", 1).on(ferry()).doesNotApply();
    }

    @Test
    void artStandsOrLies() {
        rule("art-orientation", "portrait").on(moth()).isMet();
        rule("art-orientation", "landscape").on(moth()).isBroken().saying("asks for landscape");
        rule("art-orientation", "landscape")
                .on(ferry().art("b.pdf", FileKind.PDF, 1, 0, 0))
                .isByEye();
        rule("art-orientation", "landscape").on(ferry()).doesNotApply();
    }

    @Test
    void eachWorkMayHaveToBeInItsOwnFile() {
        rule("art-separate-files", true).on(moth()).isMet();
        rule("art-separate-files", true)
                .on(ferry().art("b.pdf", FileKind.PDF, 3, 0, 0))
                .isUnsure()
                .saying("has 3 pages");
        rule("art-separate-files", true).on(ferry()).doesNotApply();
    }

    @Test
    void artMayHaveToBeNameless() {
        rule("art-anonymous", true).on(moth().by("Ada Lime")).isByEye();
        rule("art-anonymous", true)
                .on(ferry().art("ada-lime-moth.png", FileKind.PNG, 1, 9, 9).by("Ada Lime"))
                .isBroken();
        rule("art-anonymous", true).on(ferry()).doesNotApply();
    }
}
