package app.envoi.desk.archive;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.desk.RunningEnvoi;
import app.envoi.desk.Visitor;
import app.envoi.desk.Visitor.Sheet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class SettingsTests {
    @RegisterExtension
    static final RunningEnvoi envoi = RunningEnvoi.fresh();

    @TempDir
    Path folder;

    private Visitor poet;

    @BeforeEach
    void comeIn() {
        poet = envoi.poet();
    }

    @Test
    void thePageSaysWhereTheWorkIsAndThatNobodyIsLeftUntold() {
        Sheet settings = poet.open("/settings");
        assertThat(settings.text())
                .contains(envoi.home().toString(), "No journal is left untold")
                .contains("Daily backups are switched off");
        assertThat(settings.html().select("a[href=/settings/lock]")).hasSize(1);
    }

    @Test
    void aBackupThatWasDownloadedMakesAHome() throws Exception {
        Sheet backup = poet.open("/settings/backup");
        assertThat(backup.header("Content-Disposition"))
                .startsWith("attachment; filename=")
                .contains(".zip");
        Path zip = Files.write(folder.resolve("backup.zip"), backup.bytes());
        Caretaker elsewhere = new Caretaker(folder.resolve("elsewhere"), ArchiveTests.CLOCK);
        assertThat(elsewhere.restore(zip).faults()).isEmpty();
        assertThat(elsewhere.verify()).isEmpty();
    }

    @Test
    void theExportIsThere() {
        assertThat(poet.open("/settings/export").text()).contains("\"envoi-archive\"", RunningEnvoi.NAME);
        assertThat(poet.open("/settings/export/schema").text()).contains("\"Envoi archive\"");
        assertThat(poet.open("/settings/common-record").text()).contains("\"importedFrom\" : \"envoi\"");
    }

    @Test
    void lookingThroughEverythingSaysThatAllIsWell() throws Exception {
        poet.submit(poet.open("/settings"), "form[action=/settings/verify]", Map.of());
        assertThat(ended().text()).contains("All is well: every file and every text is what it was");
    }

    @Test
    void aBadBackupIsRefusedAndAGoodOneIsMadeReady() throws Exception {
        restore("poem.zip", "Hope is the thing with feathers".getBytes());
        assertThat(ended().text()).contains("This backup cannot be used. Nothing was changed.");
        restore("backup.zip", poet.open("/settings/backup").bytes());
        Sheet ready = ended();
        assertThat(ready.text()).contains("The backup is whole, and a home was made of it. All is well in it.");
        assertThat(ready.html().select("form[action=/settings/move-in] button")).hasSize(1);
        restore("nothing", new byte[0]);
        assertThat(poet.open("/settings").text()).contains("a home was made of it");
    }

    private void restore(String name, byte[] bytes) {
        poet.submit(
                poet.open("/settings"),
                "form[action=/settings/restore]",
                Map.of(),
                new Visitor.Upload("backup", name, bytes));
    }

    /** Without a script one asks again and again. */
    private Sheet ended() throws InterruptedException {
        Sheet settings = poet.open("/settings");
        while (!settings.html().select("form[action=/settings/stop]").isEmpty()) {
            Thread.sleep(200);
            settings = poet.open("/settings");
        }
        return settings;
    }

    @Test
    void theNameCanBeChangedAndAnEmptyOneIsRefused() {
        Sheet renamed = poet.submit(
                poet.open("/settings"), "form[action=/settings/name]", Map.of("name", " Emily E. Dickinson "));
        assertThat(renamed.html().select("#poet").attr("value")).isEqualTo("Emily E. Dickinson");
        Sheet refused = poet.submit(renamed, "form[action=/settings/name]", Map.of("name", " "));
        assertThat(refused.text()).contains("Please write a name of up to 200 characters.");
        assertThat(poet.open("/settings").html().select("#poet").attr("value")).isEqualTo("Emily E. Dickinson");
        poet.submit(poet.open("/settings"), "form[action=/settings/name]", Map.of("name", RunningEnvoi.NAME));
    }

    @Test
    void theContactIsKeptOnceAndANewPacketBeginsWithIt() {
        Sheet kept = poet.submit(
                poet.open("/settings"),
                "form[action=/settings/name]",
                Map.of("contact", " 280 Main Street\n\nAmherst, Massachusetts\t\n"));
        assertThat(kept.html().select("#contact").first().wholeText())
                .isEqualTo("280 Main Street\nAmherst, Massachusetts");

        Sheet packet = poet.submit(poet.open("/packets/new"), "main form", Map.of("call", "the-margins-lineages"));
        assertThat(packet.html().select("#layout [name=contact]").first().wholeText())
                .isEqualTo("280 Main Street\nAmherst, Massachusetts");

        String endless = "x".repeat(1_001);
        Sheet refused = poet.submit(kept, "form[action=/settings/name]", Map.of("contact", endless));
        assertThat(refused.text()).contains("nothing was kept");
        assertThat(refused.html().select("#contact").first().wholeText()).isEqualTo(endless);
        assertThat(poet.open("/settings").html().select("#contact").first().wholeText())
                .isEqualTo("280 Main Street\nAmherst, Massachusetts");
        poet.submit(poet.open("/settings"), "form[action=/settings/name]", Map.of("contact", ""));
    }

    @Test
    void nobodyElseComesIn() {
        for (String page : new String[] {"/settings", "/settings/backup", "/settings/export", "/settings/work"}) {
            assertThat(envoi.visitor().open(page).path()).as(page).isEqualTo("/sign-in");
        }
    }
}
