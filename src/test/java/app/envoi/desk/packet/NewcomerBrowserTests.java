package app.envoi.desk.packet;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.desk.Browser;
import app.envoi.desk.RunningEnvoi;
import app.envoi.press.compose.Composer;
import app.envoi.press.compose.HouseStyle;
import app.envoi.press.compose.PoemText;
import app.envoi.press.docx.DocxWriter;
import app.envoi.press.layout.Typesetter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

class NewcomerBrowserTests {
    @RegisterExtension
    static final Browser browser = Browser.shared();

    @RegisterExtension
    static final RunningEnvoi envoi = RunningEnvoi.fresh();

    @BeforeAll
    static void comeIn() {
        browser.as(envoi.poet(), envoi);
    }

    @Test
    void aNewcomerGoesFromAnEmptyHomeToABuiltPacketOutOfTwelvePoemsOfTheirOwn(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("poems.docx");
        Files.write(file, twelvePoems());

        browser.open(envoi.url("/poems"));
        browser.find(".heading a[href='/poems/import']").sendKeys(Keys.ENTER);
        browser.find("#files").sendKeys(file.toString());
        browser.find("#bring button").sendKeys(Keys.ENTER);
        browser.waitFor("h1", "12 poems found");
        browser.find(".keep button").sendKeys(Keys.ENTER);
        browser.waitFor("h1", "Brought in");

        browser.open(envoi.url("/bios")).looksWell("bios");
        browser.open(envoi.url("/packets")).looksWell("packets-empty");
        browser.find(".heading a[href='/packets/new']").sendKeys(Keys.ENTER);
        browser.waitFor("h1", "Which call").looksWell("packet-new");
        browser.find("input[value='the-margins-lineages']").sendKeys(Keys.SPACE);
        browser.find("main form button").sendKeys(Keys.ENTER);
        browser.waitFor("h1", "The Margins, Lineages").looksWell("packet-empty");

        for (int i = 0; i < 6; i++) {
            browser.driver()
                    .findElements(By.cssSelector("#offers input[type=checkbox]"))
                    .get(i)
                    .sendKeys(Keys.SPACE);
        }
        browser.find("#offers button").sendKeys(Keys.ENTER);
        browser.waitFor(".budget", "falls off").looksWell("packet-over");
        String first = browser.find(".rows .entry .poet").getText();
        browser.find(".rows .entry button[value^='down']").sendKeys(Keys.ENTER);
        browser.waitFor(".rows .entry:nth-child(2)", first);
        while (!browser.driver().findElements(By.cssSelector(".budget .over")).isEmpty()) {
            int entries = browser.driver()
                    .findElements(By.cssSelector(".rows .entry"))
                    .size();
            browser.find(".rows .entry:last-child button[value^='out']").sendKeys(Keys.ENTER);
            browser.waitUntilCount(".rows .entry", entries - 1);
        }
        browser.find("#bio").sendKeys("The poet lives in a small town and keeps a garden.");
        browser.find("#statement")
                .sendKeys("These poems are lines of a family: what was handed down and what was kept back.");
        browser.waitFor("#standing", "It keeps all that the call asks.");
        browser.waitFor("#statement-count", "16 words of 150");
        assertThat(browser.find("#statement").getDomProperty("value")).endsWith("kept back.");
        browser.looksWell("packet").complainsOfNothing();

        browser.find("#build").sendKeys(Keys.ENTER);
        browser.waitFor("#built", "Built today").looksWell("packet-built").complainsOfNothing();
        browser.find("#built a[href^='/out/sent/']").click();
        browser.waitFor("h1", "You sent it to The Margins, Lineages").looksWell("sent");
        browser.find("main form button.main").click();
        browser.waitFor(".timeline", "sent").waitFor(".facts", "sent on");
        assertThat(browser.find("#letters").findElement(By.xpath("..")).getText())
                .contains("to them");
        browser.open(envoi.url("/out")).waitFor(".board", "The Margins");
        browser.open(envoi.url("/packets")).looksWell("packets");
        browser.find("main table a, main .sheet-list a").click();
        browser.waitFor("main", "This journal is considering it already.").complainsOfNothing();
        try (Stream<Path> built = Files.walk(envoi.home().resolve("packets"))) {
            assertThat(built.map(each -> each.getFileName().toString()))
                    .contains(
                            "Dickinson The Margins Lineages.docx", "Dickinson The Margins Lineages.pdf", "letter.txt");
        }
    }

    static byte[] twelvePoems() {
        List<PoemText> poems = IntStream.rangeClosed(1, 12)
                .mapToObj(number -> PoemText.of(
                        List.of(
                                        "Ferry",
                                        "Abacus",
                                        "Salt",
                                        "The Orchard",
                                        "Ledger",
                                        "Dialect",
                                        "Inheritance",
                                        "Tide Table",
                                        "Well",
                                        "My Mother’s Map",
                                        "Rice",
                                        "Lantern")
                                .get(number - 1),
                        verses(number)))
                .toList();
        return DocxWriter.write(new Composer(Typesetter.standard())
                .compose(poems, HouseStyle.PLAIN)
                .manuscript());
    }

    /** The odd ones fill a page, the even ones spill by a few lines. */
    private static String verses(int number) {
        StringBuilder verses = new StringBuilder();
        for (int line = 1; line <= (number % 2 == 0 ? 40 : 24); line++) {
            verses.append("The ")
                    .append(List.of("river", "table", "letter", "salt", "window", "thread")
                            .get((line * 7 + number) % 6))
                    .append(" was ")
                    .append(List.of("older", "kept", "counted", "given", "mended")
                            .get((line * 3 + number) % 5))
                    .append(" before I came, ")
                    .append(number)
                    .append(line % 4 == 0 ? "\n\n" : "\n");
        }
        return verses.toString().strip();
    }
}
