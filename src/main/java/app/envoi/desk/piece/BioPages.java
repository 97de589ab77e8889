package app.envoi.desk.piece;

import app.envoi.desk.piece.Bio.Person;
import app.envoi.desk.web.PageNotFound;
import app.envoi.press.manuscript.WordCount;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The poet's bios, short and long; a new packet takes the longest that fits its call. */
@Controller
class BioPages {
    private final Bios bios;

    BioPages(Bios bios) {
        this.bios = bios;
    }

    @GetMapping("/bios")
    String all(Model model) {
        model.addAttribute("bios", bios.all());
        model.addAttribute("persons", Person.values());
        return "piece/bios";
    }

    @PostMapping("/bios")
    String add(@RequestParam String name, @RequestParam Person person, @RequestParam String text) {
        if (!text.isBlank()) {
            bios.add(name, person, text.strip());
        }
        return "redirect:/bios";
    }

    /** While it is typed. */
    @PostMapping("/bios/count")
    String count(@RequestParam(defaultValue = "") String text, Model model) {
        model.addAttribute("words", WordCount.WORD.of(text));
        return "piece/parts :: words";
    }

    @PostMapping("/bios/{id:\\d+}")
    String change(
            @PathVariable long id, @RequestParam String name, @RequestParam Person person, @RequestParam String text) {
        if (bios.find(id).isEmpty()) {
            throw new PageNotFound("no bio " + id);
        }
        bios.change(new Bio(id, name, person, text.strip()));
        return "redirect:/bios";
    }

    @PostMapping("/bios/{id}/strike")
    String strike(@PathVariable long id) {
        bios.strike(id);
        return "redirect:/bios";
    }
}
