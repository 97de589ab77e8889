package app.envoi.words;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * Who reads: their language where there are bundles in it, and their country, whose form days and numbers take. Where the words stay English so do the names
 * of months: nobody reads <i>Mai</i> in an English sentence.
 */
public final class Reader {
    /** English as it is written in one country or another; what is not here is written as in Britain. */
    private static final Set<Locale> ENGLISH = Stream.of(Locale.getAvailableLocales())
            .filter(each -> each.getLanguage().equals("en") && each.getCountry().length() == 2)
            .filter(each -> each.getVariant().isEmpty() && !each.hasExtensions())
            .collect(Collectors.toUnmodifiableSet());

    private static final Map<String, Boolean> SPOKEN = new ConcurrentHashMap<>();

    private static volatile Locale here = Locale.UK;

    private Reader() {}

    /** Where no page was asked for, this is who reads: the terminal speaks to whoever sits at the machine. Until it is said, somebody in Britain. */
    public static void sitsHere(Locale reader) {
        here = of(List.of(reader));
    }

    /** The same reader on another thread. */
    public static Runnable with(Runnable work) {
        Locale reader = locale();
        return () -> {
            LocaleContextHolder.setLocale(reader);
            try {
                work.run();
            } finally {
                LocaleContextHolder.resetLocaleContext();
            }
        };
    }

    /** Whoever asked for the page that is being made. */
    public static Locale locale() {
        return LocaleContextHolder.getLocaleContext() == null ? here : of(List.of(LocaleContextHolder.getLocale()));
    }

    /** @param wished the dearest first, one at least */
    public static Locale of(List<Locale> wished) {
        return wished.stream()
                .filter(each -> isEnglish(each) || isSpoken(each.getLanguage()))
                .findFirst()
                .filter(each -> !isEnglish(each))
                .orElseGet(() -> english(wished.get(0)));
    }

    private static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }

    private static Locale english(Locale reader) {
        Locale english = new Locale("en", reader.getCountry());
        return ENGLISH.contains(english) ? english : Locale.UK;
    }

    /** There are bundles in it: {@code messages/web_de.properties} and its like. */
    private static boolean isSpoken(String language) {
        return language.matches("[a-z]{2,3}") && SPOKEN.computeIfAbsent(language, Words::isIn);
    }
}
