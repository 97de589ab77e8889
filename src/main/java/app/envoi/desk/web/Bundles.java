package app.envoi.desk.web;

import app.envoi.words.Words;
import java.nio.charset.StandardCharsets;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The templates say what the rest of the desk says, out of the same bundles. */
@Configuration(proxyBeanMethods = false)
class Bundles {
    @Bean
    static MessageSource messageSource() {
        ResourceBundleMessageSource bundles = new ResourceBundleMessageSource();
        bundles.setBasenames(
                Words.FEATURES.stream().map(feature -> "messages/" + feature).toArray(String[]::new));
        bundles.setDefaultEncoding(StandardCharsets.UTF_8.name());
        bundles.setFallbackToSystemLocale(false);
        return bundles;
    }
}
