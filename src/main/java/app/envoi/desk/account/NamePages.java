package app.envoi.desk.account;

import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How the owner is named and reached, in the settings. */
@Controller
class NamePages {
    private static final int LONGEST = 200;
    private static final int LONGEST_CONTACT = 1_000;

    private final Owners owners;

    NamePages(Owners owners) {
        this.owners = owners;
    }

    /** Packets that were begun before keep what they were begun with; what is refused stays in its boxes. */
    @PostMapping("/settings/name")
    String present(
            @RequestParam String name, @RequestParam(defaultValue = "") String contact, RedirectAttributes said) {
        String plain = name.replaceAll("\\p{Cntrl}", " ").strip();
        String lines = contact.lines()
                .map(line -> line.replaceAll("\\p{Cntrl}", " ").strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
        boolean badName = plain.isEmpty() || plain.length() > LONGEST;
        boolean badContact = lines.length() > LONGEST_CONTACT;
        if (badName || badContact) {
            said.addFlashAttribute("nameTrouble", badName);
            said.addFlashAttribute("contactTrouble", badContact);
            said.addFlashAttribute("typedName", name);
            said.addFlashAttribute("typedContact", contact);
        } else {
            owners.present(plain, lines);
            said.addFlashAttribute("renamed", true);
        }
        return "redirect:/settings#name";
    }
}
