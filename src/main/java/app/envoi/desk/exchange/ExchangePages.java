package app.envoi.desk.exchange;

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

/** The lists to take out, and the ways to bring one in. */
@Controller
class ExchangePages {
    private final List<CsvList> lists;
    private final Clock clock;

    ExchangePages(List<CsvList> lists, Clock clock) {
        this.lists = List.copyOf(lists);
        this.clock = clock;
    }

    @GetMapping("/record/exchange")
    String page(Model model) {
        model.addAttribute("lists", lists);
        return "exchange/exchange";
    }

    @GetMapping("/record/exchange/{name:[a-z-]{1,40}}.csv")
    ResponseEntity<byte[]> take(@PathVariable String name) {
        CsvList list = lists.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new PageNotFound("no list " + name));
        String file = "envoi-" + name + "-" + LocalDate.now(clock) + ".csv";
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file).build().toString())
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .body(CsvWriter.write(list.heading(), list.rows()));
    }
}
