package app.envoi.desk.web;

import app.envoi.words.Reader;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Speaks to the reader in the language, and in the form of the country, that the browser tells. */
@Component("localeResolver")
class ReaderLocale implements LocaleResolver {
    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? Locale.UK
                : Reader.of(Collections.list(request.getLocales()));
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the browser says where its reader is");
    }
}
