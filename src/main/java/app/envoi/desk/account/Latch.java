package app.envoi.desk.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session whose key has ended, before anything asks who it belongs to. */
class Latch extends OncePerRequestFilter {
    private final Keys keys;

    Latch(Keys keys) {
        this.keys = keys;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (KeyRing.held(request).filter(key -> keys.use(key).isEmpty()).isPresent()) {
            request.getSession().invalidate();
        }
        chain.doFilter(request, response);
    }
}
