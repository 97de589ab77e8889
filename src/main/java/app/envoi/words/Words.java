package app.envoi.words;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Says what stands in the bundles, one for each feature, for pages and whatever else the poet reads. */
public final class Words {
    private static final List<String> FEATURES = List.of(
            "terminal",
            "home",
            "web",
            "account",
            "today",
            "check",
            "piece",
            "submission",
            "journal",
            "packet",
            "record",
            "exchange",
            "archive");

    private static final ResourceBundleMessageSource BUNDLES = bundles();

    private Words() {}

    private static ResourceBundleMessageSource bundles() {
        ResourceBundleMessageSource bundles = new ResourceBundleMessageSource();
        bundles.setBasenames(
                FEATURES.stream().map(feature -> "messages/" + feature).toArray(String[]::new));
        bundles.setDefaultEncoding(StandardCharsets.UTF_8.name());
        bundles.setFallbackToSystemLocale(false);
        return bundles;
    }

    /** For the templates. */
    public static MessageSource all() {
        return BUNDLES;
    }

    /**
     * A sentence for whoever reads.
     *
     * @param values of {@code {0}}, {@code {1}} …; where there are none, braces stand for themselves
     */
    public static String say(String key, Object... values) {
        return BUNDLES.getMessage(key, values, Reader.locale());
    }

    /** A sentence for others than the poet, such as a journal, or for a file that is the same in every language. */
    public static String english(String key, Object... values) {
        return BUNDLES.getMessage(key, values, Locale.ENGLISH);
    }

    static boolean isIn(String language) {
        return Words.class.getResource("/messages/web_" + language + ".properties") != null;
    }
}
