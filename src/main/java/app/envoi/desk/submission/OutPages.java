package app.envoi.desk.submission;

import app.envoi.desk.piece.Listed;
import app.envoi.desk.piece.PieceId;
import app.envoi.desk.piece.Pieces;
import app.envoi.desk.web.Moments;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is out where, as a board and as a list. */
@Controller
class OutPages {
    private static final int EVERYTHING = 2_000;

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

    /**
     * A line of the list.
     *
     * @param out days since it was sent
     * @param expected when a reply is to be expected, in words
     */
    record Line(Submission submission, String sent, long out, String expected, boolean overdue) {}

    /** Which submissions are shown. */
    enum Shown {
        OPEN,
        YEAR,
        ALL;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        static Shown of(String name) {
            return switch (name) {
                case "all" -> ALL;
                case "year" -> YEAR;
                default -> OPEN;
            };
        }
    }

    @GetMapping("/out")
    String board(@RequestParam(defaultValue = "open") String show, Model model) {
        List<Submission> chosen = chosen(Shown.of(show));
        List<Notice> owed = notices.owed();
        model.addAttribute("board", Board.of(chosen, owed, titles(chosen)));
        model.addAttribute("view", "board");
        return shown(show, chosen, owed, model);
    }

    @GetMapping("/out/list")
    String list(@RequestParam(defaultValue = "open") String show, Model model) {
        List<Submission> chosen = chosen(Shown.of(show));
        model.addAttribute("lines", chosen.stream().map(this::line).toList());
        model.addAttribute("view", "list");
        return shown(show, chosen, notices.owed(), model);
    }

    private String shown(String show, List<Submission> chosen, List<Notice> owed, Model model) {
        model.addAttribute("show", Shown.of(show).word());
        model.addAttribute("shows", List.of(Shown.OPEN, Shown.YEAR, Shown.ALL));
        model.addAttribute("owed", owed.size());
        model.addAttribute("conflicts", submissions.conflicts().size());
        model.addAttribute(
                "nothing", chosen.isEmpty() && submissions.newest(0, 1).isEmpty());
        return "submission/out";
    }

    private List<Submission> chosen(Shown shown) {
        LocalDate newYear = LocalDate.now(clock).withDayOfYear(1);
        return switch (shown) {
            case OPEN -> submissions.out();
            case YEAR ->
                submissions.newest(0, EVERYTHING).stream()
                        .filter(each ->
                                each.sent().map(day -> !day.isBefore(newYear)).orElse(true))
                        .toList();
            case ALL -> submissions.newest(0, EVERYTHING);
        };
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
        Dispatch dispatch = submission.dispatch();
        Expectation.Days days = dispatch.expectation().from(sent, dispatch.period());
        boolean overdue = !submission.standing().end() && days.overdue(today);
        return new Line(
                submission,
                moments.day(sent),
                ChronoUnit.DAYS.between(sent, until),
                expected(submission, days),
                overdue);
    }

    private String expected(Submission submission, Expectation.Days days) {
        if (submission.standing().end()) {
            return submission.ended().map(moments::day).orElse("");
        }
        if (days.awaitsClose()) {
            return "unknown until the period closes";
        }
        return days.latest().map(day -> "by " + moments.day(day)).orElse("unknown");
    }
}
