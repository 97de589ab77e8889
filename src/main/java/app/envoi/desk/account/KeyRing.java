package app.envoi.desk.account;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authentication.RememberMeAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Hands a key to each browser that is let in, and takes it back: the session holds it, and a cookie too where the owner asked for that. */
@Component
class KeyRing implements RememberMeServices, LogoutHandler {
    /** The box to tick at the door. */
    static final String KEEP = "keep";
    /** Tells our own tokens from others within this process; it opens nothing. */
    static final String OURS = KeyRing.class.getName();

    private static final String HELD = "key";

    private final Owners owners;
    private final Keys keys;
    private final String cookie;

    KeyRing(Owners owners, Keys keys, @Value("${server.servlet.session.cookie.name}") String session) {
        this.owners = owners;
        this.keys = keys;
        this.cookie = session + "-key";
    }

    /** The key that this request's session came in with. */
    static Optional<String> held(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(HELD) instanceof String key
                ? Optional.of(key)
                : Optional.empty();
    }

    void give(HttpServletRequest request, HttpServletResponse response, boolean keep) {
        held(request).ifPresent(keys::end);
        String browser = request.getHeader("User-Agent");
        String key = keys.give(browser == null ? "" : browser, keep);
        request.getSession().setAttribute(HELD, key);
        if (keep) {
            response.addCookie(cookie(request, key, Key.KEPT));
        }
    }

    @Override
    public @Nullable Authentication autoLogin(HttpServletRequest request, HttpServletResponse response) {
        Cookie kept = WebUtils.getCookie(request, cookie);
        if (kept == null) {
            return null;
        }
        Optional<Owner> owner = keys.use(kept.getValue()).flatMap(key -> owners.theOwner());
        if (owner.isEmpty()) {
            response.addCookie(cookie(request, "", Duration.ZERO));
            return null;
        }
        request.getSession().setAttribute(HELD, kept.getValue());
        response.addCookie(cookie(request, kept.getValue(), Key.KEPT));
        return new RememberMeAuthenticationToken(OURS, owner.get().name(), OwnerCheck.RIGHTS);
    }

    @Override
    public void loginSuccess(HttpServletRequest request, HttpServletResponse response, Authentication owner) {
        give(request, response, request.getParameter(KEEP) != null);
    }

    @Override
    public void loginFail(HttpServletRequest request, HttpServletResponse response) {
        // A wrong passphrase takes nothing away: the key that is there was given for a right one.
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication owner) {
        held(request).ifPresent(keys::end);
        response.addCookie(cookie(request, "", Duration.ZERO));
    }

    private Cookie cookie(HttpServletRequest request, String value, Duration lasts) {
        Cookie made = new Cookie(cookie, value);
        made.setPath("/");
        made.setHttpOnly(true);
        made.setSecure(request.isSecure());
        made.setAttribute("SameSite", "Strict");
        made.setMaxAge((int) lasts.toSeconds());
        return made;
    }
}
