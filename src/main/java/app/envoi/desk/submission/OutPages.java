package app.envoi.desk.submission;

import app.envoi.desk.piece.Listed;
import app.envoi.desk.piece.PieceId;
import app.envoi.desk.piece.Pieces;
import app.envoi.desk.web.Moments;
import app.envoi.words.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What is out where: as a board, and as lists by poem, by journal and by date. */
@Controller
class OutPages {
    /** More than this no page shows; it says so, and the poet can narrow it. */
    private static final int MOST = 300;

    private final Submissions submissions;
    private final Notices notices;
    private final Pieces pieces;
    private final Moments moments;
    private final Clock clock;

    OutPages(Submissions submissions, Notices notices, Pieces pieces, Moments moments, Clock clock) {
        this.submissions = submissions;
        this.notices = notices;
        this.pieces = pieces;
        this.moments = moments;
        this.clock = clock;
    }

    /** What the page was asked for. */
    record Asked(@Nullable String show, @Nullable String call) {
        Choice choice() {
            boolean named = call != null && call.matches("\\d{1,18}");
            return new Choice(
                    Choice.Shown.of(show == null ? "" : show),
                    named ? Optional.of(SubmissionId.of(String.valueOf(call))) : Optional.empty());
        }
    }

    /**
     * A line of the list.
     *
     * @param out days since it was sent
     * @param expected when a reply is to be expected, in words
     */
    record Line(Submission submission, String sent, long out, String expected, boolean overdue) {}

    @GetMapping("/out")
    String board(Asked asked, Model model) {
        return sheet("board", asked, model);
    }

    @GetMapping("/out/poems")
    String byPoem(Asked asked, Model model) {
        return sheet("poems", asked, model);
    }

    private String sheet(String view, Asked asked, Model model) {
        List<Notice> owed = notices.owed();
        List<Submission> chosen = shown(view, asked.choice(), owed, model);
        model.addAttribute("board", Board.of(chosen, owed, titles(chosen)));
        return "submission/out";
    }

    @GetMapping("/out/list")
    String byDate(Asked asked, Model model) {
        List<Submission> chosen = shown("list", asked.choice(), notices.owed(), model);
        model.addAttribute("lines", chosen.stream().map(this::line).toList());
        return "submission/out";
    }

    @GetMapping("/out/journals")
    String byJournal(Asked asked, Model model) {
        List<Submission> chosen = shown("journals", asked.choice(), notices.owed(), model);
        model.addAttribute(
                "journals",
                chosen.stream()
                        .collect(Collectors.groupingBy(
                                each -> each.dispatch().journal(),
                                () -> new TreeMap<>(
                                        String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder())),
                                Collectors.mapping(this::line, Collectors.toList()))));
        return "submission/out";
    }

    private List<Submission> shown(String view, Choice choice, List<Notice> owed, Model model) {
        LocalDate today = LocalDate.now(clock);
        List<Submission> chosen = submissions.list(choice, today, MOST);
        model.addAttribute("view", view);
        model.addAttribute("show", choice.shown().word());
        model.addAttribute("shows", Choice.Shown.values());
        model.addAttribute("call", choice.call().map(SubmissionId::value).orElse(0L));
        model.addAttribute("calls", submissions.addressees(choice.ofAnyCall(), today));
        model.addAttribute("count", chosen.size() < MOST ? chosen.size() : submissions.count(choice, today));
        model.addAttribute("owed", owed.size());
        model.addAttribute("conflicts", submissions.conflicts().size());
        model.addAttribute(
                "nothing", chosen.isEmpty() && submissions.newest(0, 1).isEmpty());
        return chosen;
    }

    private Map<PieceId, String> titles(Collection<Submission> chosen) {
        List<PieceId> ids = chosen.stream()
                .flatMap(each -> each.pieces().keySet().stream())
                .distinct()
                .toList();
        return pieces.listed(ids).stream().collect(Collectors.toMap(Listed::id, Listed::heading));
    }

    private Line line(Submission submission) {
        LocalDate today = LocalDate.now(clock);
        if (submission.sent().isEmpty()) {
            return new Line(submission, "", 0, "", false);
        }
        LocalDate sent = submission.sent().get();
        LocalDate until = submission.ended().orElse(today);
        return new Line(
                submission,
                moments.day(sent),
                ChronoUnit.DAYS.between(sent, until),
                submission
                        .days()
                        .map(this::expected)
                        .orElseGet(() -> submission.ended().map(moments::day).orElse("")),
                submission.days().filter(days -> days.overdue(today)).isPresent());
    }

    private String expected(Expectation.Days days) {
        if (days.awaitsClose()) {
            return Words.say("out.expected.close");
        }
        return days.latest()
                .map(day -> Words.say("out.expected.by", moments.day(day)))
                .orElseGet(() -> Words.say("out.expected.unknown"));
    }
}
