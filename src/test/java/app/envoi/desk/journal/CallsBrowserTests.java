package app.envoi.desk.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.desk.Browser;
import app.envoi.desk.RunningEnvoi;
import app.envoi.press.guideline.Calls;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.support.ui.Select;

class CallsBrowserTests {
    private static final String LANTERN = """
            journal: The Lantern
            call: Dusk
            link: https://example.org/submit
            read-on: 2025-06-23
            fee: {due: true, amount: 3, currency: USD, per: submission}
            guidelines:
              - quote: "Send no more than six pages, in a standard serif font."
                rules: [{pages-at-most: 6}, {font-classes: [serif], standard: true}]
              - quote: We read with joy.
                information: true
            """;

    @RegisterExtension
    static final RunningEnvoi envoi = RunningEnvoi.shared();

    @RegisterExtension
    static final Browser browser = Browser.shared();

    @BeforeAll
    static void aCallThatChanged() throws Exception {
        Calls calls = envoi.part(Calls.class);
        calls.keep("the-lantern", LANTERN);
        calls.keep(
                "the-lantern",
                LANTERN.replace("six", "five").replace("t: 6", "t: 5").replace("We read", "We all read"));
    }

    @Test
    void theCallsLookWell() {
        browser.size(1280, 900).as(envoi.poet(), envoi);
        browser.open(envoi.url("/calls")).looksWell("calls");
        browser.open(envoi.url("/calls/the-margins-lineages")).looksWell("call");
        browser.open(envoi.url("/calls/the-margins-lineages/edit")).looksWell("call-edit");
        browser.open(envoi.url("/calls/paste")).looksWell("call-paste");
        browser.complainsOfNothing();
    }

    @Test
    void theFormsLookWell() {
        browser.size(1280, 900).as(envoi.poet(), envoi);
        browser.open(envoi.url("/calls/the-lantern/guidelines/1")).looksWell("call-guideline");
        browser.open(envoi.url("/calls/the-lantern/facts")).looksWell("call-facts");
        browser.open(envoi.url("/calls/the-lantern/earlier")).looksWell("call-earlier");
        browser.open(envoi.url("/calls/the-lantern/read"));
        browser.find("#text").sendKeys("Send no more than four pages, in a standard serif font. Number your pages.");
        browser.find("form[action$='/read'] button").click();
        browser.waitFor("h2", "What changed").looksWell("call-read");
        browser.complainsOfNothing();
    }

    @Test
    void aRuleIsAddedWithoutLeavingThePage() {
        browser.size(1280, 900).as(envoi.poet(), envoi);
        browser.open(envoi.url("/calls/the-lantern/guidelines/2"));
        browser.driver().executeScript("window.stayed = true");
        new Select(browser.find("#choice")).selectByVisibleText("Poems, at most");
        browser.find("button[name=add]").click();
        browser.waitFor("fieldset.rule legend", "Poems, at most");
        assertThat(browser.driver().executeScript("return window.stayed")).isEqualTo(true);
        browser.find("button[name=drop]").click();
        browser.waitUntilCount("fieldset.rule", 0);
        browser.complainsOfNothing();
    }
}
