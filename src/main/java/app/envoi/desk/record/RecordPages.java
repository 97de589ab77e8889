package app.envoi.desk.record;

import app.envoi.desk.submission.Answers;
import app.envoi.desk.submission.Publication;
import app.envoi.desk.submission.Publications;
import app.envoi.desk.submission.Submissions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The record as a page. */
@Controller
class RecordPages {
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private final Answers answers;
    private final Submissions submissions;
    private final Publications publications;
    private final Ledger ledger;
    private final Clock clock;

    RecordPages(Answers answers, Submissions submissions, Publications publications, Ledger ledger, Clock clock) {
        this.answers = answers;
        this.submissions = submissions;
        this.publications = publications;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Years in one currency, drawn and in figures. */
    record Purse(String currency, Chart chart, List<Ledger.Sum> sums) {}

    @GetMapping("/record")
    String record(Model model) {
        return page(PaymentForm.blank(LocalDate.now(clock)), model);
    }

    @PostMapping("/record/payments")
    String enter(@ModelAttribute("typed") @Nullable PaymentForm typed, BindingResult errors, Model model) {
        if (typed == null) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        Optional<Ledger.Entry> entry = typed.entry(errors);
        if (entry.isEmpty()) {
            return page(typed, model);
        }
        ledger.enter(entry.get());
        return "redirect:/record#money";
    }

    @PostMapping("/record/payments/{id:\\d+}/struck")
    String strike(@PathVariable long id, @RequestParam boolean struck, RedirectAttributes flash) {
        ledger.strike(id, struck);
        flash.addFlashAttribute("struck", struck ? id : 0);
        return "redirect:/record#money";
    }

    private String page(PaymentForm typed, Model model) {
        LocalDate today = LocalDate.now(clock);
        LocalDate end = today.plusDays(1);
        List<Answers.Answer> answered = answers.between(FIRST, end);
        List<Year> years = Year.of(answers.sent(FIRST, end), answered);
        List<Pace> paces = Pace.of(answered, submissions.out(), today);
        model.addAttribute("years", years);
        model.addAttribute("yearChart", Chart.ofYears(years));
        model.addAttribute("paces", paces);
        model.addAttribute("paceChart", Chart.ofPaces(paces));
        addMoney(typed, model);
        addPublications(today, model);
        return "record/record";
    }

    private void addMoney(PaymentForm typed, Model model) {
        if (!model.containsAttribute("typed")) {
            model.addAttribute("typed", typed);
        }
        List<Ledger.Entry> entries = ledger.entries();
        Map<String, List<Ledger.Sum>> purses = Ledger.sums(entries).stream()
                .collect(Collectors.groupingBy(Ledger.Sum::currency, LinkedHashMap::new, Collectors.toList()));
        model.addAttribute(
                "purses",
                purses.entrySet().stream()
                        .map(each -> new Purse(each.getKey(), Chart.ofMoney(each.getValue()), each.getValue()))
                        .toList());
        model.addAttribute(
                "payments",
                entries.stream()
                        .filter(each -> each.payment() > 0)
                        .sorted(Comparator.comparing(Ledger.Entry::day).reversed())
                        .toList());
    }

    private void addPublications(LocalDate today, Model model) {
        List<Publication> all = publications.all();
        model.addAttribute("publications", all);
        model.addAttribute("acknowledgements", String.join("\n", Acknowledgements.lines(all)));
        model.addAttribute(
                "rights",
                all.stream()
                        .filter(each -> each.rightsBack().isPresent())
                        .sorted(Comparator.comparing(each -> each.rightsBack().orElseThrow()))
                        .toList());
        model.addAttribute("today", today);
    }
}
