package app.envoi.desk.journal;

import app.envoi.press.guideline.Call;
import app.envoi.press.guideline.Guideline;
import app.envoi.press.guideline.Strength;
import app.envoi.press.guideline.Vocabulary;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a call says beside its guidelines, in plain forms: window, clocks, policy, money, channels, patterns; and a call that is new. */
@Controller
class FactPages {
    /** Those that journals of poetry in English name most; any other can be typed. */
    private static final List<String> ZONES = List.of(
            "America/New_York",
            "America/Chicago",
            "America/Denver",
            "America/Los_Angeles",
            "America/Toronto",
            "Europe/London",
            "Europe/Dublin",
            "Europe/Paris",
            "Asia/Kolkata",
            "Asia/Hong_Kong",
            "Asia/Singapore",
            "Asia/Manila",
            "Asia/Tokyo",
            "Asia/Seoul",
            "Australia/Sydney",
            "Pacific/Auckland",
            "UTC");

    private final CallKeeper keeper;
    private final CallNames names;
    private final Clock clock;

    FactPages(CallKeeper keeper, CallNames names, Clock clock) {
        this.keeper = keeper;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping("/calls/{id}/facts")
    String open(@PathVariable String id, Model model) {
        return keeper.broken(id).isPresent()
                ? "redirect:/calls/" + id + "/edit"
                : page(Optional.of(id), Facts.of(keeper.call(id)), Map.of(), model);
    }

    @PostMapping("/calls/{id}/facts")
    String keep(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            RedirectAttributes flash) {
        Facts facts = new Facts(fields);
        FactsReader.Read read = FactsReader.read(facts, keeper.call(id));
        if (!read.troubles().isEmpty()) {
            return page(Optional.of(id), facts, read.troubles(), model);
        }
        try {
            Optional<Integer> undo = keeper.change(
                    id,
                    facts.value("seen-file"),
                    call -> FactsReader.read(facts, call).call());
            flash.addFlashAttribute("kept", true);
            undo.ifPresent(number -> flash.addFlashAttribute("undo", number));
            return "redirect:/calls/" + id;
        } catch (CallKeeper.ChangedMeanwhile e) {
            return page(Optional.of(id), facts, Map.of("", "calls.meanwhile"), model);
        }
    }

    @GetMapping("/calls/new")
    String blank(Model model) {
        return page(Optional.empty(), Facts.empty(LocalDate.now(clock)), Map.of(), model);
    }

    /** A call needs a sentence to be one; its rules are given on the page that comes next. */
    @PostMapping("/calls/new")
    String add(@RequestParam MultiValueMap<String, String> fields, Model model, RedirectAttributes flash) {
        Facts facts = new Facts(fields);
        String quote = facts.value("quote").strip().replaceAll("\\s+", " ");
        Map<String, String> troubles = new LinkedHashMap<>();
        if (quote.isEmpty() || quote.length() > 4_000) {
            troubles.put("quote", "guideline.trouble.quote");
        }
        Call draft = Call.of(
                names.free(facts.value("journal").strip(), facts.value("call").strip()),
                "",
                "",
                new Call.Source(Optional.empty(), Optional.empty(), "", false),
                quote.isEmpty() ? List.of() : List.of(new Guideline(quote, Strength.MUST, false, false, List.of())));
        FactsReader.Read read = FactsReader.read(facts, draft);
        troubles.putAll(read.troubles());
        if (!troubles.isEmpty()) {
            return page(Optional.empty(), facts, troubles, model);
        }
        keeper.add(read.call());
        flash.addFlashAttribute("kept", true);
        return "redirect:/calls/" + read.call().id() + "/guidelines/1";
    }

    private String page(Optional<String> id, Facts facts, Map<String, String> troubles, Model model) {
        model.addAttribute("id", id.orElse(""));
        model.addAttribute("facts", facts);
        model.addAttribute("troubles", troubles);
        model.addAttribute("seen", id.map(keeper::mark).orElse(""));
        model.addAttribute("zones", ZONES);
        model.addAttribute("units", Vocabulary.UNITS.keySet());
        model.addAttribute("starts", Vocabulary.FROM.keySet());
        model.addAttribute("means", Vocabulary.MEANS.keySet());
        model.addAttribute("periods", Vocabulary.PERIODS.keySet());
        model.addAttribute("places", Vocabulary.PLACES);
        model.addAttribute("currencies", Vocabulary.CURRENCIES.keySet());
        model.addAttribute("channels", Vocabulary.CHANNELS);
        model.addAttribute("emailPoems", Vocabulary.EMAIL_POEMS.keySet());
        model.addAttribute("answers", Call.Answer.values());
        return "journal/facts";
    }
}
