package app.envoi.desk.check;

import app.envoi.desk.home.Home;
import app.envoi.press.check.Checker;
import app.envoi.press.guideline.Calls;
import app.envoi.press.intake.Intake;
import app.envoi.press.layout.Typesetter;
import java.nio.file.Path;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The press, set up once for the desk. */
@Configuration(proxyBeanMethods = false)
class Press {
    @Bean
    static Typesetter typesetter() {
        return Typesetter.standard();
    }

    @Bean
    static Intake intake(Typesetter typesetter) {
        return new Intake(typesetter);
    }

    /** Those that ship, over them those beside Envoi, over them the poet's own. */
    @Bean
    static Calls calls(Home home) {
        return Calls.in(Path.of("config", "calls"), home.calls());
    }

    @Bean
    static Checker checker() {
        return new Checker();
    }
}
