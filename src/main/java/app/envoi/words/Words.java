package app.envoi.words;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Says what stands in the bundles, one for each feature, for pages and whatever else the poet reads. Without a library: a command in the terminal does not
 * wait for one.
 */
public final class Words {
    /** The bundles in {@code messages/}; those of the terminal first, which has to begin at once. */
    public static final List<String> FEATURES = List.of(
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

    private static final Map<Locale, Map<String, String>> KNOWN = new ConcurrentHashMap<>();
    private static final Control OURS = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Words() {}

    /**
     * A sentence for whoever reads.
     *
     * @param values of {@code {0}}, {@code {1}} …; where there are none, braces stand for themselves
     */
    public static String say(String key, @Nullable Object... values) {
        return said(Reader.locale(), key, values);
    }

    /** A sentence for others than the poet, such as a journal, or for a file that is the same in every language. */
    public static String english(String key, @Nullable Object... values) {
        return said(Locale.ENGLISH, key, values);
    }

    /** There is such a sentence. */
    public static boolean has(String key) {
        return FEATURES.stream()
                .anyMatch(feature -> bundle(feature, Locale.ENGLISH).containsKey(key));
    }

    private static String said(Locale locale, String key, @Nullable Object... values) {
        String sentence = KNOWN.computeIfAbsent(locale, any -> new ConcurrentHashMap<>())
                .computeIfAbsent(key, any -> found(locale, key));
        return values.length == 0 ? sentence : new MessageFormat(sentence, locale).format(values);
    }

    private static String found(Locale locale, String key) {
        for (String feature : FEATURES) {
            ResourceBundle bundle = bundle(feature, locale);
            if (bundle.containsKey(key)) {
                return bundle.getString(key);
            }
        }
        throw new IllegalArgumentException("no words for " + key);
    }

    private static ResourceBundle bundle(String feature, Locale locale) {
        return ResourceBundle.getBundle("messages." + feature, locale, OURS);
    }

    static boolean isIn(String language) {
        return Words.class.getResource("/messages/web_" + language + ".properties") != null;
    }
}
