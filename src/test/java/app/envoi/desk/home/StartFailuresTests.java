package app.envoi.desk.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import app.envoi.Envoi;
import app.envoi.desk.RunningEnvoi;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;

class StartFailuresTests {
    @RegisterExtension
    static final RunningEnvoi envoi = RunningEnvoi.fresh();

    @TempDir
    Path folder;

    @Test
    void aPortInUseSaysHowToUseAnother() {
        assertThat(said("--server.port=" + envoi.port(), "--envoi.home=" + folder))
                .contains("Envoi did not start. Something else on this machine already answers at http://localhost:"
                        + envoi.port() + "/.")
                .contains("What to do: ")
                .doesNotContain("Exception", "\tat ");
    }

    @Test
    void aSecondCopyOnTheSameHomeSaysWhereTheFirstIs() {
        assertThat(said("--server.port=0", "--envoi.home=" + envoi.home()))
                .contains("Envoi did not start. Envoi is already open on " + envoi.home() + ".")
                .contains("What to do: Open " + envoi.url("/") + " and go on there, or close it first.")
                .doesNotContain("Exception", "\tat ");
    }

    @Test
    void aHomeThatCannotBeWrittenSaysHowToNameAnother() throws Exception {
        Path file = Files.createFile(folder.resolve("a-file"));
        assertThat(said("--server.port=0", "--envoi.home=" + file))
                .contains("Envoi keeps your work in " + file + ", and it cannot be written to.")
                .contains("ENVOI_HOME")
                .doesNotContain("Exception", "\tat ");
    }

    private static String said(String... settings) {
        PrintStream before = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            assertThat(catchThrowable(() -> SpringApplication.run(Envoi.class, settings)))
                    .isNotNull();
        } finally {
            System.setErr(before);
        }
        return said.toString(StandardCharsets.UTF_8);
    }
}
