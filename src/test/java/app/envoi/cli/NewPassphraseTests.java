package app.envoi.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.Envoi;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

class NewPassphraseTests {
    private static final String NEW = "a slant of certain light";

    @TempDir
    Path home;

    private record Ran(int code, String out, String err) {}

    private ConfigurableApplicationContext envoi() {
        return SpringApplication.run(Envoi.class, "--server.port=0", "--envoi.home=" + home, "--envoi.warm-up=false");
    }

    private Ran typing(String passphrase) {
        PrintStream before = System.err;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream said = new PrintStream(err, true, UTF_8);
        System.setErr(said);
        try {
            Output output = new Output(new PrintStream(out, true, UTF_8), said, false);
            Secrets secrets = Secrets.lines(new ByteArrayInputStream((passphrase + "\n").getBytes(UTF_8)));
            int code = new PassphraseCommand(output, secrets).run(List.of("--home", home.toString()));
            return new Ran(code, out.toString(UTF_8), err.toString(UTF_8));
        } finally {
            System.setErr(before);
        }
    }

    @Test
    void anOwnerWhoLostThePassphraseChoosesAnotherAndLosesNothing() {
        assertThat(typing(NEW).err()).contains("Nobody has been here yet");
        try (ConfigurableApplicationContext envoi = envoi()) {
            JdbcClient jdbc = envoi.getBean(JdbcClient.class);
            jdbc.sql("insert into owner (id, name, passphrase, since) values (1, 'Emily', 'lost', current_timestamp)")
                    .update();
            jdbc.sql(
                            "insert into browser_key (hash, browser, kept, given, seen, ends) values ('h', '', true, current_timestamp, current_timestamp, timestamp '2999-01-01 00:00:00')")
                    .update();
            Ran held = typing(NEW);
            assertThat(held.code()).isEqualTo(Answer.UNUSABLE);
            assertThat(held.err()).contains("Envoi is already open on " + home, "close it first");
        }
        assertThat(typing("too short").err()).contains("This has 9 characters; 10 are needed.", "Nothing was changed.");
        Ran changed = typing(NEW);
        assertThat(changed.err()).isEmpty();
        assertThat(changed.code()).isZero();
        assertThat(changed.out()).contains("The passphrase is changed").doesNotContain(NEW);
        try (ConfigurableApplicationContext envoi = envoi()) {
            JdbcClient jdbc = envoi.getBean(JdbcClient.class);
            String hash = jdbc.sql("select passphrase from owner where name = 'Emily'")
                    .query(String.class)
                    .single();
            assertThat(envoi.getBean(PasswordEncoder.class).matches(NEW, hash)).isTrue();
            assertThat(jdbc.sql("select count(*) from browser_key")
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
    }
}
