package app.envoi.desk.exchange;

import app.envoi.desk.exchange.Comparison.Difference;
import app.envoi.desk.exchange.Comparison.Match;
import app.envoi.desk.exchange.DayReader.Order;
import app.envoi.desk.piece.TextBytes;
import app.envoi.desk.submission.CannotBe;
import app.envoi.desk.submission.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A list copied from a portal, beside what Envoi knows: each difference is written down with one click, or left. */
@Controller
class PortalPages {
    private final Tray tray;
    private final PortalDesk desk;

    PortalPages(Tray tray, PortalDesk desk) {
        this.tray = tray;
        this.desk = desk;
    }

    @PostMapping("/record/exchange/portal")
    String take(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String html,
            @RequestParam(required = false) @Nullable MultipartFile file,
            RedirectAttributes flash) {
        try {
            Sheet sheet = PortalReader.read(pasted(text, html, file));
            return "redirect:/record/exchange/portal/" + tray.hold(Pending.of(sheet, Mapping.guess(sheet)));
        } catch (SheetUnreadable e) {
            flash.addFlashAttribute("unread", e.getMessage());
            flash.addFlashAttribute("list", text);
            return "redirect:/record/exchange#portal";
        }
    }

    private static String pasted(String text, String html, @Nullable MultipartFile file) {
        try {
            if (file != null && !file.isEmpty()) {
                return TextBytes.read(file.getBytes());
            }
            return html.isBlank() ? text : html;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping("/record/exchange/portal/{id:[0-9a-f]{16}}")
    String look(@PathVariable String id, Model model) {
        Pending pending = tray.open(id);
        List<Match> matches = desk.compare(pending);
        model.addAttribute("id", id);
        model.addAttribute("pending", pending);
        model.addAttribute("heads", SheetPages.heads(pending));
        model.addAttribute(
                "columns",
                List.of(Column.TITLES, Column.JOURNAL, Column.CALL, Column.STATUS, Column.SENT, Column.NOTHING));
        model.addAttribute("orders", List.of(Order.DAY_FIRST, Order.MONTH_FIRST));
        model.addAttribute("outcomes", Outcome.values());
        model.addAttribute("asksOrder", desk.asksOrder(pending));
        model.addAttribute("unknown", desk.unknown(pending));
        model.addAttribute("today", desk.today());
        model.addAttribute("matches", matches);
        model.addAttribute("absent", desk.absent(matches));
        model.addAttribute(
                "differing",
                matches.stream()
                        .filter(each -> each.difference() != Difference.NONE)
                        .count());
        return "exchange/portal";
    }

    @PostMapping("/record/exchange/portal/{id:[0-9a-f]{16}}")
    String answer(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> typed, RedirectAttributes flash) {
        Pending pending = new MappingForm(typed).applied(tray.open(id));
        tray.put(id, pending);
        String row = String.valueOf(typed.getFirst("apply"));
        if (row.matches("\\d{1,6}")) {
            apply(pending, Integer.parseInt(row), flash);
        }
        return "redirect:/record/exchange/portal/" + id;
    }

    private void apply(Pending pending, int row, RedirectAttributes flash) {
        try {
            desk.apply(pending, row).ifPresent(submission -> flash.addFlashAttribute("done", submission));
        } catch (CannotBe | Unsaid e) {
            flash.addFlashAttribute("trouble", e.getMessage());
        }
    }
}
