package app.envoi.desk.submission;

import app.envoi.desk.piece.PieceId;
import app.envoi.desk.web.Moments;
import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The notices that the poet owes, ready to be sent, and those that wait for a confirmation. */
@Controller
class NoticePages {
    private final Books books;
    private final NoticeWriter writer;
    private final Secretary secretary;
    private final Moments moments;
    private final Clock clock;

    NoticePages(Books books, NoticeWriter writer, Secretary secretary, Moments moments, Clock clock) {
        this.books = books;
        this.writer = writer;
        this.secretary = secretary;
        this.moments = moments;
        this.clock = clock;
    }

    /**
     * A notice as the page shows it.
     *
     * @param days since when it is owed
     * @param mail a {@code mailto:} link with the text in it, or empty
     */
    record Ready(
            Notice notice,
            Submission submission,
            Withdrawal.Way way,
            NoticeWriter.Text text,
            String since,
            long days,
            String mail) {
        /** Where the poet goes to send it, or empty. */
        public String place() {
            String tracking = submission.dispatch().tracking();
            return tracking.isEmpty() && way.address().startsWith("http") ? way.address() : tracking;
        }
    }

    /** A piece that more than one journal took, with a letter for each that does not get it. */
    record Clash(PieceId piece, String title, List<Taker> takers) {}

    /** A journal that took it. */
    record Taker(Submission submission, NoticeWriter.Text apology) {}

    @GetMapping("/out/notices")
    String notices(Principal poet, Model model) {
        model.addAttribute("owed", ready(books.notices().owed(), poet));
        model.addAttribute("awaited", ready(books.notices().awaited(), poet));
        model.addAttribute(
                "clashes",
                books.submissions().conflicts().stream()
                        .map(each -> clash(each, poet))
                        .toList());
        model.addAttribute("today", LocalDate.now(clock));
        return "submission/notices";
    }

    private List<Ready> ready(List<Notice> notices, Principal poet) {
        Map<SubmissionId, Submission> known = books.submissions()
                .open(notices.stream().map(Notice::submission).toList());
        Map<NoticeWriter.Form, String> wordings = writer.wordings();
        return notices.stream()
                .map(each -> {
                    Submission submission = Objects.requireNonNull(known.get(each.submission()));
                    return ready(each, submission, writer.write(each, submission, poet.getName(), wordings));
                })
                .toList();
    }

    private Ready ready(Notice notice, Submission submission, NoticeWriter.Text text) {
        Withdrawal.Way way = submission.dispatch().withdrawal().way(notice.scope());
        return new Ready(
                notice,
                submission,
                way,
                text,
                moments.brief(notice.since()),
                Duration.between(notice.since(), clock.instant()).toDays(),
                way.by() == Withdrawal.By.EMAIL ? MailWriter.link(way.address(), text) : "");
    }

    private Clash clash(Submissions.Conflict conflict, Principal poet) {
        PieceId piece = conflict.piece();
        List<Taker> takers = conflict.submissions().stream()
                .map(books.submissions()::open)
                .map(each -> new Taker(each, writer.apology(each, piece, poet.getName())))
                .toList();
        return new Clash(piece, takers.get(0).submission().titleOf(piece), takers);
    }

    @PostMapping("/out/notices/{id:\\d+}/{deed:sent|confirmed|dropped|undone}")
    String done(
            @PathVariable String id,
            @PathVariable String deed,
            @RequestParam Map<String, String> typed,
            RedirectAttributes flash) {
        NoticeId notice = NoticeId.of(id);
        Secretary.Word word = Secretary.Word.on(LocalDate.now(clock));
        try {
            switch (deed) {
                case "sent" -> secretary.noticeSent(notice, LetterPages.text(typed), word);
                case "confirmed" -> secretary.noticeConfirmed(notice, word);
                case "undone" -> secretary.undo(notice);
                default ->
                    secretary.dropNotice(
                            notice, word.remark(typed.getOrDefault("reason", "").strip()));
            }
            flash.addFlashAttribute("done", deed);
            flash.addFlashAttribute("notice", notice);
            flash.addFlashAttribute(
                    "to", books.submissions().open(books.notices().open(notice).submission()));
        } catch (CannotBe e) {
            flash.addFlashAttribute("trouble", e.getMessage());
        }
        return "redirect:/out/notices";
    }

    /** Of two journals that took a piece, this one does not get it, and was told. */
    @PostMapping("/out/{id:\\d+}/turned-down")
    String turnedDown(
            @PathVariable String id,
            @RequestParam long piece,
            @RequestParam Map<String, String> typed,
            RedirectAttributes flash) {
        SubmissionId submission = SubmissionId.of(id);
        try {
            secretary.turnDown(
                    submission, new PieceId(piece), LetterPages.text(typed), Secretary.Word.on(LocalDate.now(clock)));
            flash.addFlashAttribute("done", "turned-down");
            flash.addFlashAttribute("to", books.submissions().open(submission));
        } catch (CannotBe e) {
            flash.addFlashAttribute("trouble", e.getMessage());
        }
        return "redirect:/out/notices";
    }

    /** A wording as the page shows it. */
    record Worded(NoticeWriter.Form form, String body) {}

    @GetMapping("/out/wording")
    String wording(Model model) {
        model.addAttribute(
                "wordings",
                Arrays.stream(NoticeWriter.Form.values())
                        .map(form -> new Worded(form, writer.wording(form)))
                        .toList());
        return "submission/wording";
    }

    /** All or none are kept. */
    @PostMapping("/out/wording")
    String reword(@RequestParam Map<String, String> typed, RedirectAttributes flash, Model model) {
        try {
            for (NoticeWriter.Form form : NoticeWriter.Form.values()) {
                Optional.ofNullable(typed.get(form.name())).ifPresent(writer::examine);
            }
            for (NoticeWriter.Form form : NoticeWriter.Form.values()) {
                Optional.ofNullable(typed.get(form.name())).ifPresent(body -> writer.reword(form, body));
            }
            flash.addFlashAttribute("said", true);
            return "redirect:/out/wording";
        } catch (CannotBe e) {
            model.addAttribute("trouble", e.getMessage());
            model.addAttribute(
                    "wordings",
                    Arrays.stream(NoticeWriter.Form.values())
                            .map(form -> new Worded(form, typed.getOrDefault(form.name(), writer.wording(form))))
                            .toList());
            return "submission/wording";
        }
    }
}
