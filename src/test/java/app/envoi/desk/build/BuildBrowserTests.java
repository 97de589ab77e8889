package app.envoi.desk.build;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.desk.Browser;
import app.envoi.desk.RunningEnvoi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

class BuildBrowserTests {
    @RegisterExtension
    static final Browser browser = Browser.shared();

    @RegisterExtension
    static final RunningEnvoi envoi = RunningEnvoi.shared();

    private static final String POEMS = "# Hope\n\nHope is the thing with feathers\nThat perches in the soul,\n"
            + "And sings the tune without the words,\nAnd never stops at all,\n---\n# The Sick Rose\n\n"
            + "O Rose, thou art sick!\nThe invisible worm\nThat flies in the night,\nIn the howling storm,";

    @Test
    void poemsBecomeAPacketWhileOneLooksOn() {
        browser.as(envoi.poetElsewhere(), envoi).open(envoi.url("/build")).looksWell("build-empty");
        browser.find("#pasted").sendKeys(POEMS);
        browser.find("button[value=add]").click();
        browser.waitFor(".said", "2 poems were added.").waitFor(".order", "The poems fill 2 pages");
        browser.find("#bio").sendKeys("She lives in Amherst.");
        browser.find("#statement").sendKeys("I chose Lineages for the bird.");
        browser.waitFor(".order .verdict", "met").looksWell("build");
        assertThat(browser.find("#whole-letter").getDomProperty("value")).contains("I chose Lineages for the bird.");
        orderChangesWithoutLeavingThePage();
        typingShowsOnThePage();
        browser.complainsOfNothing();
    }

    private void orderChangesWithoutLeavingThePage() {
        browser.driver().executeScript("window.same = true");
        browser.find(".entry:last-child [data-move='-1']").sendKeys(Keys.ENTER);
        browser.waitFor(".folio:nth-of-type(1) svg", "The Sick Rose");
        assertThat(browser.driver().executeScript("return window.same === true"))
                .isEqualTo(true);
        assertThat(browser.driver().executeScript("return document.activeElement.dataset.move"))
                .isEqualTo("-1");
    }

    private void typingShowsOnThePage() {
        WebElement poem = browser.driver().findElement(By.cssSelector(".entry:first-child textarea[name=text]"));
        poem.sendKeys(Keys.END, "\nHas found out thy bed");
        browser.waitFor(".folio svg", "Has found out thy bed");
    }

    @Test
    void tooManyPagesAreSaidBeforeBuilding() {
        browser.as(envoi.poetElsewhere(), envoi).open(envoi.url("/build"));
        browser.find("#pasted").sendKeys("# Again\n\nand again\n---\n".repeat(7));
        browser.find("button[value=add]").click();
        browser.waitFor(".order", "Build anyway").looksWell("build-over");
        browser.complainsOfNothing();
    }
}
