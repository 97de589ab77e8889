package app.envoi.desk.journal;

import app.envoi.press.guideline.Call;
import app.envoi.press.guideline.CallUnreadable;
import app.envoi.press.guideline.Calls;
import app.envoi.press.guideline.Extractor;
import app.envoi.press.guideline.Guideline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

    private final Calls calls;
    private final Clock clock;

    PastePages(Calls calls, Clock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    /**
     * What was pasted.
     *
     * @param taken numbers of the sentences whose suggested rules are taken
     */
    record Pasted(
            @Nullable String journal,
            @Nullable String name,
            @Nullable String link,
            @Nullable String text,
            @Nullable Set<Integer> taken) {

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

        boolean takes(int sentence) {
            return taken != null && taken.contains(sentence);
        }
    }

    /**
     * A sentence as the page shows it.
     *
     * @param asks what it seems to ask, in words
     */
    record Line(int number, String quote, List<String> asks, boolean information) {}

    @GetMapping("/calls/paste")
    String blank(Model model) {
        model.addAttribute("pasted", new Pasted("", "", "", "", Set.of()));
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
            List<String> asks = each.rules().stream().map(CallCard::words).toList();
            lines.add(new Line(
                    lines.size(),
                    each.guideline().quote(),
                    asks,
                    each.guideline().information()));
        }
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
                freeId(journal, name), journal, name, new Call.Source(link, today, "", false), guidelines(pasted));
        try {
            calls.keep(call);
        } catch (IOException e) {
            throw new UncheckedIOException("The call could not be written into the home; nothing was changed.", e);
        }
        flash.addFlashAttribute("kept", true);
        return "redirect:/calls/" + call.id();
    }

    private static List<Guideline> guidelines(Pasted pasted) {
        List<Guideline> guidelines = new ArrayList<>();
        for (Extractor.Suggestion each : pasted.suggestions()) {
            guidelines.add(pasted.takes(guidelines.size()) ? each.taken() : each.guideline());
        }
        return guidelines;
    }

    /** From the journal's name, with a number where there is such a call already. */
    private String freeId(String journal, String name) {
        String plain = Normalizer.normalize(journal + " " + name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String id = plain.isEmpty() ? "call" : plain.substring(0, Math.min(60, plain.length()));
        Set<String> known = calls.shelf().calls().stream().map(Call::id).collect(Collectors.toSet());
        String free = id;
        for (int i = 2; known.contains(free) || taken(free); i++) {
            free = id + "-" + i;
        }
        return free;
    }

    private boolean taken(String id) {
        try {
            return calls.find(id).isPresent();
        } catch (CallUnreadable e) {
            return true;
        }
    }
}
