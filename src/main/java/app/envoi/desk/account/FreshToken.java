package app.envoi.desk.account;

import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A page that outlived its session asks for a new token here once its owner has signed in again, and what was typed on it can be sent after all. */
@RestController
class FreshToken {
    @GetMapping(value = "/token", produces = "text/plain")
    String token(CsrfToken token) {
        return token.getToken();
    }
}
