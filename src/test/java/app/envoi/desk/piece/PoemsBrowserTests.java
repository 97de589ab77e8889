package app.envoi.desk.piece;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.desk.Browser;
import app.envoi.desk.RunningEnvoi;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

class PoemsBrowserTests {
    @RegisterExtension
    static final Browser browser = Browser.shared();

    @RegisterExtension
    static final RunningEnvoi envoi = RunningEnvoi.fresh();

    @BeforeAll
    static void comeIn() {
        browser.as(envoi.poet(), envoi);
    }

    @Test
    void aPoemSavesItselfWhileItIsWritten() {
        browser.open(envoi.url("/poems")).looksWell("poems-empty");
        browser.open(envoi.url("/poems/new"));
        browser.find("#title").sendKeys("I felt a funeral, in my brain", Keys.TAB);
        browser.find("#text")
                .sendKeys(
                        "I felt a Funeral, in my Brain,\nAnd Mourners to and fro\nKept ",
                        Keys.chord(Keys.CONTROL, "i"),
                        "treading");
        browser.waitFor("#saved", "draft");
        browser.find("#text")
                .sendKeys(Keys.ARROW_RIGHT, " - treading - till it seemed\nThat Sense was breaking through -\n");
        browser.find("#text").sendKeys(Keys.chord(Keys.CONTROL, "s"));
        browser.waitFor("#saved", "Saved");
        browser.looksWell("poem-editor").complainsOfNothing();

        browser.driver().navigate().refresh();
        assertThat(browser.find("#text").getDomProperty("value"))
                .contains("Kept *treading* - treading - till it seemed\n");
        browser.open(envoi.url("/poems/1/drafts")).looksWell("poem-drafts").complainsOfNothing();
        browser.open(envoi.url("/poems/1/about")).looksWell("poem-about").complainsOfNothing();
        browser.open(envoi.url("/poems")).looksWell("poems");
    }

    @Test
    void anArtworkHangsBesideItsCaption(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("the sea.png");
        Files.write(file, ArtPagesTests.picture(900, 600, new Color(40, 80, 110)));
        browser.open(envoi.url("/poems/art")).looksWell("art-bring");
        browser.find("#files").sendKeys(file.toString());
        browser.find("#bring-art button").click();
        browser.waitFor(".facts", "900 × 600 pixels");
        browser.find("#text").sendKeys("Woodcut, 2024");
        browser.waitFor("#saved", "draft 2");
        browser.looksWell("artwork").complainsOfNothing();
    }

    @Test
    void filesAreReadInHandfulsAndShownBeforeAnythingIsKept(@TempDir Path folder) throws IOException {
        StringBuilder paths = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            Path file = folder.resolve("handful " + i + ".md");
            Files.writeString(
                    file, "# Number " + i + "\n\nA line of number " + i + "\n  and another,\n\nand a third\n");
            paths.append(i == 0 ? "" : "\n").append(file);
        }
        Files.write(folder.resolve("handful 7.md"), new byte[] {'P', 'K', 3, 4});
        browser.open(envoi.url("/poems/import")).looksWell("import");
        browser.find("#files").sendKeys(paths);
        browser.find("#bring button").click();
        browser.waitFor("h1", "59 poems found");
        browser.find(".found details summary").click();
        browser.looksWell("import-split").complainsOfNothing();
        browser.find(".keep button").sendKeys(Keys.ENTER);
        browser.waitFor("h1", "Brought in").looksWell("import-report").complainsOfNothing();
        browser.open(envoi.url("/poems?words=another"));
        browser.waitFor("#list", "59 pieces");
        browser.find("#words").sendKeys(" number 42");
        browser.waitFor("#list", "1 piece").complainsOfNothing();
    }
}
