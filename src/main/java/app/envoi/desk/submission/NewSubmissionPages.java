package app.envoi.desk.submission;

import app.envoi.desk.piece.Listed;
import app.envoi.desk.piece.Look;
import app.envoi.desk.piece.PieceId;
import app.envoi.desk.piece.Pieces;
import app.envoi.press.guideline.Calls;
import app.envoi.words.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Entering a submission by hand. */
@Controller
class NewSubmissionPages {
    private static final int MOST = 200;
    private static final Look NEWEST = Look.EVERYTHING.first(MOST);

    private final Clerk clerk;
    private final Secretary secretary;
    private final Submissions submissions;
    private final Pieces pieces;
    private final Calls calls;
    private final Clock clock;

    NewSubmissionPages(
            Clerk clerk, Secretary secretary, Submissions submissions, Pieces pieces, Calls calls, Clock clock) {
        this.clerk = clerk;
        this.secretary = secretary;
        this.submissions = submissions;
        this.pieces = pieces;
        this.calls = calls;
        this.clock = clock;
    }

    @GetMapping("/out/new")
    String blank(@RequestParam(required = false) @Nullable String like, Model model) {
        List<PieceId> ticked = like == null
                ? List.of()
                : submissions.open(SubmissionId.of(like)).dispatch().pieces().stream()
                        .map(SentPiece::piece)
                        .toList();
        return form(NewSubmissionForm.holding(ticked, LocalDate.now(clock)), "", model);
    }

    @PostMapping("/out/new")
    String enter(@ModelAttribute("entered") NewSubmissionForm entered, BindingResult read, Model model) {
        if (read.hasErrors()) {
            return form(entered, Words.say("cannot.read"), model);
        }
        try {
            LocalDate day = entered.day() == null ? LocalDate.now(clock) : entered.day();
            Dispatch dispatch = clerk.dispatch(entered);
            SubmissionId id = Boolean.TRUE.equals(entered.planned())
                    ? secretary.plan(dispatch, Secretary.Word.on(day))
                    : secretary.send(dispatch, Secretary.Word.on(day));
            return "redirect:/out/" + id;
        } catch (CannotBe e) {
            return form(entered, String.valueOf(e.getMessage()), model);
        }
    }

    /** The newest, and whatever is ticked. */
    private List<Listed> offered(NewSubmissionForm entered) {
        List<PieceId> ticked = Stream.ofNullable(entered.pieces())
                .flatMap(List::stream)
                .map(PieceId::new)
                .toList();
        return Stream.concat(pieces.listed(ticked).stream(), pieces.list(NEWEST).stream())
                .distinct()
                .toList();
    }

    private String form(NewSubmissionForm entered, String trouble, Model model) {
        model.addAttribute("entered", entered);
        model.addAttribute("trouble", trouble);
        model.addAttribute("pieces", offered(entered));
        model.addAttribute("most", MOST);
        model.addAttribute("calls", calls.shelf().calls());
        model.addAttribute("channels", Channel.values());
        model.addAttribute("today", LocalDate.now(clock));
        return "submission/new";
    }
}
