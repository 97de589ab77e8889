package app.envoi.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.desk.FilledHome;
import app.envoi.desk.RunningEnvoi;
import app.envoi.desk.Visitor;
import app.envoi.desk.Visitor.Sheet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a poet does whose browser runs no script. */
class WithoutScriptTests {
    @RegisterExtension
    static final RunningEnvoi envoi = RunningEnvoi.fresh();

    @Test
    void poemsAreWrittenAFileIsCheckedAReplyIsRecordedAndANoticeIsSent() {
        assertThat(FilledHome.fill(envoi)).anyMatch(path -> path.startsWith("/check/"));
        Visitor poet = envoi.poet();
        Sheet owed = poet.open("/out/notices");
        assertThat(owed.html().select("form[action$=/sent]")).isNotEmpty();
        Sheet sent = poet.submit(owed, "form[action$=/sent]", Map.of());
        assertThat(sent.status()).isEqualTo(200);
        assertThat(sent.html().select("form[action$=/confirmed]")).hasSize(1);
    }
}
