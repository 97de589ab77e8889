package app.envoi.desk.journal;

import app.envoi.press.guideline.Call;
import app.envoi.press.guideline.Extractor;
import app.envoi.press.guideline.Guideline;
import app.envoi.press.guideline.Manners;
import app.envoi.press.guideline.Shortlist;
import app.envoi.press.rule.Rule;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Makes a call out of the text of a guidelines page: one guideline for each sentence, and the rules that the poet agrees to. */
@Controller
class PastePages {
    private static final int NAME_LIMIT = 200;

    private final CallKeeper keeper;
    private final CallNames names;
    private final Clock clock;

    PastePages(CallKeeper keeper, CallNames names, Clock clock) {
        this.keeper = keeper;
        this.names = names;
        this.clock = clock;
    }

    /**
     * What was pasted.
     *
     * @param taken numbers of the sentences whose suggested rules are taken
     * @param pick rules that were picked from the short list of a sentence, by its number
     * @param clock the time of the reply is taken
     * @param policy what it says of simultaneous submissions is taken
     */
    record Pasted(
            @Nullable String journal,
            @Nullable String name,
            @Nullable String link,
            @Nullable String text,
            @Nullable Set<Integer> taken,
            @Nullable Map<Integer, String> pick,
            @Nullable Boolean clock,
            @Nullable Boolean policy) {

        private static String stripped(@Nullable String typed) {
            return typed == null ? "" : typed.strip();
        }

        /** What is missing or wrong, as the key of its sentence; empty when all is there. */
        Optional<String> trouble() {
            if (stripped(journal).isEmpty() || stripped(journal).length() > NAME_LIMIT) {
                return Optional.of("paste.trouble.journal");
            }
            if (stripped(text).isEmpty() || stripped(text).length() > Extractor.LONGEST) {
                return Optional.of("paste.trouble.text");
            }
            boolean page = stripped(link).isEmpty() || stripped(link).matches("(?i)https?://[^\\s<>\"]{1,1990}");
            return page ? Optional.empty() : Optional.of("paste.trouble.link");
        }

        List<Extractor.Suggestion> suggestions() {
            return Extractor.read(stripped(text).replace("\r\n", "\n"));
        }

        Manners manners() {
            return Manners.read(stripped(text).replace("\r\n", "\n"));
        }

        boolean takes(int sentence) {
            return taken != null && taken.contains(sentence);
        }

        private Optional<Rule> picked(int sentence) {
            return Optional.ofNullable(pick)
                    .map(all -> all.get(sentence))
                    .flatMap(RuleEntry::chosen)
                    .flatMap(RuleEntry::made);
        }

        /** The sentence with the rules that were taken and the one that was picked. */
        Guideline guideline(int sentence, Extractor.Suggestion suggestion) {
            Guideline guideline = takes(sentence) ? suggestion.taken() : suggestion.guideline();
            Optional<Rule> more = picked(sentence)
                    .filter(rule -> guideline.rules().stream()
                            .noneMatch(there -> there.kind().equals(rule.kind())));
            return more.map(guideline::with).orElse(guideline);
        }
    }

    /**
     * A sentence as the page shows it.
     *
     * @param asks what it seems to ask, in words
     * @param offers what it may be about beside
     */
    record Line(int number, String quote, List<String> asks, boolean information, List<GuidelinePages.Offer> offers) {
        static Line of(int number, Extractor.Suggestion suggestion) {
            List<String> kinds = suggestion.rules().stream().map(Rule::kind).toList();
            String quote = suggestion.guideline().quote();
            return new Line(
                    number,
                    quote,
                    suggestion.rules().stream().map(CallCard::words).toList(),
                    suggestion.guideline().information(),
                    Shortlist.of(quote).stream()
                            .filter(rule -> !kinds.contains(rule.kind()))
                            .map(GuidelinePages::offer)
                            .toList());
        }
    }

    @GetMapping("/calls/paste")
    String blank(Model model) {
        model.addAttribute("pasted", new Pasted("", "", "", "", Set.of(), Map.of(), false, false));
        return "journal/paste";
    }

    /** Shows the sentences with what each seems to ask, for the poet to agree to. */
    @PostMapping("/calls/paste")
    String read(Pasted pasted, Model model) {
        model.addAttribute("pasted", pasted);
        Optional<String> trouble = pasted.trouble();
        if (trouble.isPresent()) {
            model.addAttribute("trouble", trouble.get());
            return "journal/paste";
        }
        List<Line> lines = new ArrayList<>();
        for (Extractor.Suggestion each : pasted.suggestions()) {
            lines.add(Line.of(lines.size(), each));
        }
        Manners manners = pasted.manners();
        model.addAttribute("manners", manners);
        model.addAttribute(
                "reply", manners.reply().map(reply -> CallCard.words(reply)).orElse(""));
        model.addAttribute("lines", lines);
        return "journal/pasted";
    }

    @PostMapping("/calls/pasted")
    String keep(Pasted pasted, Model model, RedirectAttributes flash) {
        if (pasted.trouble().isPresent()) {
            return read(pasted, model);
        }
        Optional<LocalDate> today = Optional.of(LocalDate.now(clock));
        Optional<URI> link = Optional.of(Pasted.stripped(pasted.link()))
                .filter(typed -> !typed.isEmpty())
                .map(URI::create);
        String journal = Pasted.stripped(pasted.journal());
        String name = Pasted.stripped(pasted.name());
        Call call = Call.of(
                names.free(journal, name), journal, name, new Call.Source(link, today, "", false), guidelines(pasted));
        keeper.add(mannered(call, pasted));
        flash.addFlashAttribute("kept", true);
        return "redirect:/calls/" + call.id();
    }

    private static List<Guideline> guidelines(Pasted pasted) {
        List<Guideline> guidelines = new ArrayList<>();
        for (Extractor.Suggestion each : pasted.suggestions()) {
            guidelines.add(pasted.guideline(guidelines.size(), each));
        }
        return guidelines;
    }

    /** With what the page says of replies and simultaneous submissions, where the poet agrees. */
    private static Call mannered(Call call, Pasted pasted) {
        Manners manners = pasted.manners();
        Call timed = Boolean.TRUE.equals(pasted.clock()) ? call.withReply(manners.reply()) : call;
        return Boolean.TRUE.equals(pasted.policy()) ? timed.withSimultaneous(manners.simultaneous()) : timed;
    }
}
