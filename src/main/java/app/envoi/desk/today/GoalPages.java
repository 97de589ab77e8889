package app.envoi.desk.today;

import app.envoi.desk.web.PageNotFound;
import app.envoi.press.guideline.Call;
import app.envoi.press.guideline.Calls;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the poet sets out to do: target and actual side by side. */
@Controller
class GoalPages {
    private final Goals goals;
    private final Tally tally;
    private final Calls calls;
    private final Clock clock;

    GoalPages(Goals goals, Tally tally, Calls calls, Clock clock) {
        this.goals = goals;
        this.tally = tally;
        this.calls = calls;
        this.clock = clock;
    }

    @GetMapping("/record/goals")
    String list(Model model) {
        return page(0, GoalForm.blank(LocalDate.now(clock)), model);
    }

    @GetMapping("/record/goals/{id:\\d+}")
    String edit(@PathVariable long id, Model model) {
        return page(id, GoalForm.of(open(id)), model);
    }

    @PostMapping("/record/goals/{id:\\d+}")
    String keep(
            @PathVariable long id,
            @ModelAttribute("typed") @Nullable GoalForm typed,
            BindingResult errors,
            Model model) {
        if (typed == null) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        if (id != 0) {
            open(id);
        }
        Optional<Goal> goal = typed.goal(id, errors);
        if (goal.isEmpty()) {
            return page(id, typed, model);
        }
        goals.keep(goal.get());
        return "redirect:/record/goals";
    }

    @PostMapping("/record/goals/{id:\\d+}/away")
    String putAway(@PathVariable long id, @RequestParam boolean away, RedirectAttributes flash) {
        Goal goal = open(id);
        goals.keep(new Goal(id, goal.name(), goal.counting(), goal.target(), goal.from(), goal.until(), away));
        flash.addFlashAttribute("moved", goal.name());
        flash.addFlashAttribute("away", away);
        return "redirect:/record/goals";
    }

    private String page(long id, GoalForm typed, Model model) {
        model.addAttribute("id", id);
        if (!model.containsAttribute("typed")) {
            model.addAttribute("typed", typed);
        }
        model.addAttribute("goals", tally.of(false));
        model.addAttribute("put", tally.of(true));
        model.addAttribute("events", Counting.Event.values());
        model.addAttribute("units", Counting.Unit.values());
        model.addAttribute("journals", journals());
        return "today/goals";
    }

    private List<String> journals() {
        return calls.shelf().calls().stream()
                .map(Call::journal)
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    private Goal open(long id) {
        return goals.find(id).orElseThrow(() -> new PageNotFound("no goal " + id));
    }
}
