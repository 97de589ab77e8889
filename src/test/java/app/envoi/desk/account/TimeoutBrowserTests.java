package app.envoi.desk.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.desk.Browser;
import app.envoi.desk.RunningEnvoi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WindowType;
import org.springframework.jdbc.core.simple.JdbcClient;

class TimeoutBrowserTests {
    @RegisterExtension
    static final Browser browser = Browser.shared();

    @RegisterExtension
    static final RunningEnvoi envoi = RunningEnvoi.fresh();

    @Test
    void whatWasTypedOutlivesTheSession() {
        browser.size(1280, 900).as(envoi.poet(), envoi);
        browser.open(envoi.url("/out/new"));
        browser.find("#journal").sendKeys("The Harbour Review");
        browser.find("#titles").sendKeys("Ladder");
        envoi.part(JdbcClient.class).sql("delete from browser_key").update();
        browser.find("main form button.main").click();
        browser.waitFor("#signed-out", "What you typed is still here.").hasNoBarriers();
        assertThat(browser.find("#journal").getDomProperty("value")).isEqualTo("The Harbour Review");

        String page = browser.driver().getWindowHandle();
        browser.driver().switchTo().newWindow(WindowType.TAB);
        browser.open(envoi.url("/sign-in"));
        browser.find("#passphrase").sendKeys(RunningEnvoi.PASSPHRASE, Keys.ENTER);
        browser.waitFor("h1", "Desk");
        browser.driver().close();
        browser.driver().switchTo().window(page);
        browser.find("main form button.main").click();
        browser.waitFor("h1", "The Harbour Review");
    }
}
