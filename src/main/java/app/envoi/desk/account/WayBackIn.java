package app.envoi.desk.account;

import app.envoi.desk.home.Foundations;
import app.envoi.words.Words;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * The way back in for an owner who lost the passphrase: from this machine's own terminal, as long as no other Envoi holds the home. Whoever can write the
 * home's files needs no lock to read them, so nothing is opened here that was shut. Nothing of the work is touched.
 */
public final class WayBackIn implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    private WayBackIn(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** As much of the desk as the lock stands on. */
    @Import({Foundations.class, Owners.class, Keys.class, Locksmith.class})
    @ImportAutoConfiguration({
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        FlywayAutoConfiguration.class
    })
    static class Ground {
        @Bean
        static PasswordEncoder passwordEncoder() {
            return Lock.passwordEncoder();
        }
    }

    /**
     * Holds the home until it is closed; empty when it cannot be held, and then the error output has said why.
     *
     * @param settings such as {@code --envoi.home=FOLDER}
     */
    public static Optional<WayBackIn> open(String... settings) {
        SpringApplication ground = new SpringApplication(Ground.class);
        ground.setWebApplicationType(WebApplicationType.NONE);
        try {
            return Optional.of(new WayBackIn(ground.run(settings)));
        } catch (RuntimeException saidBySpring) {
            return Optional.empty();
        }
    }

    /** Whose home it is; empty before the first visit. */
    public Optional<String> owner() {
        return context.getBean(Owners.class).theOwner().map(Owner::name);
    }

    /** Why this cannot be the passphrase, in a sentence, or empty. */
    public Optional<String> refusal(String passphrase) {
        return Passphrase.refusal(passphrase).map(no -> Words.say(no.message(), no.figures()));
    }

    /** From now on this opens, and every browser that was signed in is signed out. */
    public void change(String passphrase) {
        context.getBean(Locksmith.class).change(passphrase);
    }

    @Override
    public void close() {
        context.close();
    }
}
