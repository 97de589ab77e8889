package app.envoi.desk.submission;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.desk.Browser;
import app.envoi.desk.RunningEnvoi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** A poet sends the same poems to three journals, and one of them is taken. */
class WithdrawalBrowserTests {
    @RegisterExtension
    static final RunningEnvoi envoi = RunningEnvoi.fresh();

    @RegisterExtension
    static final Browser browser = Browser.shared();

    private void send(String journal, String... titles) {
        browser.open(envoi.url("/out/new"));
        browser.find("#journal").sendKeys(journal);
        browser.find("#titles").sendKeys(String.join("\n", titles));
        browser.find("main form button.main").click();
        browser.waitFor("h1", journal);
    }

    private void press(String words) {
        browser.driver().findElements(By.cssSelector("main button")).stream()
                .filter(WebElement::isDisplayed)
                .filter(button -> button.getText().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button says " + words))
                .click();
    }

    @Test
    void anAcceptedPoemIsWithdrawnEverywhereElse() {
        browser.size(1280, 900).as(envoi.poet(), envoi);
        browser.open(envoi.url("/out")).waitFor("main", "Nothing is out yet");
        send("The Harbour Review", "Ladder", "Orchard", "Tin Whistle");
        browser.open(envoi.url("/out/new")).looksWell("out-new");
        send("North Window", "Ladder", "Orchard");
        send("Salt Quarterly", "Ladder");
        browser.open(envoi.url("/out")).looksWell("out-board");

        browser.open(envoi.url("/out/1"));
        browser.find("ul.pieces li:nth-child(1) input").click();
        press("Accepted!");
        browser.waitFor("main", "The Harbour Review took it").waitFor("main", "2 journals must now be told");
        browser.looksWell("out-notices");
        assertThat(browser.find("article.notice textarea").getAttribute("value"))
                .contains("“Ladder” is no longer available");

        browser.open(envoi.url("/"))
                .waitFor("main", "Tell North Window what is gone")
                .looksWell("desk-needs");
        browser.open(envoi.url("/out")).waitFor("main", "2 notices are owed to journals");
        browser.open(envoi.url("/out/notices"));
        press("I sent it");
        browser.waitFor("main", "you told North Window");
        press("I sent it");
        browser.waitFor("main", "you told Salt Quarterly").waitFor("main", "Nobody is owed anything");
        press("They confirmed");
        browser.waitFor("main", "confirmed it");

        browser.open(envoi.url("/out/list?show=all")).waitFor("main", "withdrawn");
        browser.looksWell("out-list");
        browser.open(envoi.url("/out/2")).waitFor(".timeline", "you sent the notice");
        browser.looksWell("out-one");
        press("Undo");
        browser.waitFor("main", "Written down: undone");
        browser.open(envoi.url("/out/wording")).looksWell("out-wording");
        browser.complainsOfNothing();
    }
}
