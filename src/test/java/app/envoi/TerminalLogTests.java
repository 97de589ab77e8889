package app.envoi;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class TerminalLogTests {
    @Test
    void logbackFindsIt() {
        assertThat(ServiceLoader.load(Configurator.class).stream().map(ServiceLoader.Provider::type))
                .contains(TerminalLog.class);
    }

    @Test
    void onlyWhatIsSeriousIsSaidAndOnlyOnTheErrorOutput() {
        PrintStream kept = System.err;
        PrintStream answers = System.out;
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        try {
            System.setErr(new PrintStream(errors, true, StandardCharsets.UTF_8));
            System.setOut(new PrintStream(told, true, StandardCharsets.UTF_8));
            LoggerContext context = new LoggerContext();
            context.setMDCAdapter(new LogbackMDCAdapter());
            new TerminalLog().configure(context);
            context.getLogger("org.docx4j.jaxb.Context").info("java.vendor");
            context.getLogger("org.docx4j.XmlUtils").warn("a remark");
            context.getLogger("org.apache.pdfbox").error("serious", new IllegalStateException("trace"));
            assertThat(context.getLogger("any").getEffectiveLevel()).isEqualTo(Level.ERROR);
        } finally {
            System.setErr(kept);
            System.setOut(answers);
        }
        assertThat(told.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(errors.toString(StandardCharsets.UTF_8)).isEqualTo("serious" + System.lineSeparator());
    }
}
