package app.envoi.desk.packet;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.desk.Browser;
import app.envoi.desk.RunningEnvoi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

class KeyboardBrowserTests {
    @RegisterExtension
    static final Browser browser = Browser.shared();

    @RegisterExtension
    static final RunningEnvoi envoi = RunningEnvoi.fresh();

    @BeforeAll
    static void comeIn() {
        browser.as(envoi.poet(), envoi);
    }

    @Test
    void theWayFromAnEmptyHomeToABuiltPacketIsGoneWithTheKeyboardAlone(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("poems.docx");
        Files.write(file, NewcomerBrowserTests.twelvePoems());

        browser.open(envoi.url("/")).size(1280, 900);
        enter("main a[href='/poems']").waitFor("h1", "Poems");
        enter(".heading a[href='/poems/import']").tabTo("#files");
        browser.find("#files").sendKeys(file.toString());
        enter("#bring button").waitFor("h1", "12 poems found");
        enter(".keep button").waitFor("h1", "Brought in");
        enter("nav a[href='/packets']").waitFor("h1", "Packets");
        enter(".heading a[href='/packets/new']").waitFor("h1", "Which call");
        browser.tabTo("input[name='call']");
        for (int down = 0; down < 100 && !browser.hasFocus("[value='the-margins-lineages']"); down++) {
            browser.press(Keys.ARROW_DOWN);
        }
        enter("main form button").waitFor("h1", "The Margins, Lineages");

        browser.tabTo("#offers input[type='checkbox']");
        for (int poem = 0; poem < 12; poem++) {
            browser.press(Keys.SPACE, Keys.TAB);
        }
        enter("#offers button:not([name])").waitFor(".budget", "falls off");
        enter("#budget form[action$='/hold'] button").waitFor("#budget h2", "6 of 6 pages");
        String first = browser.find(".rows .entry .poet").getText();
        enter(".rows .entry button[value^='down']").waitFor(".rows .entry:nth-child(2)", first);
        assertThat(browser.hasFocus(".rows .entry:nth-child(2) button[value^='down']"))
                .isTrue();
        browser.tabTo("#bio").press("The poet lives in a small town and keeps a garden.");
        browser.tabTo("#statement").press("What was handed down, and what was kept back.");
        browser.waitFor("#standing", "It keeps all that the call asks.");
        enter("#build").waitFor("#built", "Built today").complainsOfNothing();
    }

    private static Browser enter(String css) {
        return browser.tabTo(css).press(Keys.ENTER);
    }
}
