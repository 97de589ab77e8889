package app.envoi.desk.piece;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.desk.Browser;
import app.envoi.desk.RunningEnvoi;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;

/** No keystroke is lost, whatever happens to the window, the network or the session. */
class EditorBrowserTests {
    @RegisterExtension
    static final Browser browser = Browser.shared();

    @RegisterExtension
    static final RunningEnvoi envoi = RunningEnvoi.fresh();

    @BeforeEach
    void comeIn() {
        browser.as(envoi.poet(), envoi);
    }

    @AfterEach
    void closeOtherWindows() {
        browser.freshWindow();
    }

    @Test
    void wordsOfAWindowThatWentDownWithoutANetworkAreBroughtBack() {
        String poem = begin("A clock stopped", "Not the mantel’s");
        cutOff();
        browser.find("#text").sendKeys("\nGeneva’s farthest skill");
        browser.waitFor("#saved", "Envoi cannot be reached");
        crash();

        browser.open(poem).waitFor("#local", "words of this piece that never reached the desk");
        browser.hasNoBarriers();
        browser.find("#local-back").click();
        browser.waitFor("#saved", "Saved");
        browser.driver().navigate().refresh();
        assertThat(browser.find("#text").getDomProperty("value"))
                .isEqualTo("Not the mantel’s\nGeneva’s farthest skill");
        assertThat(copies()).isZero();
    }

    @Test
    void aNewPieceThatWasNeverSavedIsBroughtBackToo() {
        browser.open(envoi.url("/poems/new"));
        cutOff();
        browser.find("#text").sendKeys("Never saved");
        browser.waitFor("#saved", "Envoi cannot be reached");
        crash();

        browser.open(envoi.url("/poems/new")).waitFor("#local", "Bring them back");
        browser.find("#local-back").click();
        browser.waitFor("#saved", "draft 1");
        assertThat(browser.driver().getCurrentUrl()).matches(".*/poems/\\d+");
    }

    @Test
    void theCopyOfAWindowThatIsStillOpenIsNotOffered() {
        String poem = begin("Two windows, one down", "one");
        cutOff();
        browser.find("#text").sendKeys(" and two");
        browser.waitFor("#saved", "Envoi cannot be reached");

        browser.driver().switchTo().newWindow(WindowType.TAB);
        browser.open(poem).find("#local[data-under]");
        assertThat(browser.driver().findElements(org.openqa.selenium.By.cssSelector("#local[hidden]")))
                .hasSize(1);
    }

    @Test
    void whoIsSignedOutWhileWritingKeepsTheWordsAndSavesThemOnReturn() {
        begin("Signed out", "before");
        browser.driver().executeCdpCommand("Network.clearBrowserCookies", Map.of());
        browser.find("#text").sendKeys(" and after");
        browser.waitFor("#saved", "you are signed out");
        assertThat(copies()).isEqualTo(1);

        browser.as(envoi.poet(), envoi);
        browser.driver().executeScript("window.dispatchEvent(new Event('focus'))");
        browser.waitFor("#saved", "Saved");
        assertThat(copies()).isZero();
    }

    @Test
    void theLaterOfTwoWindowsIsToldAndNothingOfEitherIsLost() {
        String poem = begin("Two windows", "the first");
        browser.driver().switchTo().newWindow(WindowType.TAB);
        browser.open(poem);
        browser.find("#text").sendKeys(" of the second window");
        browser.waitFor("#saved", "Saved");

        browser.driver()
                .switchTo()
                .window(browser.driver().getWindowHandles().iterator().next());
        browser.find("#text").sendKeys(" of the first window");
        browser.waitFor("#aside", "changed in another window");
        browser.hasNoBarriers();
        browser.find("#aside-compare").click();
        browser.waitFor("ins", "first").waitFor("del", "second");
    }

    @Test
    void whatIsPastedFromWordKeepsItalicsBoldIndentsAndBreaks() {
        begin("Pasted", "");
        paste("<html><body><p class=MsoNormal>One <i>two</i> <b><span>three</span></b></p>"
                + "<p class=MsoNormal style='margin-left:36.0pt'>in by a tab<br>broken</p>"
                + "<p class=MsoNormal style='text-indent:.5in'><span style='mso-tab-count:1'>      </span>a * star</p>"
                + "<p class=MsoNormal><o:p>&nbsp;</o:p></p>"
                + "<p class=MsoNormal><span style='font-style:italic;font-weight:bold'>both</span></p></body></html>");

        assertThat(browser.find("#text").getDomProperty("value"))
                .isEqualTo("One *two* **three**\n\n\tin by a tab\n\tbroken\n\n\t\ta \\* star\n\n***both***");
        browser.complainsOfNothing();
    }

    @Test
    void whatIsPastedFromAWebPageKeepsItsStanzas() {
        begin("Pasted from the web", "");
        paste("<div><p>a line<br>and <em>another</em><br></p><p>the next <strong>stanza</strong></p></div>"
                + "<script>alert(1)</script>");

        assertThat(browser.find("#text").getDomProperty("value"))
                .isEqualTo("a line\nand *another*\n\nthe next **stanza**");
        browser.complainsOfNothing();
    }

    private static String begin(String title, String text) {
        browser.open(envoi.url("/poems/new"));
        browser.find("#title").sendKeys(title);
        browser.find("#text").sendKeys(text);
        browser.waitFor("#saved", "Saved");
        return browser.driver().getCurrentUrl();
    }

    private static void cutOff() {
        browser.driver().executeCdpCommand("Network.enable", Map.of());
        browser.driver()
                .executeCdpCommand(
                        "Network.emulateNetworkConditions",
                        Map.of("offline", true, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    /** The window is gone, and another is opened. */
    private static void crash() {
        ChromeDriver driver = browser.driver();
        String gone = driver.getWindowHandle();
        driver.switchTo().newWindow(WindowType.TAB);
        String fresh = driver.getWindowHandle();
        driver.switchTo().window(gone).close();
        driver.switchTo().window(fresh);
    }

    /** Of the piece on the page. */
    private static long copies() {
        return (Long) browser.driver()
                .executeScript("const prefix = 'envoi.words.' + document.getElementById('writing').dataset.piece + '.';"
                        + "return Object.keys(localStorage).filter((key) => key.startsWith(prefix)).length");
    }

    private static void paste(String html) {
        browser.find("#text").click();
        browser.driver()
                .executeScript(
                        "const data = new DataTransfer(); data.setData('text/html', arguments[0]);"
                                + "document.getElementById('text').dispatchEvent("
                                + "new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}))",
                        html);
    }
}
