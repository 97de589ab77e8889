package app.envoi.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the page frame needs to know of every request. */
@ControllerAdvice
class Surroundings {
    /** The path that is open, so that its door in the header is marked. */
    @ModelAttribute("here")
    String here(HttpServletRequest request) {
        return request.getRequestURI();
    }

    @ModelAttribute("signedIn")
    boolean signedIn(HttpServletRequest request) {
        return request.getUserPrincipal() != null;
    }
}
