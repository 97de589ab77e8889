package app.envoi.desk.today;

import app.envoi.desk.web.Moments;
import app.envoi.desk.web.PageNotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The days ahead: as a page, as a file, and under a private link. */
@Controller
class CalendarPages {
    private static final String TYPE = "text/calendar;charset=UTF-8";
    private final DaysAhead days;
    private final CalendarWriter writer;
    private final Feed feed;
    private final Moments moments;
    private final Clock clock;

    CalendarPages(DaysAhead days, CalendarWriter writer, Feed feed, Moments moments, Clock clock) {
        this.days = days;
        this.writer = writer;
        this.feed = feed;
        this.moments = moments;
        this.clock = clock;
    }

    /**
     * A line of the page.
     *
     * @param late the day is gone
     */
    record Line(Occasion occasion, String day, boolean late) {}

    @GetMapping("/record/calendar")
    String page(Model model) {
        LocalDate today = LocalDate.now(clock);
        List<Line> lines = days.all().stream()
                .map(each -> new Line(each, moments.day(each.day()), each.day().isBefore(today)))
                .toList();
        model.addAttribute("lines", lines);
        model.addAttribute("feed", feed.token().map(token -> root() + "/feed/" + token + ".ics"));
        return "today/calendar";
    }

    @GetMapping("/record/calendar.ics")
    ResponseEntity<byte[]> file() {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("envoi.ics")
                                .build()
                                .toString())
                .header(HttpHeaders.CONTENT_TYPE, TYPE)
                .body(writer.write(days.all(), root()));
    }

    /** Open to whoever knows the link; to everybody else there is nothing here. */
    @GetMapping("/feed/{token:[A-Za-z0-9_-]{1,200}}.ics")
    ResponseEntity<byte[]> feed(@PathVariable String token) {
        if (!feed.opensWith(token)) {
            throw new PageNotFound("no such feed");
        }
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, TYPE).body(writer.write(days.all(), root()));
    }

    @PostMapping("/record/calendar/link")
    String renew(RedirectAttributes flash) {
        flash.addFlashAttribute("said", feed.token().isPresent() ? "renewed" : "made");
        feed.renew();
        return "redirect:/record/calendar";
    }

    @PostMapping("/record/calendar/close")
    String close(RedirectAttributes flash) {
        feed.close();
        flash.addFlashAttribute("said", "closed");
        return "redirect:/record/calendar";
    }

    private static String root() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }
}
