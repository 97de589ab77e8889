package app.envoi.desk.submission;

import app.envoi.desk.piece.PieceId;
import app.envoi.desk.submission.Happening.Kind;
import app.envoi.words.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the poet says has happened to a submission, and takes back. */
@Controller
class DeedPages {
    private final Books books;
    private final Secretary secretary;
    private final Clock clock;

    DeedPages(Books books, Secretary secretary, Clock clock) {
        this.books = books;
        this.secretary = secretary;
        this.clock = clock;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String page(String id) {
        return "redirect:/out/" + id;
    }

    @PostMapping("/out/{id:\\d+}/happened")
    String happened(@PathVariable String id, Told told, BindingResult read, RedirectAttributes flash) {
        SubmissionId submission = SubmissionId.of(id);
        if (read.hasErrors() || told.kind() == null) {
            flash.addFlashAttribute("trouble", Words.say("cannot.read.day"));
            return page(id);
        }
        try {
            write(submission, told.kind(), told);
            return after(submission, told.kind(), flash);
        } catch (CannotBe e) {
            flash.addFlashAttribute("trouble", e.getMessage());
            return page(id);
        }
    }

    private void write(SubmissionId id, Kind kind, Told told) {
        Secretary.Word word = told.word(today());
        switch (kind) {
            case ACCEPTED -> secretary.accept(id, accepted(id, told), word);
            case DECLINED -> secretary.decline(id, told.named(), word);
            case WISHED_BACK -> secretary.withdraw(id, told.named(), word);
            default -> secretary.note(id, kind, word);
        }
    }

    /** Nothing ticked can only mean the one piece that is still open. */
    private List<PieceId> accepted(SubmissionId id, Told told) {
        if (!told.named().isEmpty()) {
            return told.named();
        }
        List<SentPiece> open = books.submissions().open(id).with(PieceStanding.UNDER_CONSIDERATION);
        if (open.size() != 1) {
            throw new CannotBe("accepted");
        }
        return List.of(open.get(0).piece());
    }

    private String after(SubmissionId id, Kind kind, RedirectAttributes flash) {
        boolean clash = books.submissions().conflicts().stream()
                .anyMatch(each -> each.submissions().contains(id));
        boolean owes = clash || !books.notices().owed().isEmpty();
        if (kind == Kind.ACCEPTED) {
            flash.addFlashAttribute("accepted", books.submissions().open(id));
            return owes ? "redirect:/out/notices" : page(id.toString());
        }
        flash.addFlashAttribute("said", kind);
        return kind == Kind.WISHED_BACK && owes ? "redirect:/out/notices" : page(id.toString());
    }

    @PostMapping("/out/{id:\\d+}/portal")
    String portal(@PathVariable String id, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
        try {
            PortalWord word = PortalWord.of(typed.getOrDefault("word", "")).orElseThrow(() -> new CannotBe("portal"));
            secretary.portalSays(SubmissionId.of(id), word, Told.day(typed.get("day"), today()));
            flash.addFlashAttribute("said", Kind.PORTAL_SAID);
        } catch (CannotBe e) {
            flash.addFlashAttribute("trouble", e.getMessage());
        }
        return page(id);
    }

    @PostMapping("/out/{id:\\d+}/undo")
    String undo(@PathVariable String id, @RequestParam long happening, RedirectAttributes flash) {
        try {
            SubmissionId submission = SubmissionId.of(id);
            secretary.undo(submission, happening);
            flash.addFlashAttribute("said", Kind.UNDONE);
            flash.addFlashAttribute("toldAlready", toldAlready(submission, happening));
        } catch (CannotBe e) {
            flash.addFlashAttribute("trouble", e.getMessage());
        }
        return page(id);
    }

    /** Journals that were told that a piece is gone, where the acceptance that took it is taken back now. */
    private String toldAlready(SubmissionId id, long happening) {
        return books.happenings().of(id).stream()
                .filter(each -> each.id() == happening && each.kind() == Kind.ACCEPTED)
                .flatMap(each -> each.pieces().stream())
                .flatMap(piece -> books.submissions().with(piece).stream()
                        .filter(other -> !other.id().equals(id) && toldOf(other, piece)))
                .map(Submission::addressee)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static boolean toldOf(Submission other, PieceId piece) {
        return other.pieces().get(piece) == PieceStanding.WITHDRAWN
                && !other.wished().contains(piece);
    }

    @PostMapping("/out/{id:\\d+}/amend")
    String amend(@PathVariable String id, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
        try {
            String closes = typed.getOrDefault("closes", "");
            SubmissionId submission = SubmissionId.of(id);
            Withdrawal withdrawal = withdrawal(books.submissions().open(submission), typed);
            secretary.amend(
                    submission,
                    Clerk.link(typed.getOrDefault("tracking", "").strip()),
                    Clerk.limited("number", typed.getOrDefault("number", "").strip(), 200),
                    closes.isBlank() ? Optional.empty() : Optional.of(Told.day(closes, today())));
            secretary.amend(submission, withdrawal);
            flash.addFlashAttribute("said", Kind.REMARK);
        } catch (CannotBe e) {
            flash.addFlashAttribute("trouble", e.getMessage());
        }
        return page(id);
    }

    /** The journal's own sentences stay as they are. */
    private static Withdrawal withdrawal(Submission submission, Map<String, String> typed) {
        Withdrawal known = submission.dispatch().withdrawal();
        return new Withdrawal(
                way(known.part(), typed.get("part"), typed.getOrDefault("address", "")),
                way(known.whole(), typed.get("whole"), typed.getOrDefault("address", "")),
                typed.containsKey("wholeOnly"));
    }

    private static Withdrawal.Way way(Withdrawal.Way known, @Nullable String by, String typed) {
        Withdrawal.By chosen = Arrays.stream(Withdrawal.By.values())
                .filter(each -> each.name().equals(by))
                .findFirst()
                .orElse(known.by());
        String address = typed.strip();
        return new Withdrawal.Way(chosen, known.quote(), address.isEmpty() ? "" : Clerk.address(address));
    }
}
