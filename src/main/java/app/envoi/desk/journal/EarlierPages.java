package app.envoi.desk.journal;

import app.envoi.desk.web.Moments;
import app.envoi.press.guideline.Call;
import app.envoi.press.guideline.Calls;
import app.envoi.press.guideline.Calls.Version;
import app.envoi.press.guideline.Changes;
import app.envoi.press.guideline.Changes.Change;
import app.envoi.press.guideline.Extractor;
import app.envoi.press.guideline.Guideline;
import app.envoi.press.guideline.Rereading;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How a call came to be what it is: reading it again on another day, what changed when, and bringing an earlier version back. */
@Controller
@RequestMapping("/calls/{id}")
class EarlierPages {
    private final Calls calls;
    private final CallKeeper keeper;
    private final Moments moments;
    private final Clock clock;

    EarlierPages(Calls calls, CallKeeper keeper, Moments moments, Clock clock) {
        this.calls = calls;
        this.keeper = keeper;
        this.moments = moments;
        this.clock = clock;
    }

    /**
     * A version with what it changed.
     *
     * @param when it was written, or empty for what came with Envoi
     * @param broken it has a mistake and was never in force
     * @param changes from the good version before it; empty for the first one
     */
    record Step(int number, String when, boolean broken, boolean current, Optional<Changes> changes) {}

    @GetMapping("/earlier")
    String earlier(@PathVariable String id, Model model) {
        model.addAttribute("card", new CallCard(keeper.call(id), LocalDate.now(clock), moments));
        model.addAttribute("steps", steps(id));
        return "journal/earlier";
    }

    /** The newest first. */
    private List<Step> steps(String id) {
        List<Version> versions = calls.versions(id);
        List<Step> steps = new ArrayList<>();
        Optional<Call> before = Optional.empty();
        for (Version version : versions) {
            Optional<Call> call = version.call(id);
            Optional<Call> earlier = before;
            boolean current = version.equals(versions.get(versions.size() - 1)) && calls.isOwn(id);
            steps.add(
                    0,
                    new Step(
                            version.number(),
                            version.since().equals(Instant.EPOCH) ? "" : moments.exact(version.since()),
                            call.isEmpty(),
                            current,
                            call.flatMap(now -> earlier.map(was -> Changes.between(was, now)))));
            before = call.or(() -> earlier);
        }
        return steps;
    }

    @PostMapping("/earlier/{number}")
    String bringBack(@PathVariable String id, @PathVariable int number, RedirectAttributes flash) {
        Optional<Integer> undo = keeper.bringBack(id, number);
        flash.addFlashAttribute("kept", true);
        undo.ifPresent(version -> flash.addFlashAttribute("undo", version));
        return "redirect:/calls/" + id;
    }

    @PostMapping("/remove")
    String remove(@PathVariable String id, RedirectAttributes flash) {
        keeper.remove(id);
        boolean shipped = keeper.find(id).isPresent();
        flash.addFlashAttribute(shipped ? "kept" : "removed", true);
        return shipped ? "redirect:/calls/" + id : "redirect:/calls";
    }

    @GetMapping("/read")
    String readAgain(@PathVariable String id, Model model) {
        return reading(id, "", model);
    }

    private String reading(String id, String text, Model model) {
        Call call = keeper.call(id);
        model.addAttribute("card", new CallCard(call, LocalDate.now(clock), moments));
        model.addAttribute("text", text);
        model.addAttribute("seen", keeper.mark(id));
        return "journal/read";
    }

    /** Shows what the page's text of today changes; nothing is kept yet. */
    @PostMapping("/read")
    String compare(@PathVariable String id, @RequestParam String text, Model model) {
        if (text.isBlank() || text.length() > Extractor.LONGEST) {
            model.addAttribute("trouble", "paste.trouble.text");
        } else {
            model.addAttribute("changes", changes(id, text));
        }
        return reading(id, text, model);
    }

    private List<Change> changes(String id, String text) {
        return Rereading.compare(keeper.call(id), text.strip().replace("\r\n", "\n"));
    }

    /** Notes that the call was read today, with the changes that the poet agrees to; without a text, that nothing changed. */
    @PostMapping("/read-today")
    String read(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) Set<Integer> taken,
            @RequestParam String seen,
            Model model,
            RedirectAttributes flash) {
        try {
            Set<Integer> agreed = taken == null ? Set.of() : taken;
            Optional<Integer> undo = keeper.change(id, seen, call -> today(call, text, agreed));
            flash.addFlashAttribute("read", true);
            undo.ifPresent(number -> flash.addFlashAttribute("undo", number));
            return "redirect:/calls/" + id;
        } catch (CallKeeper.ChangedMeanwhile e) {
            model.addAttribute("trouble", "calls.meanwhile");
            return reading(id, text, model);
        }
    }

    private Call today(Call call, String text, Set<Integer> taken) {
        Call.Source source = call.source();
        List<Change> changes = text.isBlank() ? List.of() : changes(call.id(), text);
        boolean all = IntStream.range(0, changes.size())
                .allMatch(i -> taken.contains(i) || changes.get(i).kind() == Changes.Kind.SAME);
        boolean restated = source.restated() && (changes.isEmpty() || !all);
        Call read = call.withSource(new Call.Source(source.link(), Optional.of(LocalDate.now(clock)), "", restated));
        List<Guideline> guidelines = Rereading.taking(changes, taken);
        return guidelines.isEmpty() ? read : read.withGuidelines(guidelines);
    }
}
