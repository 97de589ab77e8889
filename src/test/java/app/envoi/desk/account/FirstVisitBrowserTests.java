package app.envoi.desk.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.desk.Browser;
import app.envoi.desk.RunningEnvoi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;

class FirstVisitBrowserTests {
    @RegisterExtension
    static final Browser browser = Browser.shared();

    @RegisterExtension
    static final RunningEnvoi envoi = RunningEnvoi.fresh();

    @Test
    void aNewcomerComesInByTheKeyboardAlone() {
        browser.open(envoi.url("/")).looksWell("welcome");
        browser.find("#name").sendKeys(RunningEnvoi.NAME, Keys.TAB, "too short", Keys.TAB, "too shorn", Keys.ENTER);
        browser.waitFor(".trouble", "This has 9 characters; 10 are needed.").looksWell("welcome-trouble");
        assertThat(browser.find("#name").getDomProperty("value")).isEqualTo(RunningEnvoi.NAME);
        browser.find("#passphrase").sendKeys(RunningEnvoi.PASSPHRASE, Keys.TAB, RunningEnvoi.PASSPHRASE, Keys.ENTER);
        browser.waitFor("h1", "Desk").looksWell("desk-empty").complainsOfNothing();
        browser.find(".leave button").sendKeys(Keys.ENTER);
        browser.waitFor("h1", "Your desk is locked").looksWell("sign-in");
        browser.find("#passphrase").sendKeys(RunningEnvoi.PASSPHRASE, Keys.ENTER);
        browser.waitFor("h1", "Desk").complainsOfNothing();
    }
}
