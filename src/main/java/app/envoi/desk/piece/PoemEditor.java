package app.envoi.desk.piece;

import app.envoi.desk.piece.Scribe.Kept;
import app.envoi.desk.web.Moments;
import app.envoi.press.compose.PoemText;
import app.envoi.words.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Where a piece is written. */
@Controller
class PoemEditor {
    private static final String PAGE = "piece/editor";

    private final Pieces pieces;
    private final Drafts drafts;
    private final Scribe scribe;
    private final EditorView view;
    private final Moments moments;

    PoemEditor(Pieces pieces, Drafts drafts, Scribe scribe, EditorView view, Moments moments) {
        this.pieces = pieces;
        this.drafts = drafts;
        this.scribe = scribe;
        this.view = view;
        this.moments = moments;
    }

    /**
     * What the browser is told of a save.
     *
     * @param draft the one that holds what was sent
     * @param current the piece's current one: another when another window was quicker
     */
    record Answer(long piece, int draft, int current, String said) {}

    @ModelAttribute("kinds")
    List<Kind> kinds() {
        return Kind.WRITTEN;
    }

    @GetMapping("/poems/new")
    String blank(Model model) {
        model.addAttribute("typed", Typed.blank());
        view.pull(PoemText.of("", ""), "", model);
        return PAGE;
    }

    @GetMapping("/poems/{id}")
    String open(
            @PathVariable PieceId id,
            @RequestParam(required = false) @Nullable Integer aside,
            @RequestParam(defaultValue = "") String layout,
            Model model) {
        Piece piece = pieces.open(id);
        view.lay(piece, layout, model);
        model.addAttribute("typed", Typed.of(piece.draft()));
        if (aside != null) {
            drafts.find(new DraftId(id, aside)).ifPresent(draft -> model.addAttribute("aside", draft));
        }
        return PAGE;
    }

    @PostMapping("/poems")
    String begin(@ModelAttribute("typed") Typed typed, Model model, HttpServletResponse response) {
        try {
            if (typed.wording().isBlank()) {
                return "redirect:/poems/new";
            }
            return "redirect:/poems/"
                    + scribe.start(typed.sort(), typed.wording(), typed.hand())
                            .draft()
                            .id()
                            .piece();
        } catch (TooLong e) {
            view.pull(PoemText.of("", ""), "", model);
            return refused(e, model, response);
        }
    }

    @PostMapping("/poems/{id}")
    String save(
            @PathVariable PieceId id, @ModelAttribute("typed") Typed typed, Model model, HttpServletResponse response) {
        try {
            Kept kept = kept(id, typed);
            return "redirect:/poems/" + id
                    + (kept.aside() ? "?aside=" + kept.draft().number() : "");
        } catch (TooLong e) {
            view.lay(pieces.open(id), "", model);
            return refused(e, model, response);
        }
    }

    @PostMapping("/poems/keep")
    @ResponseBody
    Answer keepFirst(@ModelAttribute Typed typed) {
        return answer(scribe.start(typed.sort(), typed.wording(), typed.hand()));
    }

    @PostMapping("/poems/{id}/keep")
    @ResponseBody
    Answer keep(@PathVariable PieceId id, @ModelAttribute Typed typed) {
        return answer(kept(id, typed));
    }

    /** The piece as it would be printed, while it is typed. */
    @PostMapping("/poems/proof")
    String proof(@ModelAttribute("typed") Typed typed, @RequestParam(defaultValue = "") String layout, Model model) {
        view.pull(typed.wording().poemText(typed.sort()), layout, model);
        return "piece/proof";
    }

    @PostMapping("/poems/{id}/away")
    String away(@PathVariable PieceId id, @RequestParam boolean away) {
        pieces.putAway(id, away);
        return away ? "redirect:/poems" : "redirect:/poems/" + id;
    }

    @ExceptionHandler
    ResponseEntity<Answer> tooLong(TooLong e) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_ENTITY)
                .body(new Answer(0, 0, 0, String.valueOf(e.getMessage())));
    }

    private Answer answer(Kept kept) {
        Draft draft = kept.draft();
        String said = kept.aside()
                ? Words.say("editor.kept-aside", draft.number())
                : Words.say("editor.kept", moments.time(draft.saved()), draft.number());
        return new Answer(
                draft.id().piece().value(), draft.number(), kept.current().number(), said);
    }

    private Kept kept(PieceId id, Typed typed) {
        Kept kept = scribe.keep(id, typed.wording(), typed.hand());
        Optional.ofNullable(typed.kind()).ifPresent(kind -> scribe.sort(id, kind));
        return kept;
    }

    private static String refused(TooLong e, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("trouble", e.getMessage());
        return PAGE;
    }
}
