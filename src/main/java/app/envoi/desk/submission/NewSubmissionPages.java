package app.envoi.desk.submission;

import app.envoi.desk.piece.Look;
import app.envoi.desk.piece.Pieces;
import app.envoi.press.guideline.Calls;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Entering a submission by hand. */
@Controller
class NewSubmissionPages {
    private final Clerk clerk;
    private final Secretary secretary;
    private final Pieces pieces;
    private final Calls calls;
    private final Clock clock;

    NewSubmissionPages(Clerk clerk, Secretary secretary, Pieces pieces, Calls calls, Clock clock) {
        this.clerk = clerk;
        this.secretary = secretary;
        this.pieces = pieces;
        this.calls = calls;
        this.clock = clock;
    }

    @GetMapping("/out/new")
    String blank(Model model) {
        return form(NewSubmissionForm.empty(LocalDate.now(clock)), "", model);
    }

    @PostMapping("/out/new")
    String enter(@ModelAttribute("entered") NewSubmissionForm entered, BindingResult read, Model model) {
        if (read.hasErrors()) {
            return form(entered, "A date or an amount could not be read. Please look at them again.", model);
        }
        try {
            LocalDate day = entered.day() == null ? LocalDate.now(clock) : entered.day();
            SubmissionId id = secretary.send(clerk.dispatch(entered), Secretary.Word.on(day));
            return "redirect:/out/" + id;
        } catch (CannotBe e) {
            return form(entered, String.valueOf(e.getMessage()), model);
        }
    }

    private String form(NewSubmissionForm entered, String trouble, Model model) {
        model.addAttribute("entered", entered);
        model.addAttribute("trouble", trouble);
        model.addAttribute("pieces", pieces.list(Look.EVERYTHING));
        model.addAttribute("calls", calls.shelf().calls());
        model.addAttribute("channels", Channel.values());
        model.addAttribute("today", LocalDate.now(clock));
        return "submission/new";
    }
}
