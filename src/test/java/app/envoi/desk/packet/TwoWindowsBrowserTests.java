package app.envoi.desk.packet;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.desk.Browser;
import app.envoi.desk.RunningEnvoi;
import app.envoi.desk.Visitor;
import app.envoi.desk.Visitor.Sheet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A packet that is open in two windows. */
class TwoWindowsBrowserTests {
    @RegisterExtension
    static final RunningEnvoi envoi = RunningEnvoi.fresh();

    @RegisterExtension
    static final Browser browser = Browser.shared();

    @Test
    void theLaterLayoutIsToldOfTheEarlierOneAndCountsOnceItIsSetAgain() {
        Visitor poet = envoi.poet();
        poet.submit(poet.open("/poems/new"), "#writing", Map.of("title", "Hope", "text", "The thing with feathers"));
        Sheet packet =
                poet.submit(poet.open("/packets/new"), "form[action=/packets]", Map.of("call", "the-margins-lineages"));
        browser.as(poet, envoi).size(1280, 900).open(envoi.url(packet.path()));
        browser.find("#layout-head").click();
        poet.submit(poet.open(packet.path()), "#layout", Map.of("margin", "0.75"));

        browser.find("#size").clear();
        browser.find("#size").sendKeys("14");
        browser.find("#layout button").click();
        browser.waitFor("#layout [role=alert]", "changed in another window");
        assertThat(browser.find("#size").getDomProperty("value")).isEqualTo("14.0");
        browser.looksWell("packet-layout-overtaken");

        browser.find("#size").clear();
        browser.find("#size").sendKeys("100");
        browser.driver().executeScript("document.getElementById('layout').noValidate = true");
        browser.find("#layout button").click();
        browser.waitFor("#layout [role=alert]", "choose one from 6 to 72 points");

        browser.find("#size").clear();
        browser.find("#size").sendKeys("14");
        browser.find("#layout button").click();
        browser.waitUntilCount("#layout [role=alert]", 0);
        Sheet kept = poet.open(packet.path());
        assertThat(kept.html().select("#size").val()).isEqualTo("14.0");
        browser.complainsOfNothing();
    }
}
