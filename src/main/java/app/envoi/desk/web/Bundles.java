package app.envoi.desk.web;

import app.envoi.words.Words;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The templates say what the rest of the desk says, out of the same bundles. */
@Configuration(proxyBeanMethods = false)
class Bundles {
    @Bean
    static MessageSource messageSource() {
        return Words.all();
    }
}
