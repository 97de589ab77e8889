package app.envoi.desk.submission;

import app.envoi.desk.web.Moments;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
            String mail) {}

    /** A piece that more than one journal took. */
    record Clash(String title, List<Submission> takers) {}

    @GetMapping("/out/notices")
    String notices(Principal poet, Model model) {
        model.addAttribute(
                "owed",
                books.notices().owed().stream().map(each -> ready(each, poet)).toList());
        model.addAttribute(
                "awaited",
                books.notices().awaited().stream()
                        .map(each -> ready(each, poet))
                        .toList());
        model.addAttribute(
                "clashes",
                books.submissions().conflicts().stream().map(this::clash).toList());
        model.addAttribute("today", LocalDate.now(clock));
        return "submission/notices";
    }

    private Ready ready(Notice notice, Principal poet) {
        Submission submission = books.submissions().open(notice.submission());
        NoticeWriter.Text text = writer.write(notice, submission, poet.getName());
        Withdrawal.Way way = submission.dispatch().withdrawal().way(notice.scope());
        return new Ready(
                notice,
                submission,
                way,
                text,
                moments.brief(notice.since()),
                Duration.between(notice.since(), clock.instant()).toDays(),
                way.by() == Withdrawal.By.EMAIL ? mail(way.address(), text) : "");
    }

    /** RFC 6068: everything but the address is percent-encoded, so nothing typed can become a header. */
    private static String mail(String address, NoticeWriter.Text text) {
        String to = address.matches("[^\\s@,;?&<>\"]+@[^\\s@,;?&<>\"]+") ? address : "";
        return "mailto:" + to + "?subject=" + encoded(text.subject()) + "&body="
                + encoded(text.body().replace("\n", "\r\n"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private Clash clash(Submissions.Conflict conflict) {
        List<Submission> takers =
                conflict.submissions().stream().map(books.submissions()::open).toList();
        return new Clash(takers.get(0).titleOf(conflict.piece()), takers);
    }

    @PostMapping("/out/notices/{id:\\d+}/{deed:sent|confirmed|dropped}")
    String done(
            @PathVariable String id,
            @PathVariable String deed,
            @RequestParam Map<String, String> typed,
            RedirectAttributes flash) {
        NoticeId notice = NoticeId.of(id);
        Secretary.Word word = Secretary.Word.on(LocalDate.now(clock));
        try {
            switch (deed) {
                case "sent" -> secretary.noticeSent(notice, text(typed), word);
                case "confirmed" -> secretary.noticeConfirmed(notice, word);
                default ->
                    secretary.dropNotice(
                            notice, word.remark(typed.getOrDefault("reason", "").strip()));
            }
            flash.addFlashAttribute("done", deed);
            flash.addFlashAttribute(
                    "to", books.submissions().open(books.notices().open(notice).submission()));
        } catch (CannotBe e) {
            flash.addFlashAttribute("trouble", e.getMessage());
        }
        return "redirect:/out/notices";
    }

    private static NoticeWriter.Text text(Map<String, String> typed) {
        return new NoticeWriter.Text(
                typed.getOrDefault("subject", ""),
                typed.getOrDefault("body", "").replace("\r\n", "\n"));
    }

    @GetMapping("/out/wording")
    String wording(Model model) {
        model.addAttribute("part", writer.wording(Notice.Scope.PART));
        model.addAttribute("whole", writer.wording(Notice.Scope.WHOLE));
        return "submission/wording";
    }

    @PostMapping("/out/wording")
    String reword(@RequestParam String part, @RequestParam String whole, RedirectAttributes flash) {
        try {
            writer.reword(Notice.Scope.PART, part);
            writer.reword(Notice.Scope.WHOLE, whole);
            flash.addFlashAttribute("said", true);
        } catch (CannotBe e) {
            flash.addFlashAttribute("trouble", e.getMessage());
        }
        return "redirect:/out/wording";
    }
}
