package app.envoi.desk.submission;

import app.envoi.desk.packet.Builds;
import app.envoi.desk.piece.PieceId;
import app.envoi.desk.submission.Happening.Kind;
import app.envoi.desk.submission.Happening.ReplyKind;
import app.envoi.desk.web.Moments;
import app.envoi.press.guideline.Calls;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

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
    private final Publications publications;
    private final Beside beside;
    private final Moments moments;
    private final Clock clock;

    SubmissionPages(Books books, Publications publications, Beside beside, Moments moments, Clock clock) {
        this.books = books;
        this.publications = publications;
        this.beside = beside;
        this.moments = moments;
        this.clock = clock;
    }

    /** What a submission's page shows that is kept elsewhere. */
    record Beside(Builds builds, Calls calls, NoticeWriter writer) {}

    /**
     * A line of the record.
     *
     * @param undone it was taken back
     * @param undoable it can be taken back now
     */
    record Entry(Happening happening, String day, String titles, boolean undone, boolean undoable) {}

    @GetMapping("/out/{id:\\d+}")
    String open(@PathVariable String id, Principal poet, Model model) {
        Submission submission = books.submissions().open(SubmissionId.of(id));
        List<Notice> notices = books.notices().of(submission.id());
        LocalDate today = LocalDate.now(clock);
        model.addAttribute("submission", submission);
        model.addAttribute("notices", notices);
        model.addAttribute("onward", onward(submission, notices, today));
        model.addAttribute("build", submission.dispatch().build().flatMap(beside.builds()::find));
        model.addAttribute("published", publications.of(submission.id()));
        model.addAttribute("record", entries(submission));
        model.addAttribute("letters", books.letters().of(submission.id()));
        model.addAttribute("expected", submission.days());
        if (submission.standing().out()) {
            model.addAttribute("query", beside.writer().query(submission, poet.getName()));
        }
        choices(model);
        return "submission/one";
    }

    private void choices(Model model) {
        model.addAttribute("calls", beside.calls().shelf().calls());
        model.addAttribute("others", OTHERS);
        model.addAttribute("replies", ReplyKind.values());
        model.addAttribute("portalWords", PortalWord.values());
        model.addAttribute("ways", Withdrawal.By.values());
        model.addAttribute("today", LocalDate.now(clock));
    }

    private Onward onward(Submission submission, List<Notice> notices, LocalDate today) {
        Set<PieceId> published = publications.of(submission.pieces().keySet()).stream()
                .map(Publication::piece)
                .collect(Collectors.toSet());
        return Onward.of(
                submission,
                notices,
                books.submissions().takers(submission.pieces().keySet()).beside(submission),
                published,
                today);
    }

    private List<Entry> entries(Submission submission) {
        List<Happening> all = books.happenings().of(submission.id());
        Set<Long> standing = Course.standing(all).stream().map(Happening::id).collect(Collectors.toSet());
        Set<Long> undone = all.stream().flatMap(each -> each.undoes().stream()).collect(Collectors.toSet());
        return all.stream()
                .map(each -> {
                    boolean counts = each.undoes().isPresent() || standing.contains(each.id());
                    boolean can = counts
                            && each.kind() != Kind.PLANNED
                            && each.kind() != Kind.NOTICE_OWED
                            && !(each.undoes().isPresent() && undone.contains(each.id()));
                    return new Entry(each, when(each), titles(submission, each), !counts, can);
                })
                .toList();
    }

    /** With its time where it was written down on the day itself. */
    private String when(Happening happening) {
        boolean atOnce =
                happening.written().atZone(clock.getZone()).toLocalDate().equals(happening.day());
        return atOnce ? moments.exact(happening.written()) : moments.day(happening.day());
    }

    private static String titles(Submission submission, Happening happening) {
        return happening.pieces().stream()
                .map(piece -> "“" + submission.titleOf(piece) + "”")
                .collect(Collectors.joining(", "));
    }
}
