package app.envoi.desk.check;

import app.envoi.press.manuscript.WordCount;
import app.envoi.press.rule.Rule;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Counts a text while it is typed, by the counter that judges it. */
@Controller
class LiveCount {
    private final OpenCalls calls;

    LiveCount(OpenCalls calls) {
        this.calls = calls;
    }

    @PostMapping("/check/count/{part:bio|statement}")
    String count(
            @PathVariable String part,
            @RequestParam(defaultValue = "") String call,
            @RequestParam MultiValueMap<String, String> fields,
            Model model) {
        String text = fields.getFirst(part);
        int words = WordCount.WORD.of(text == null ? "" : text);
        int most = most(part + "-words-at-most", call);
        model.addAttribute("words", words);
        model.addAttribute("most", most);
        model.addAttribute("over", most > 0 && words > most);
        return "check/count :: count";
    }

    /** The least that any guideline of the call allows; 0 where it sets no limit. */
    private int most(String kind, String id) {
        return calls.find(id)
                .map(call -> call.guidelines().stream()
                        .flatMap(guideline -> guideline.rules().stream())
                        .filter(rule -> rule.kind().equals(kind))
                        .mapToInt(LiveCount::limit)
                        .min()
                        .orElse(0))
                .orElse(0);
    }

    private static int limit(Rule rule) {
        return rule.terms().values().get(rule.kind()) instanceof Integer most ? most : 0;
    }
}
