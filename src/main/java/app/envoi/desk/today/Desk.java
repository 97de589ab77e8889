package app.envoi.desk.today;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The Desk: what needs the poet today. */
@Controller
class Desk {
    @GetMapping("/")
    String desk() {
        return "today/desk";
    }
}
