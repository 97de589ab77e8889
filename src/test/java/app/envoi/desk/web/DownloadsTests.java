package app.envoi.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.desk.FilledHome;
import app.envoi.desk.Routes;
import app.envoi.desk.RunningEnvoi;
import app.envoi.desk.Visitor.Sheet;
import app.envoi.desk.Walk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every file that a link of the desk leads to. */
class DownloadsTests {
    @RegisterExtension
    static final RunningEnvoi envoi = RunningEnvoi.fresh();

    @Test
    void everyFileIsAnAttachmentWithASafeName() {
        Walk walk = new Walk(envoi.poet(), Routes.of(envoi)).from(FilledHome.fill(envoi));
        assertThat(walk.files()).hasSizeGreaterThan(5).allSatisfy((address, sheet) -> safe(address, sheet));
    }

    private static void safe(String address, Sheet sheet) {
        assertThat(sheet.header("Content-Disposition"))
                .as(address)
                .startsWith("attachment; ")
                .matches("[\\x20-\\x7E]+")
                .containsPattern("filename=\"[^\"/\\\\:;<>|]+\"");
        assertThat(sheet.header("X-Content-Type-Options")).as(address).isEqualTo("nosniff");
        assertThat(sheet.header("Content-Type")).as(address).isNotEmpty().doesNotStartWith("image/svg");
    }
}
