package app.envoi.desk.today;

import app.envoi.desk.submission.OutDesk;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The Desk: what needs the poet today, most urgent first. */
@Controller
class Desk {
    private final OutDesk out;

    Desk(OutDesk out) {
        this.out = out;
    }

    @GetMapping("/")
    String desk(Model model) {
        model.addAttribute("needs", out.needs());
        return "today/desk";
    }
}
