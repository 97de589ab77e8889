package app.envoi.desk.exchange;

import app.envoi.desk.exchange.DayReader.Order;
import app.envoi.desk.exchange.Entrance.RowRefused;
import app.envoi.desk.exchange.Mapping.Parting;
import app.envoi.desk.exchange.Mapping.Undated;
import app.envoi.desk.submission.Outcome;
import app.envoi.words.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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

/** Bringing in a sheet: its columns are named, its questions answered, its rows looked at, and then all is written down at once. */
@Controller
class SheetPages {
    private static final int SHOWN = 200;
    private static final int SAMPLES = 3;
    private final Tray tray;
    private final Entrance entrance;

    SheetPages(Tray tray, Entrance entrance) {
        this.tray = tray;
        this.entrance = entrance;
    }

    /** A column as the page shows it. */
    record Head(int index, String heading, List<String> samples, Column holds) {}

    @PostMapping("/record/exchange/sheets")
    String take(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String text,
            RedirectAttributes flash) {
        try {
            Sheet sheet = file == null || file.isEmpty()
                    ? SheetReader.read(Words.say("sheet.pasted"), text)
                    : SheetReader.read(named(file), file.getBytes());
            Pending pending = Pending.of(sheet, Mapping.guess(sheet));
            return "redirect:/record/exchange/sheets/" + tray.hold(entrance.settle(pending));
        } catch (SheetUnreadable e) {
            flash.addFlashAttribute("trouble", e.getMessage());
            flash.addFlashAttribute("pasted", text);
            return "redirect:/record/exchange";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String named(MultipartFile file) {
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        return name.isBlank() ? Words.say("sheet.nameless") : name.substring(0, Math.min(name.length(), 120));
    }

    @GetMapping("/record/exchange/sheets/{id:[0-9a-f]{16}}")
    String look(@PathVariable String id, Model model) {
        Pending pending = tray.open(id);
        Review review = entrance.review(pending);
        model.addAttribute("id", id);
        model.addAttribute("review", review);
        model.addAttribute("heads", heads(pending));
        model.addAttribute("chillSubs", Column.ofChillSubs(pending.sheet().heading()));
        model.addAttribute("columns", Column.values());
        model.addAttribute("outcomes", Outcome.values());
        model.addAttribute("orders", List.of(Order.DAY_FIRST, Order.MONTH_FIRST));
        model.addAttribute("partings", Parting.values());
        model.addAttribute("undateds", List.of(Undated.SENT_DAY, Undated.TODAY));
        model.addAttribute("shown", shown(review));
        return "exchange/sheet";
    }

    static List<Head> heads(Pending pending) {
        Sheet sheet = pending.sheet();
        return IntStream.range(0, sheet.heading().size())
                .mapToObj(i -> new Head(
                        i,
                        sheet.heading().get(i),
                        sheet.column(i).stream()
                                .filter(cell -> !cell.isBlank())
                                .distinct()
                                .limit(SAMPLES)
                                .toList(),
                        pending.mapping().columns().get(i)))
                .toList();
    }

    /** Rows that need a look, whatever their number, and the first of the others. */
    private static List<Line> shown(Review review) {
        List<Line> plain = review.lines().stream()
                .filter(line -> !special(review, line))
                .limit(SHOWN)
                .toList();
        return review.lines().stream()
                .filter(line -> special(review, line) || plain.contains(line))
                .toList();
    }

    private static boolean special(Review review, Line line) {
        return !line.troubles().isEmpty()
                || review.twin(line).isPresent()
                || review.left(line)
                || line.outcome().isEmpty()
                || line.asksPieces();
    }

    @PostMapping("/record/exchange/sheets/{id:[0-9a-f]{16}}")
    String answer(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> typed, RedirectAttributes flash) {
        Pending pending = entrance.settle(new MappingForm(typed).applied(tray.open(id)));
        tray.put(id, pending);
        Review review = entrance.review(pending);
        if (!"bring".equals(typed.getFirst("go")) || !review.ready()) {
            return "redirect:/record/exchange/sheets/" + id;
        }
        try {
            flash.addFlashAttribute("brought", entrance.bringIn(review));
            tray.clear(id);
            return "redirect:/record/exchange";
        } catch (RowRefused e) {
            flash.addFlashAttribute("refused", e.row());
            flash.addFlashAttribute("why", e.getMessage());
            return "redirect:/record/exchange/sheets/" + id;
        }
    }
}
