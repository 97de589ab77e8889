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
                .isBroken()
                .saying("moth.png (1 page), loop.gif (6 pages)");
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
}
