package app.envoi.desk.submission;

import app.envoi.desk.packet.PacketDesk;
import app.envoi.desk.piece.PieceId;
import app.envoi.desk.web.PageNotFound;
import app.envoi.press.guideline.Call;
import app.envoi.press.guideline.CallUnreadable;
import app.envoi.press.guideline.Calls;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where pieces go from a submission: into the next packet, or into print. */
@Controller
class OnwardPages {
    private final Submissions submissions;
    private final Publications publications;
    private final PacketDesk desk;
    private final Calls calls;

    OnwardPages(Submissions submissions, Publications publications, PacketDesk desk, Calls calls) {
        this.submissions = submissions;
        this.publications = publications;
        this.desk = desk;
        this.calls = calls;
    }

    /** The same packet for another call, or of it only these pieces. */
    @PostMapping("/out/{id:\\d+}/again")
    String again(
            @PathVariable String id,
            @RequestParam String call,
            @RequestParam(required = false) @Nullable List<Long> pieces) {
        Submission submission = submissions.open(SubmissionId.of(id));
        List<PieceId> chosen = submission.dispatch().pieces().stream()
                .map(SentPiece::piece)
                .filter(piece -> pieces == null || pieces.contains(piece.value()))
                .toList();
        return "redirect:/packets/" + desk.begin(named(call), chosen);
    }

    private Call named(String id) {
        try {
            return calls.find(id).orElseThrow(() -> new PageNotFound("no call " + id));
        } catch (CallUnreadable e) {
            throw new PageNotFound("the call " + id + " cannot be read");
        }
    }

    @PostMapping("/out/{id:\\d+}/published")
    String published(@PathVariable String id, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
        Submission submission = submissions.open(SubmissionId.of(id));
        try {
            PieceId piece = new PieceId(Long.parseLong(typed.getOrDefault("piece", "0")));
            publications.add(new Publication(
                    Publication.NEW,
                    piece,
                    submission.titleOf(piece),
                    typed.getOrDefault("place", ""),
                    day(typed.get("day")),
                    typed.getOrDefault("link", ""),
                    day(typed.get("back")),
                    Optional.of(submission.id())));
            flash.addFlashAttribute("cameOut", submission.titleOf(piece));
        } catch (CannotBe e) {
            flash.addFlashAttribute("trouble", e.getMessage());
            flash.addFlashAttribute("unprinted", typed);
        } catch (IllegalArgumentException e) {
            throw new PageNotFound("no such piece in submission " + id);
        }
        return "redirect:/out/" + id + "#print";
    }

    private static Optional<LocalDate> day(@Nullable String typed) {
        return typed == null || typed.isBlank() ? Optional.empty() : Optional.of(Told.day(typed, LocalDate.MIN));
    }

    @PostMapping("/out/{id:\\d+}/published/{number:\\d+}/strike")
    String strike(
            @PathVariable String id,
            @PathVariable long number,
            @RequestParam boolean struck,
            RedirectAttributes flash) {
        publications.strike(number, struck);
        if (struck) {
            flash.addFlashAttribute("struck", number);
        }
        return "redirect:/out/" + id + "#print";
    }
}
