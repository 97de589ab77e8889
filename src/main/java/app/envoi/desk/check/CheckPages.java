package app.envoi.desk.check;

import app.envoi.desk.check.Envelope.Enclosed;
import app.envoi.desk.web.PageNotFound;
import app.envoi.press.intake.Unreadable;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which a file is brought. */
@Controller
class CheckPages {
    private final OpenCalls calls;
    private final Samples samples;
    private final Examiner examiner;
    private final Shelf shelf;

    CheckPages(OpenCalls calls, Samples samples, Examiner examiner, Shelf shelf) {
        this.calls = calls;
        this.samples = samples;
        this.examiner = examiner;
        this.shelf = shelf;
    }

    @GetMapping("/check")
    String form(@RequestParam(defaultValue = "") String call, Model model) {
        return form(CheckForm.blank(call), List.of(), model);
    }

    private String form(CheckForm form, List<Upload> keptArt, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("calls", calls.all());
        model.addAttribute("problems", calls.problems());
        model.addAttribute("samples", samples.all());
        model.addAttribute("keptArt", keptArt);
        return "check/form";
    }

    @PostMapping("/check")
    String check(
            @ModelAttribute CheckForm form, HttpServletRequest request, HttpServletResponse response, Model model) {
        List<Upload> keptArt = shelf.find(form.kept())
                .map(kept -> keptArt(kept.envelope().enclosed(), request))
                .orElse(List.of());
        Envelope envelope = new Envelope(form.call(), form.file(), form.enclosed(keptArt), Envelope.Said.NOTHING);
        try {
            Examination examination = examiner.examine(Shelf.freshId(), envelope, Optional.empty());
            shelf.put(examination);
            return "redirect:/check/" + examination.id();
        } catch (Unreadable e) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("trouble", e.getMessage());
            return form(form.keptAs(keep(envelope)), envelope.enclosed().art(), model);
        }
    }

    /** The art that was brought with a refused manuscript need not be brought again. */
    private String keep(Envelope envelope) {
        if (envelope.enclosed().art().isEmpty()) {
            return "";
        }
        Envelope without = new Envelope(envelope.call(), Optional.empty(), envelope.enclosed(), envelope.said());
        Examination kept = new Examination(Shelf.freshId(), without, Optional.empty(), Optional.empty());
        shelf.put(kept);
        return kept.id();
    }

    /** Those whose box is still ticked. */
    static List<Upload> keptArt(Enclosed enclosed, HttpServletRequest request) {
        String[] ticked = request.getParameterValues("keepArt");
        List<String> keep = ticked == null ? List.of() : Arrays.asList(ticked);
        return IntStream.range(0, enclosed.art().size())
                .filter(at -> keep.contains(String.valueOf(at)))
                .mapToObj(enclosed.art()::get)
                .toList();
    }

    @PostMapping("/check/sample")
    String sample(@RequestParam String name, @RequestParam(defaultValue = "") String call) throws Unreadable {
        Upload file = samples.find(name).orElseThrow(() -> new PageNotFound("sample " + name));
        String chosen = calls.findOrFirst(call).id();
        Examination examination =
                examiner.examine(Shelf.freshId(), Envelope.of(chosen, file, Enclosed.NOTHING), Optional.empty());
        shelf.put(examination);
        return "redirect:/check/" + examination.id();
    }
}
