package app.envoi.desk.submission;

import app.envoi.desk.piece.PieceId;
import app.envoi.desk.submission.Happening.Kind;
import app.envoi.desk.submission.Happening.ReplyKind;
import app.envoi.desk.web.Moments;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One submission: what became of it, and what happened on the way. */
@Controller
class SubmissionPages {
    private static final List<Kind> OTHERS = List.of(
            Kind.SENT,
            Kind.BEING_READ,
            Kind.OPENED_FOR_EDITING,
            Kind.HELD,
            Kind.REWRITE_ASKED,
            Kind.QUERIED,
            Kind.CLOSED_WITHOUT_WORD,
            Kind.LOST,
            Kind.JOURNAL_FOLDED,
            Kind.REMARK);

    private final Books books;
    private final Secretary secretary;
    private final Moments moments;
    private final Clock clock;

    SubmissionPages(Books books, Secretary secretary, Moments moments, Clock clock) {
        this.books = books;
        this.secretary = secretary;
        this.moments = moments;
        this.clock = clock;
    }

    /** What the poet says has happened. */
    record Told(
            @Nullable Kind kind,
            @Nullable List<Long> pieces,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate day,

            @Nullable ReplyKind reply,
            @Nullable String remark) {

        List<PieceId> named() {
            return pieces == null
                    ? List.of()
                    : pieces.stream().distinct().map(PieceId::new).toList();
        }

        Secretary.Word word(LocalDate today) {
            return new Secretary.Word(
                    day == null ? today : day, reply == null ? ReplyKind.NONE : reply, NewSubmissionForm.text(remark));
        }
    }

    /**
     * A line of the record.
     *
     * @param undone it was taken back
     * @param undoable it can be taken back now
     */
    record Entry(Happening happening, String day, String titles, boolean undone, boolean undoable) {}

    @GetMapping("/out/{id:\\d+}")
    String open(@PathVariable String id, Model model) {
        Submission submission = books.submissions().open(SubmissionId.of(id));
        List<Happening> all = books.happenings().of(submission.id());
        model.addAttribute("submission", submission);
        model.addAttribute("record", entries(submission, all));
        model.addAttribute("notices", books.notices().of(submission.id()));
        model.addAttribute("letters", books.letters().of(submission.id()));
        model.addAttribute("expected", expected(submission));
        model.addAttribute("others", OTHERS);
        model.addAttribute("replies", ReplyKind.values());
        model.addAttribute("today", LocalDate.now(clock));
        return "submission/one";
    }

    private Optional<Expectation.Days> expected(Submission submission) {
        Dispatch dispatch = submission.dispatch();
        return submission.standing().out()
                ? submission.sent().map(sent -> dispatch.expectation().from(sent, dispatch.period()))
                : Optional.empty();
    }

    private List<Entry> entries(Submission submission, List<Happening> all) {
        Set<Long> standing = Course.standing(all).stream().map(Happening::id).collect(Collectors.toSet());
        Set<Long> undone = all.stream().flatMap(each -> each.undoes().stream()).collect(Collectors.toSet());
        return all.stream()
                .map(each -> {
                    boolean counts = each.undoes().isPresent() || standing.contains(each.id());
                    boolean can = counts
                            && each.kind() != Kind.PLANNED
                            && each.kind() != Kind.NOTICE_OWED
                            && !(each.undoes().isPresent() && undone.contains(each.id()));
                    return new Entry(each, moments.day(each.day()), titles(submission, each), !counts, can);
                })
                .toList();
    }

    private static String titles(Submission submission, Happening happening) {
        return happening.pieces().stream()
                .map(piece -> "“" + submission.titleOf(piece) + "”")
                .collect(Collectors.joining(", "));
    }

    @PostMapping("/out/{id:\\d+}/happened")
    String happened(@PathVariable String id, Told told, BindingResult read, RedirectAttributes flash) {
        SubmissionId submission = SubmissionId.of(id);
        if (read.hasErrors() || told.kind() == null) {
            flash.addFlashAttribute("trouble", "That could not be read. Please look at the date again.");
            return "redirect:/out/" + id;
        }
        try {
            write(submission, told.kind(), told);
            return after(submission, told.kind(), flash);
        } catch (CannotBe e) {
            flash.addFlashAttribute("trouble", e.getMessage());
            return "redirect:/out/" + id;
        }
    }

    private void write(SubmissionId id, Kind kind, Told told) {
        Secretary.Word word = told.word(LocalDate.now(clock));
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
            throw new CannotBe("Which pieces did they accept? Tick them, then say so again.");
        }
        return List.of(open.get(0).piece());
    }

    private String after(SubmissionId id, Kind kind, RedirectAttributes flash) {
        boolean owes = !books.notices().owed().isEmpty();
        if (kind == Kind.ACCEPTED) {
            flash.addFlashAttribute("accepted", books.submissions().open(id));
            return owes ? "redirect:/out/notices" : "redirect:/out/" + id;
        }
        flash.addFlashAttribute("said", kind);
        return kind == Kind.WISHED_BACK && owes ? "redirect:/out/notices" : "redirect:/out/" + id;
    }

    @PostMapping("/out/{id:\\d+}/undo")
    String undo(@PathVariable String id, @RequestParam long happening, RedirectAttributes flash) {
        try {
            secretary.undo(SubmissionId.of(id), happening);
            flash.addFlashAttribute("said", Kind.UNDONE);
        } catch (CannotBe e) {
            flash.addFlashAttribute("trouble", e.getMessage());
        }
        return "redirect:/out/" + id;
    }

    @PostMapping("/out/{id:\\d+}/letters")
    String keep(@PathVariable String id, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
        String body = typed.getOrDefault("body", "").replace("\r\n", "\n").strip();
        try {
            if (body.isEmpty()) {
                throw new CannotBe("There is no letter yet: paste its words.");
            }
            secretary.keep(new Letters.Letter(
                    SubmissionId.of(id),
                    Optional.empty(),
                    "out".equals(typed.get("way")),
                    day(typed.get("day")),
                    typed.getOrDefault("subject", "").strip(),
                    body));
        } catch (CannotBe e) {
            flash.addFlashAttribute("trouble", e.getMessage());
            flash.addFlashAttribute("unkept", typed);
        }
        return "redirect:/out/" + id + "#letters";
    }

    @PostMapping("/out/{id:\\d+}/amend")
    String amend(@PathVariable String id, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
        try {
            String closes = typed.getOrDefault("closes", "");
            secretary.amend(
                    SubmissionId.of(id),
                    Clerk.link(typed.getOrDefault("tracking", "").strip()),
                    Clerk.limited("The number", typed.getOrDefault("number", "").strip(), 200),
                    closes.isBlank() ? Optional.empty() : Optional.of(day(closes)));
        } catch (CannotBe e) {
            flash.addFlashAttribute("trouble", e.getMessage());
        }
        return "redirect:/out/" + id;
    }

    private LocalDate day(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? LocalDate.now(clock) : LocalDate.parse(typed);
        } catch (java.time.format.DateTimeParseException e) {
            throw new CannotBe("“" + typed + "” is not a date that Envoi can read; write it as 2026-05-31.");
        }
    }
}
