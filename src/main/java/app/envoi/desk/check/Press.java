package app.envoi.desk.check;

import app.envoi.desk.home.Home;
import app.envoi.press.check.Checker;
import app.envoi.press.guideline.Calls;
import app.envoi.press.intake.Intake;
import app.envoi.press.layout.FontBook;
import app.envoi.press.layout.Typesetter;
import app.envoi.press.rule.FontCatalogue;
import java.nio.file.Path;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The press, set up once for the desk. */
@Configuration(proxyBeanMethods = false)
class Press {
    @Bean
    static Typesetter typesetter(Home home) {
        FontBook.lay(home.fontFiles());
        return Typesetter.standard();
    }

    @Bean
    static Intake intake(Typesetter typesetter) {
        return new Intake(typesetter);
    }

    /** Those that ship, over them those beside Envoi, over them the poet's own. */
    @Bean
    static Calls calls(Home home) {
        return Calls.in(Path.of("config", "calls"), home.calls()).remembering();
    }

    /** Lays the catalogues beside Envoi and in the home over the one that ships. */
    @Bean
    static Typefaces typefaces(Home home) {
        return new Typefaces(FontCatalogue.lay(Path.of("config", "fonts.yml"), home.fonts()));
    }

    /** @param problems what is wrong with font catalogues that were left out, a sentence each */
    record Typefaces(List<String> problems) {
        Typefaces {
            problems = List.copyOf(problems);
        }
    }

    @Bean
    static Checker checker() {
        return new Checker();
    }
}
