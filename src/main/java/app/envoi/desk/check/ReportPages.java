package app.envoi.desk.check;

import app.envoi.desk.check.Envelope.Enclosed;
import app.envoi.desk.check.Examination.Judgement;
import app.envoi.press.intake.Unreadable;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of one report, and what the poet answers on it. */
@Controller
class ReportPages {
    private final OpenCalls calls;
    private final Examiner examiner;
    private final Shelf shelf;
    private final ReportModel reports;

    ReportPages(OpenCalls calls, Examiner examiner, Shelf shelf, ReportModel reports) {
        this.calls = calls;
        this.examiner = examiner;
        this.shelf = shelf;
        this.reports = reports;
    }

    @GetMapping("/check/{id}")
    String report(@PathVariable String id, Model model, RedirectAttributes flash) {
        Optional<Examination> found =
                shelf.find(id).filter(each -> each.judged().isPresent());
        if (found.isEmpty()) {
            flash.addFlashAttribute("gone", true);
            return "redirect:/check";
        }
        Judgement judgement = found.get().judged().orElseThrow();
        reports.fill(model, found.get());
        model.addAttribute("calls", calls.all());
        model.addAttribute("mends", examiner.told(examiner.mends(judgement), judgement.copy()));
        return "check/report";
    }

    @PostMapping(value = "/check/{id}", params = "look")
    String look(@PathVariable String id, @RequestParam int look, RedirectAttributes flash) {
        return again(id, envelope -> envelope.with(envelope.said().look(look)), flash, "#guideline-" + look);
    }

    @PostMapping(value = "/check/{id}", params = "excused")
    String excuse(
            @PathVariable String id, @RequestParam int excused, @RequestParam String reason, RedirectAttributes flash) {
        return again(
                id, envelope -> envelope.with(envelope.said().excuse(excused, reason)), flash, "#guideline-" + excused);
    }

    @PostMapping(value = "/check/{id}", params = "corrected")
    String starts(@PathVariable String id, HttpServletRequest request, RedirectAttributes flash) {
        Set<Integer> starts = request.getParameter("guess") == null ? ticked(request) : Set.of();
        return again(id, envelope -> envelope.with(envelope.said().startingAt(starts)), flash, "#poems");
    }

    private static Set<Integer> ticked(HttpServletRequest request) {
        String[] values = request.getParameterValues("start");
        return values == null
                ? Set.of()
                : Arrays.stream(values)
                        .filter(value -> value.matches("\\d{1,9}"))
                        .map(Integer::valueOf)
                        .collect(Collectors.toSet());
    }

    @PostMapping("/check/{id}")
    String enclose(
            @PathVariable String id,
            @ModelAttribute CheckForm form,
            HttpServletRequest request,
            RedirectAttributes flash) {
        return again(
                id,
                envelope -> {
                    List<Upload> kept = CheckPages.keptArt(envelope.enclosed(), request);
                    Enclosed enclosed = form.enclosed(kept);
                    return envelope.to(form.call()).with(enclosed);
                },
                flash,
                "");
    }

    private String again(String id, UnaryOperator<Envelope> change, RedirectAttributes flash, String where) {
        Optional<Examination> found = shelf.find(id);
        if (found.isEmpty()) {
            flash.addFlashAttribute("gone", true);
            return "redirect:/check";
        }
        try {
            Envelope envelope = change.apply(found.get().envelope());
            shelf.put(examiner.examine(id, envelope, found.get().mended()));
        } catch (Unreadable e) {
            flash.addFlashAttribute("trouble", e.getMessage());
        }
        return "redirect:/check/" + id + where;
    }

    @PostMapping("/check/{id}/mend")
    String mend(@PathVariable String id, RedirectAttributes flash) {
        Optional<Examination> found =
                shelf.find(id).filter(each -> each.judged().isPresent());
        if (found.isEmpty()) {
            flash.addFlashAttribute("gone", true);
            return "redirect:/check";
        }
        try {
            Examination mended = examiner.mend(found.get());
            shelf.put(mended);
            return "redirect:/check/" + mended.id();
        } catch (Unreadable e) {
            flash.addFlashAttribute("trouble", e.getMessage());
            return "redirect:/check/" + id;
        }
    }
}
