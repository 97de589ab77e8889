package app.envoi.desk.today;

import app.envoi.desk.packet.Unfinished;
import app.envoi.desk.submission.OutDesk;
import app.envoi.desk.submission.Submissions;
import app.envoi.desk.today.Workshop.InHand;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The Desk: what needs the poet today, most urgent first. */
@Controller
class Desk {
    private static final int SOON = 21;
    private static final int CLOSINGS = 6;
    private final OutDesk out;
    private final Submissions submissions;
    private final Closings closings;
    private final Workshop workshop;
    private final Tally tally;

    Desk(OutDesk out, Submissions submissions, Closings closings, Workshop workshop, Tally tally) {
        this.out = out;
        this.submissions = submissions;
        this.closings = closings;
        this.workshop = workshop;
        this.tally = tally;
    }

    /** A goal, and the packets in hand that would bring it nearer. */
    record Aim(Progress progress, List<Unfinished.Left> packets) {}

    @GetMapping("/")
    String desk(Model model) {
        InHand inHand = workshop.inHand();
        List<Aim> aims = aims(inHand.first());
        OutDesk.Needs needs = out.needs();
        model.addAttribute("needs", needs);
        model.addAttribute("inHand", inHand);
        model.addAttribute("aims", aims);
        boolean bare = needs.out() == 0
                && inHand.first().isEmpty()
                && submissions.newest(0, 1).isEmpty();
        model.addAttribute("bare", bare);
        model.addAttribute("closings", bare ? List.of() : soon());
        return "today/desk";
    }

    private List<Closings.Closing> soon() {
        return closings.within(SOON).stream().limit(CLOSINGS).toList();
    }

    private List<Aim> aims(List<Unfinished.Left> packets) {
        return tally.of(false).stream()
                .map(progress -> new Aim(progress, helping(progress, packets)))
                .toList();
    }

    private static List<Unfinished.Left> helping(Progress progress, List<Unfinished.Left> packets) {
        Counting counting = progress.goal().counting();
        boolean aimed =
                counting.event() == Counting.Event.SENT && !counting.journal().isBlank() && !progress.met();
        return aimed
                ? packets.stream()
                        .filter(each -> counting.concerns(each.journal()))
                        .toList()
                : List.of();
    }
}
