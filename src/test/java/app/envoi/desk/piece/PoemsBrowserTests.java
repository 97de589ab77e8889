package app.envoi.desk.piece;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.desk.Browser;
import app.envoi.desk.RunningEnvoi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
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
}
