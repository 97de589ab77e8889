package app.envoi.desk.home;

import app.envoi.words.Words;
import java.io.IOException;
import java.time.Clock;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.web.server.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;

/** What all of the desk stands on: the home, the database in it, and the clock. */
@Configuration(proxyBeanMethods = false)
public class Foundations {
    private static final Logger LOG = LoggerFactory.getLogger(Foundations.class);

    @Bean
    static Home home(@Value("${envoi.home:}") String named) {
        return Home.open(HomeFolder.of(named).choose());
    }

    @Bean
    @Profile("!postgres")
    static DataSource dataSource(Home home) {
        return HomeDatabase.in(home.folder());
    }

    @Bean
    @Profile("!postgres")
    static FlywayMigrationStrategy migration(Home home) {
        return home::bringUpToDate;
    }

    @Bean
    static Clock clock() {
        return Clock.systemDefaultZone();
    }

    @Bean
    static DoorSign doorSign(
            Home home,
            @Value("${server.ssl.key-store:${server.ssl.bundle:${server.ssl.certificate:}}}") String certificate) {
        return new DoorSign(home, certificate.isBlank() ? "http" : "https");
    }

    /** Tells the poet, and a second copy of Envoi, where this one is open. */
    record DoorSign(Home home, String scheme) {
        @EventListener
        void opened(ServletWebServerInitializedEvent event) throws IOException {
            String url = scheme + "://localhost:" + event.getWebServer().getPort() + "/";
            home.openAt(url);
            LOG.info(Words.say("home.open", url));
            LOG.info(Words.say("home.folder", home.folder()));
            Doorway.open(url);
        }
    }
}
