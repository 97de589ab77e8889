package app.envoi.desk.submission;

import app.envoi.words.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Letters in and out, kept with the submission that they are about. */
@Controller
class LetterPages {
    private final Books books;
    private final Secretary secretary;
    private final Clock clock;

    LetterPages(Books books, Secretary secretary, Clock clock) {
        this.books = books;
        this.secretary = secretary;
        this.clock = clock;
    }

    /** A letter that is pasted is kept; an e-mail, as a file or with its head, is read first and shown to be kept. */
    @PostMapping("/out/{id:\\d+}/letters")
    String keep(
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile mail,
            RedirectAttributes flash)
            throws IOException {
        String body = typed.getOrDefault("body", "").replace("\r\n", "\n").strip();
        try {
            if (mail != null && !mail.isEmpty()) {
                flash.addFlashAttribute("unkept", read(mail.getBytes(), typed));
            } else if (MailReader.isMail(body)) {
                flash.addFlashAttribute("unkept", read(body.getBytes(StandardCharsets.UTF_8), typed));
            } else {
                Letters.Letter letter = letter(SubmissionId.of(id), typed, body);
                secretary.keep(letter);
                flash.addFlashAttribute("kept", letter);
                flash.addFlashAttribute("hunch", hunch(letter));
            }
        } catch (CannotBe e) {
            flash.addFlashAttribute("trouble", e.getMessage());
            flash.addFlashAttribute("unkept", typed);
        }
        return "redirect:/out/" + id + "#letters";
    }

    private Map<String, String> read(byte[] eml, Map<String, String> typed) {
        MailReader.Mail read = new MailReader(clock.getZone()).read(eml);
        Map<String, String> letter = new HashMap<>(typed);
        letter.put("subject", read.subject());
        letter.put("body", read.words());
        read.day().ifPresent(day -> letter.put("day", day.toString()));
        letter.put("read", "yes");
        return letter;
    }

    private Letters.Letter letter(SubmissionId id, Map<String, String> typed, String body) {
        if (body.isEmpty()) {
            throw new CannotBe("letter");
        }
        return new Letters.Letter(
                id,
                Optional.empty(),
                "out".equals(typed.get("way")),
                Told.day(typed.get("day"), LocalDate.now(clock)),
                typed.getOrDefault("subject", "").strip(),
                body);
    }

    /** Only for a journal's letter about what it has not answered. */
    private @Nullable Hunch hunch(Letters.Letter letter) {
        boolean open = books.submissions().open(letter.submission()).standing().out();
        return letter.outgoing() || !open
                ? null
                : Hunch.of(letter.subject() + "\n" + letter.body()).orElse(null);
    }

    @PostMapping("/out/{id:\\d+}/asked")
    String asked(@PathVariable String id, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
        try {
            secretary.asked(SubmissionId.of(id), text(typed), Secretary.Word.on(LocalDate.now(clock)));
            flash.addFlashAttribute("said", Happening.Kind.QUERIED);
        } catch (CannotBe e) {
            flash.addFlashAttribute("trouble", e.getMessage());
        }
        return "redirect:/out/" + id;
    }

    static NoticeWriter.Text text(Map<String, String> typed) {
        return new NoticeWriter.Text(
                typed.getOrDefault("subject", ""),
                typed.getOrDefault("body", "").replace("\r\n", "\n"));
    }

    /** The letter that stands in a form, as a mail that is still to be sent. */
    @PostMapping("/out/{id:\\d+}/letter.eml")
    ResponseEntity<byte[]> mail(@PathVariable String id, @RequestParam Map<String, String> typed) {
        Submission submission = books.submissions().open(SubmissionId.of(id));
        byte[] eml = MailWriter.file(submission.dispatch().withdrawal().part().address(), text(typed));
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(
                                        Words.say(
                                                        "letter.file",
                                                        submission.dispatch().journal()) + ".eml",
                                        StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .contentType(MediaType.parseMediaType("message/rfc822"))
                .body(eml);
    }
}
