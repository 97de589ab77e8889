package app.envoi.desk.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.desk.Browser;
import app.envoi.desk.RunningEnvoi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

class CheckBrowserTests {
    @RegisterExtension
    static final Browser browser = Browser.shared();

    @RegisterExtension
    static final RunningEnvoi envoi = RunningEnvoi.shared();

    @TempDir
    Path folder;

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    @Test
    void aFileIsCheckedAndMended() throws IOException {
        browser.as(envoi.poet(), envoi).open(envoi.url("/check")).looksWell("check");
        browser.find("#manuscript")
                .sendKeys(file("small.docx", Manuscripts.small()).toString());
        browser.find("#bio").sendKeys("She lives in well-known Amherst.");
        browser.waitFor("#bio-count", "5 of 60 words");
        browser.find("#statement").sendKeys("I chose Lineages for the bird.");
        browser.find("#check-form button.main").click();
        browser.waitFor(".result", "One guideline is broken").looksWell("report-broken");
        browser.find("a[data-mark]").click();
        assertThat(browser.find(".lit.mark")).isNotNull();
        browser.find(".mendable button").click();
        browser.waitFor(".said", "This is a mended copy.")
                .waitFor(".result", "met")
                .looksWell("report-mended");
        browser.complainsOfNothing();
    }

    @Test
    void aReasonIsWrittenDownWithTheKeyboardAlone() throws IOException {
        browser.as(envoi.poet(), envoi).open(envoi.url("/check"));
        browser.find("#manuscript")
                .sendKeys(file("small.docx", Manuscripts.small()).toString());
        browser.find("#check-form button.main").sendKeys(Keys.ENTER);
        browser.waitFor(".result", "broken");
        browser.find(".guideline.broken summary").sendKeys(Keys.ENTER);
        browser.find(".guideline.broken textarea").sendKeys("The small type is the poem.", Keys.TAB, Keys.ENTER);
        browser.waitFor(".guideline.excused .excuse", "The small type is the poem.");
        browser.complainsOfNothing();
    }

    @Test
    void aFileOverTheLimitIsNamedBeforeItIsSent() throws IOException {
        browser.as(envoi.poet(), envoi).open(envoi.url("/check"));
        browser.find("#manuscript")
                .sendKeys(file("large.docx", new byte[21 << 20]).toString());
        assertThat(browser.find("#manuscript").getDomProperty("validationMessage"))
                .isEqualTo(
                        "“large.docx” has 21.0 MB; a file may have 20 MB. Pictures saved smaller usually bring it down.");
    }

    @Test
    void eachSampleOpens() {
        browser.as(envoi.poet(), envoi).size(1280, 900).open(envoi.url("/check"));
        int samples =
                browser.driver().findElements(By.cssSelector(".samples button")).size();
        for (int i = 0; i < samples; i++) {
            browser.open(envoi.url("/check"))
                    .driver()
                    .findElements(By.cssSelector(".samples button"))
                    .get(i)
                    .click();
            browser.waitFor("h2", "What needs you").shoot("sample-" + (i + 1));
            browser.size(1280, 900);
        }
        browser.complainsOfNothing();
    }

    @Test
    void whatWentWrongLooksWellToo() throws IOException {
        browser.as(envoi.poet(), envoi).open(envoi.url("/check"));
        browser.find("#manuscript")
                .sendKeys(file("poems.docx", new byte[] {7, 7, 7}).toString());
        browser.find("#bio").sendKeys("She lives in Amherst.");
        browser.find("#check-form button.main").click();
        browser.waitFor("#trouble", "Everything you typed is still here.").looksWell("check-refused");
        browser.open(envoi.url("/nowhere")).looksWell("not-found");
    }
}
