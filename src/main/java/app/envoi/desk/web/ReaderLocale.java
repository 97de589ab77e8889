package app.envoi.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Writes dates and numbers in the form of the reader's own country, as far as the browser tells which that is. The words stay English: nobody reads
 * <i>Mai</i> in an English sentence.
 */
@Component("localeResolver")
class ReaderLocale implements LocaleResolver {
    /** English as it is written in one country or another; what is not here is written as in Britain. */
    private static final Set<Locale> ENGLISH = Stream.of(Locale.getAvailableLocales())
            .filter(each -> each.getLanguage().equals("en") && each.getCountry().length() == 2)
            .filter(each -> each.getVariant().isEmpty() && !each.hasExtensions())
            .collect(Collectors.toUnmodifiableSet());

    static Locale of(Locale reader) {
        Locale english = new Locale("en", reader.getCountry());
        return ENGLISH.contains(english) ? english : Locale.UK;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null ? Locale.UK : of(request.getLocale());
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the browser says where its reader is");
    }
}
