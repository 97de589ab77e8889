package app.envoi.desk.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.desk.Browser;
import app.envoi.desk.RunningEnvoi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The Desk, goals and the calendar as the poet sees them, and the menu of a small screen. */
class DeskBrowserTests {
    @RegisterExtension
    static final RunningEnvoi envoi = RunningEnvoi.fresh();

    @RegisterExtension
    static final Browser browser = Browser.shared();

    @Test
    void aGoalIsSetAndSeenAndTheDaysAreTakenAlong() {
        browser.size(1280, 900).as(envoi.poet(), envoi);
        browser.open(envoi.url("/")).waitFor("main", "Three ways to begin").looksWell("desk-empty");
        browser.open(envoi.url("/record/goals")).waitFor("main", "A goal is something that you can count");
        browser.find("#name").sendKeys("Submit to The Margins by the end of summer");
        browser.find("#journal").sendKeys("The Margins");
        browser.find("#goal button.main").click();
        browser.waitFor(".goal", "0 of 1").looksWell("goals");
        browser.open(envoi.url("/record/calendar"));
        browser.find("form[action$='/link'] button").click();
        browser.waitFor("main", "The link is made").looksWell("calendar");
        browser.open(envoi.url("/")).waitFor(".goal", "Submit to The Margins").looksWell("desk-goal");
        browser.complainsOfNothing();
    }

    @Test
    void theMenuOfASmallScreenOpensByKey() {
        browser.size(390, 900).as(envoi.poet(), envoi).open(envoi.url("/"));
        assertThat(browser.driver().findElements(By.cssSelector(".doors a"))).noneMatch(each -> each.isDisplayed());
        browser.find(".menu summary").sendKeys(Keys.ENTER);
        browser.waitFor(".panel", "Poems").hasNoBarriers().shoot("menu-390");
        browser.size(390, 900).find(".panel a[href='/record']").sendKeys(Keys.ENTER);
        browser.waitFor("h1", "Record");
    }
}
