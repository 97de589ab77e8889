package app.envoi.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the page frame needs to know of every request. */
@ControllerAdvice
class Surroundings {
    /**
     * A door in the header.
     *
     * @param name of its word in the bundle
     * @param open the page is behind it
     */
    record Door(String path, String name, boolean open) {
        private static Door to(String path, String name, String here) {
            boolean open = path.equals("/") ? here.equals(path) : here.startsWith(path);
            return new Door(path, name, open);
        }
    }

    @ModelAttribute("doors")
    List<Door> doors(HttpServletRequest request) {
        String here = request.getRequestURI();
        return List.of(
                Door.to("/", "desk", here),
                Door.to("/check", "check", here),
                Door.to("/poems", "poems", here),
                Door.to("/calls", "calls", here),
                Door.to("/packets", "packets", here),
                Door.to("/out", "out", here),
                Door.to("/record", "record", here),
                Door.to("/settings", "settings", here));
    }

    @ModelAttribute("unsent")
    List<String> unsent(HttpServletRequest request) {
        return Unsent.texts(request);
    }

    @ModelAttribute("signedIn")
    boolean signedIn(HttpServletRequest request) {
        return request.getUserPrincipal() != null;
    }
}
