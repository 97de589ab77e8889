package app.envoi.desk.journal;

import app.envoi.press.guideline.Call;
import app.envoi.press.guideline.Guideline;
import app.envoi.press.guideline.Shortlist;
import app.envoi.press.guideline.Vocabulary;
import app.envoi.press.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One guideline of a call in a plain form: its sentence, and a few fields for each rule. */
@Controller
@RequestMapping("/calls/{id}/guidelines/{place}")
class GuidelinePages {
    private static final String NEW = "new";

    private final CallKeeper keeper;

    GuidelinePages(CallKeeper keeper) {
        this.keeper = keeper;
    }

    /** A rule that may be meant, with how it is chosen. */
    record Offer(String choice, String words) {}

    @GetMapping
    String open(@PathVariable String id, @PathVariable String place, Model model) {
        if (keeper.broken(id).isPresent()) {
            return "redirect:/calls/" + id + "/edit";
        }
        List<Guideline> guidelines = keeper.call(id).guidelines();
        int index = index(place, guidelines);
        GuidelineForm form = index < guidelines.size()
                ? GuidelineForm.of(guidelines.get(index), index + 1)
                : GuidelineForm.empty(guidelines.size() + 1);
        return page(id, place, form, form.quote(), model);
    }

    /** Keeps the form, or shows it again with one rule more or less, as the button says. */
    @PostMapping
    String keep(
            @PathVariable String id,
            @PathVariable String place,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            RedirectAttributes flash) {
        GuidelineForm form = GuidelineForm.typed(fields);
        String was = Optional.ofNullable(fields.getFirst("was")).orElse("");
        String choice = Optional.ofNullable(fields.getFirst("choice")).orElse("");
        if (fields.containsKey("add")) {
            return page(id, place, RuleEntry.chosen(choice).map(form::with).orElse(form), was, model);
        }
        if (fields.containsKey("drop")) {
            String dropped = Optional.ofNullable(fields.getFirst("drop")).orElse("");
            return page(id, place, form.without(dropped), was, model);
        }
        boolean delete = fields.containsKey("delete");
        if (!delete && !form.troubles().isEmpty()) {
            model.addAttribute("troubles", form.troubles());
            return page(id, place, form, was, model);
        }
        try {
            String seen = Optional.ofNullable(fields.getFirst("seen")).orElse("");
            Optional<Integer> undo =
                    keeper.change(id, seen, replacing(was, delete ? Optional.empty() : Optional.of(form)));
            flash.addFlashAttribute("kept", true);
            undo.ifPresent(number -> flash.addFlashAttribute("undo", number));
            return "redirect:/calls/" + id;
        } catch (CallKeeper.ChangedMeanwhile e) {
            model.addAttribute("troubles", List.of("calls.meanwhile"));
            return page(id, place, form, was, model);
        }
    }

    /** The call with a guideline in the place of the one of a sentence, or without it. */
    private static UnaryOperator<Call> replacing(String was, Optional<GuidelineForm> form) {
        return call -> {
            List<Guideline> guidelines = new ArrayList<>(call.guidelines());
            guidelines.stream()
                    .filter(each -> each.quote().equals(was))
                    .findFirst()
                    .ifPresent(guidelines::remove);
            form.ifPresent(typed ->
                    guidelines.add(Math.max(0, Math.min(typed.place() - 1, guidelines.size())), typed.guideline()));
            return guidelines.isEmpty() ? call : call.withGuidelines(guidelines);
        };
    }

    private String page(String id, String place, GuidelineForm form, String was, Model model) {
        Call call = keeper.call(id);
        model.addAttribute("call", call);
        model.addAttribute("at", place);
        model.addAttribute("form", form);
        model.addAttribute("was", was);
        model.addAttribute("seen", keeper.mark(id));
        model.addAttribute("alone", call.guidelines().size() == 1);
        model.addAttribute("offers", offers(form));
        model.addAttribute("groups", KindGroups.all());
        model.addAttribute("strengths", Vocabulary.STRENGTHS.keySet());
        model.addAttribute("scopes", Vocabulary.SCOPES.keySet());
        return "journal/guideline";
    }

    /** What the sentence may be about, without the kinds that it has. */
    private static List<Offer> offers(GuidelineForm form) {
        List<String> there =
                form.rules().stream().map(entry -> entry.kind().name()).toList();
        return Shortlist.of(form.quote()).stream()
                .filter(rule -> !there.contains(rule.kind()))
                .map(GuidelinePages::offer)
                .toList();
    }

    static Offer offer(Rule rule) {
        return new Offer(RuleEntry.choice(rule), CallCard.words(rule));
    }

    private static int index(String place, List<Guideline> guidelines) {
        return !place.equals(NEW) && place.matches("\\d{1,4}") && Integer.parseInt(place) >= 1
                ? Math.min(Integer.parseInt(place) - 1, guidelines.size())
                : guidelines.size();
    }
}
