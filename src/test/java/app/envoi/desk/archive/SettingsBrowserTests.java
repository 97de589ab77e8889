package app.envoi.desk.archive;

import app.envoi.desk.Browser;
import app.envoi.desk.RunningEnvoi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SettingsBrowserTests {
    @RegisterExtension
    static final RunningEnvoi envoi = RunningEnvoi.shared();

    @RegisterExtension
    static final Browser browser = Browser.shared();

    @Test
    void theSettingsLookWellAndLookingThroughEverythingEndsWithoutAReload() {
        browser.as(envoi.poet(), envoi).size(1280, 900).open(envoi.url("/settings"));
        browser.looksWell("settings");
        browser.find("form[action='/settings/verify'] button").click();
        browser.waitFor("#work", "All is well").complainsOfNothing();
    }
}
