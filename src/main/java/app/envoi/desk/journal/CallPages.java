package app.envoi.desk.journal;

import app.envoi.desk.web.Moments;
import app.envoi.desk.web.PageNotFound;
import app.envoi.press.guideline.Call;
import app.envoi.press.guideline.CallReader;
import app.envoi.press.guideline.CallUnreadable;
import app.envoi.press.guideline.CallWriter;
import app.envoi.press.guideline.Calls;
import app.envoi.press.guideline.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The calls: a list, each with its guidelines as cards, and their text to edit. */
@Controller
class CallPages {
    private static final int LONGEST = 200_000;

    private final Calls calls;
    private final Moments moments;
    private final Clock clock;

    CallPages(Calls calls, Moments moments, Clock clock) {
        this.calls = calls;
        this.moments = moments;
        this.clock = clock;
    }

    @GetMapping("/calls")
    String list(Model model) {
        Calls.Shelf shelf = calls.shelf();
        LocalDate today = LocalDate.now(clock);
        model.addAttribute(
                "cards",
                shelf.calls().stream()
                        .sorted(Comparator.comparing(Call::title, String.CASE_INSENSITIVE_ORDER))
                        .map(call -> new CallCard(call, today, moments))
                        .toList());
        model.addAttribute("broken", shelf.broken());
        return "journal/list";
    }

    @GetMapping("/calls/{id}")
    String open(@PathVariable String id, Model model) {
        model.addAttribute("card", new CallCard(call(id), LocalDate.now(clock), moments));
        model.addAttribute(
                "broken",
                calls.shelf().broken().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst());
        return "journal/call";
    }

    @GetMapping("/calls/{id}/edit")
    String edit(@PathVariable String id, Model model) {
        return editor(id, CallWriter.write(call(id)), List.of(), model);
    }

    /** A text with a mistake is not kept, and stays on the page with the mistake named. */
    @PostMapping("/calls/{id}/edit")
    String keep(@PathVariable String id, @RequestParam String yaml, Model model, RedirectAttributes flash) {
        if (!Calls.isId(id) || yaml.length() > LONGEST) {
            throw new PageNotFound("no call file can be called " + id + " or have " + yaml.length() + " characters");
        }
        try {
            calls.keep(CallReader.read(id, yaml.replace("\r\n", "\n")));
            flash.addFlashAttribute("kept", true);
            return "redirect:/calls/" + id;
        } catch (CallUnreadable e) {
            return editor(id, yaml, e.problems(), model);
        } catch (IOException e) {
            throw new UncheckedIOException("The call could not be written into the home; nothing was changed.", e);
        }
    }

    private String editor(String id, String yaml, List<Problem> problems, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("yaml", yaml);
        model.addAttribute("problems", problems);
        return "journal/edit";
    }

    private Call call(String id) {
        try {
            return calls.find(id).orElseThrow(() -> new PageNotFound("no call " + id));
        } catch (CallUnreadable e) {
            throw new CallBroken(e);
        }
    }

    /** Its file is broken, and no good version of it was ever read. */
    @ResponseStatus(HttpStatus.NOT_FOUND)
    static final class CallBroken extends RuntimeException {
        CallBroken(CallUnreadable cause) {
            super(Optional.ofNullable(cause.getMessage()).orElse("broken"), cause);
        }
    }
}
