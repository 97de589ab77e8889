package app.envoi.desk.journal;

import app.envoi.desk.web.Moments;
import app.envoi.desk.web.PageNotFound;
import app.envoi.press.guideline.Call;
import app.envoi.press.guideline.CallUnreadable;
import app.envoi.press.guideline.Calls;
import app.envoi.press.guideline.Calls.Version;
import app.envoi.press.guideline.Problem;
import jakarta.servlet.http.HttpServletResponse;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The calls: a list, each with its guidelines as cards, and its file to edit. */
@Controller
class CallPages {
    private static final int LONGEST = 200_000;

    private final Calls calls;
    private final CallKeeper keeper;
    private final Moments moments;
    private final Clock clock;

    CallPages(Calls calls, CallKeeper keeper, Moments moments, Clock clock) {
        this.calls = calls;
        this.keeper = keeper;
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
        model.addAttribute("gone", calls.gone());
        return "journal/list";
    }

    @GetMapping("/calls/{id}")
    String open(@PathVariable String id, Model model, HttpServletResponse response) {
        Optional<Call> call = keeper.find(id);
        if (call.isEmpty()) {
            response.setStatus(HttpStatus.GONE.value());
            return gone(id, model);
        }
        model.addAttribute("card", new CallCard(call.get(), LocalDate.now(clock), moments));
        model.addAttribute("broken", keeper.broken(id));
        model.addAttribute("own", calls.isOwn(id));
        model.addAttribute("shipped", calls.isBeneath(id));
        return "journal/call";
    }

    /** Its file was deleted; what it asked last can be put back. */
    private String gone(String id, Model model) {
        Version last = lastGood(id).orElseThrow(() -> new PageNotFound("no call " + id));
        model.addAttribute("id", id);
        model.addAttribute("name", last.call(id).map(Call::title).orElse(id));
        model.addAttribute("number", last.number());
        return "journal/gone";
    }

    private Optional<Version> lastGood(String id) {
        return calls.versions(id).stream()
                .filter(version -> version.call(id).isPresent())
                .reduce((older, newer) -> newer);
    }

    /** The file as it stands; a broken one with its mistakes, and a way back to its last good version. */
    @GetMapping("/calls/{id}/edit")
    String edit(@PathVariable String id, Model model) {
        Optional<Calls.Broken> broken = keeper.broken(id);
        if (broken.isPresent()) {
            model.addAttribute("good", lastGood(id).map(Version::number).orElse(null));
        }
        return editor(id, keeper.text(id), broken.map(Calls.Broken::problems).orElse(List.of()), model);
    }

    /** A text with a mistake is not kept, and stays on the page with the mistake named. */
    @PostMapping("/calls/{id}/edit")
    String keep(
            @PathVariable String id,
            @RequestParam String yaml,
            @RequestParam String seen,
            Model model,
            RedirectAttributes flash) {
        if (!Calls.isId(id) || yaml.length() > LONGEST) {
            throw new PageNotFound("no call file can be called " + id + " or have " + yaml.length() + " characters");
        }
        model.addAttribute("typed", true);
        try {
            Optional<Integer> undo = keeper.change(id, seen, yaml.replace("\r\n", "\n"));
            flash.addFlashAttribute("kept", true);
            undo.ifPresent(number -> flash.addFlashAttribute("undo", number));
            return "redirect:/calls/" + id;
        } catch (CallUnreadable e) {
            return editor(id, yaml, e.problems(), model);
        } catch (CallKeeper.ChangedMeanwhile e) {
            model.addAttribute("meanwhile", true);
            return editor(id, yaml, List.of(), model);
        }
    }

    private String editor(String id, String yaml, List<Problem> problems, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("yaml", yaml);
        model.addAttribute("problems", problems);
        model.addAttribute("seen", keeper.mark(id));
        return "journal/edit";
    }
}
