package app.envoi.desk.journal;

import app.envoi.desk.Browser;
import app.envoi.desk.RunningEnvoi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CallsBrowserTests {
    @RegisterExtension
    static final RunningEnvoi envoi = RunningEnvoi.shared();

    @RegisterExtension
    static final Browser browser = Browser.shared();

    @Test
    void theCallsLookWell() {
        browser.size(1280, 900).as(envoi.poet(), envoi);
        browser.open(envoi.url("/calls")).looksWell("calls");
        browser.open(envoi.url("/calls/the-margins-lineages")).looksWell("call");
        browser.open(envoi.url("/calls/the-margins-lineages/edit")).looksWell("call-edit");
        browser.open(envoi.url("/calls/paste")).looksWell("call-paste");
        browser.complainsOfNothing();
    }
}
