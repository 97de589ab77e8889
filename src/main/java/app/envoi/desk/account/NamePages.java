package app.envoi.desk.account;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The owner's name in the settings. */
@Controller
class NamePages {
    private static final int LONGEST = 200;

    private final Owners owners;

    NamePages(Owners owners) {
        this.owners = owners;
    }

    /** Packets that were begun before keep the name that they were begun with. */
    @PostMapping("/settings/name")
    String rename(@RequestParam String name, RedirectAttributes said) {
        String plain = name.replaceAll("\\p{Cntrl}", " ").strip();
        if (plain.isEmpty() || plain.length() > LONGEST) {
            said.addFlashAttribute("nameTrouble", true);
        } else {
            owners.rename(plain);
            said.addFlashAttribute("renamed", true);
        }
        return "redirect:/settings#name";
    }
}
