package app.envoi.desk.submission;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.desk.Browser;
import app.envoi.desk.RunningEnvoi;
import app.envoi.desk.piece.Draft;
import app.envoi.desk.piece.Kind;
import app.envoi.desk.piece.Scribe;
import app.envoi.desk.piece.Wording;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A poet's year: three packets that share poems, an acceptance, its notices, a second acceptance that was a mistake, and the sheet at the end. */
class YearBrowserTests {
    private static final String LINEAGES = "The Margins, Lineages";
    private static final String HAIKU = "Modern Haiku";
    private static final String ENFIELD = "Enfield Poets";

    @RegisterExtension
    static final RunningEnvoi envoi = RunningEnvoi.fresh();

    @RegisterExtension
    static final Browser browser = Browser.shared();

    private static void poems(String... titles) {
        Scribe scribe = envoi.part(Scribe.class);
        for (String title : titles) {
            scribe.start(
                    Kind.POEM, Wording.of(title, "The ladder leans,\nthe orchard waits.\n"), Draft.Origin.TYPED, "");
        }
    }

    /** Builds a packet of these poems for a call, and sends it. */
    private static void send(String call, String... titles) {
        browser.open(envoi.url("/packets/new"));
        browser.find("input[value='" + call + "']").click();
        browser.find("main form button.main").click();
        browser.find("#offers");
        for (String title : titles) {
            browser.driver()
                    .findElement(By.xpath("//*[@id='offers']//label[contains(.,'" + title + "')]"))
                    .click();
        }
        browser.find("#offers button").click();
        browser.waitUntilCount(".rows .entry", titles.length);
        browser.find("#build").click();
        browser.find("#built a[href^='/out/sent/']").click();
        browser.find("main form button.main").click();
        browser.waitFor(".timeline", "sent");
    }

    private static void press(String within, String words) {
        browser.waitFor(within + " button", words);
        browser.driver().findElements(By.cssSelector(within + " button")).stream()
                .filter(WebElement::isDisplayed)
                .filter(button -> button.getText().contains(words))
                .findFirst()
                .orElseThrow()
                .click();
    }

    private static void open(String addressee) {
        browser.open(envoi.url("/out/list?show=all"));
        browser.driver().findElement(By.partialLinkText(addressee)).click();
        browser.waitFor("h1", addressee);
    }

    private static void accepted(String addressee, String title) {
        open(addressee);
        browser.driver()
                .findElement(By.xpath("//ul[contains(@class,'pieces')]//label[contains(.,'" + title + "')]"))
                .click();
        press("main", "Accepted!");
        browser.waitFor("main", "took it. Congratulations!");
    }

    private static void told(String addressee) {
        String card = "article[aria-labelledby='"
                + browser.driver()
                        .findElement(By.xpath("//article//h2[contains(.,'" + addressee + "')]"))
                        .getAttribute("id")
                + "']";
        press(card, "I sent it");
        browser.waitFor("main", "Noted: you told " + addressee);
    }

    private static List<String> marks(String title) {
        return browser
                .driver()
                .findElements(By.xpath("//table//tr[th[contains(.,'" + title + "')]]//span[contains(@class,'cell')]"))
                .stream()
                .map(cell -> cell.getAttribute("class"))
                .toList();
    }

    @Test
    void aYearFromThreePacketsToTheSheetAtItsEnd() {
        browser.size(1280, 900).as(envoi.poet(), envoi);
        poems("Ladder", "Orchard", "Ferry");
        send("the-margins-lineages", "Ladder", "Orchard");
        send("modern-haiku", "Ladder", "Ferry");
        send("enfield-poets-2023", "Ladder");
        browser.find("#files-head");
        browser.looksWell("year-sent");

        accepted(HAIKU, "Ladder");
        assertThat(browser.driver().findElements(By.cssSelector("article.notice")))
                .hasSize(2);
        browser.waitFor("main", "Write it as a message on the submission’s own page.")
                .waitFor("main", "Send it by post.")
                .looksWell("year-notices");
        browser.open(envoi.url("/")).waitFor("main", "Tell " + LINEAGES);
        browser.open(envoi.url("/out/notices"));
        told(LINEAGES);
        told(ENFIELD);
        browser.waitFor("main", "Nobody is owed anything.");

        browser.open(envoi.url("/out?show=year"));
        assertThat(marks("Ladder")).containsExactlyInAnyOrder("cell accepted", "cell withdrawn", "cell withdrawn");
        assertThat(marks("Orchard")).containsExactly("cell under-consideration");
        browser.looksWell("year-board");

        accepted(LINEAGES, "Ladder");
        browser.waitFor(".clash", "accepted by 2 journals").looksWell("year-clash");
        open(LINEAGES);
        browser.driver()
                .findElement(By.xpath("//ol[contains(@class,'timeline')]/li[contains(.,'accepted')]//button"))
                .click();
        browser.waitFor(".said", "Written down: undone");
        browser.open(envoi.url("/out?show=year"));
        assertThat(marks("Ladder")).containsExactlyInAnyOrder("cell accepted", "cell withdrawn", "cell withdrawn");

        open(LINEAGES);
        press("main", "Declined");
        browser.waitFor(".onward", "Free again").waitFor(".onward", "Orchard");
        new Select(browser.find("#free-call")).selectByValue("modern-haiku");
        press(".onward", "Begin a packet");
        browser.waitFor(".rows", "Orchard");

        open(HAIKU);
        WebElement before = browser.find("main");
        press("main", "Declined");
        new WebDriverWait(browser.driver(), Duration.ofSeconds(30)).until(ExpectedConditions.stalenessOf(before));
        browser.find("#print summary").click();
        browser.find("#print-place").clear();
        browser.find("#print-place").sendKeys("Modern Haiku, volume 57");
        press("#print", "Write it down");
        browser.waitFor("#print", "“Ladder” came out").looksWell("year-printed");
        browser.open(envoi.url("/poems")).waitFor("main", "published");
        browser.open(envoi.url("/out/journals?show=all"))
                .waitFor("main", ENFIELD)
                .looksWell("year-journals");
        browser.open(envoi.url("/out/poems?show=all")).waitFor("main", "Ferry").looksWell("year-poems");
        browser.open(envoi.url("/record")).waitFor("main", "Modern Haiku, volume 57");
        assertThat(browser.driver().findElements(By.cssSelector(".figures-table tbody tr:first-child td")).stream()
                        .map(WebElement::getText)
                        .limit(3))
                .as("submissions, pieces out, accepted")
                .containsExactly("3", "5", "1");
        browser.open(envoi.url("/")).waitFor("main", "Nothing needs you today");
        browser.complainsOfNothing();
    }
}
