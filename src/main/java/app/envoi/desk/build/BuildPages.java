package app.envoi.desk.build;

import app.envoi.desk.check.CheckWords;
import app.envoi.desk.check.OpenCalls;
import app.envoi.desk.check.Sheet;
import app.envoi.desk.check.Upload;
import app.envoi.press.compose.PoemText;
import app.envoi.press.compose.UnfitStyle;
import app.envoi.press.guideline.Call;
import app.envoi.press.intake.Unreadable;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which a packet is built. */
@Controller
class BuildPages {
    static final String BENCH = "bench";
    private final OpenCalls calls;
    private final Workbench workbench;
    private final PoemFiles files;
    private final CheckWords words;

    BuildPages(OpenCalls calls, Workbench workbench, PoemFiles files, CheckWords words) {
        this.calls = calls;
        this.workbench = workbench;
        this.files = files;
        this.words = words;
    }

    static Bench bench(HttpSession session, OpenCalls calls) {
        return session.getAttribute(BENCH) instanceof Bench bench
                ? bench
                : Bench.empty(calls.all().get(0).id());
    }

    static Call call(Bench bench, OpenCalls calls) {
        return calls.findOrFirst(bench.call());
    }

    @GetMapping("/build")
    String page(@RequestParam(defaultValue = "") String call, HttpSession session, Principal owner, Model model) {
        Bench before = bench(session, calls);
        Bench bench =
                calls.find(call).map(chosen -> before.meantFor(chosen.id())).orElse(before);
        session.setAttribute(BENCH, bench);
        model.addAttribute("bench", bench);
        model.addAttribute("calls", calls.all());
        model.addAttribute("choices", Choice.of(call(bench, calls), bench.look()));
        show(bench, owner, model);
        return "build/bench";
    }

    /** The pages and the verdict, while one works. */
    @PostMapping("/build/preview")
    String preview(
            @RequestParam MultiValueMap<String, String> fields, HttpSession session, Principal owner, Model model) {
        Bench bench = new BenchForm(fields).bench(bench(session, calls));
        session.setAttribute(BENCH, bench);
        show(bench, owner, model);
        return "build/preview :: live";
    }

    private void show(Bench bench, Principal owner, Model model) {
        Call call = call(bench, calls);
        model.addAttribute("page", null);
        model.addAttribute("letter", Workbench.letter(bench, call, owner.getName()));
        if (bench.poems().isEmpty()) {
            return;
        }
        try {
            Built built = workbench.build(bench, call, "packet.docx");
            model.addAttribute("page", built.page());
            model.addAttribute("summary", words.summary(built.page()));
            model.addAttribute("pagesTold", words.pages(built.page().pages()));
            model.addAttribute("broken", built.broken());
            model.addAttribute("sheets", Sheet.of(built.page()));
            model.addAttribute("sheetsInAll", built.copy().proof().pages().size());
        } catch (UnfitStyle e) {
            model.addAttribute("unfit", e.getMessage());
        }
    }

    /** Everything that changes the bench and needs no script. */
    @PostMapping("/build")
    String change(
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(required = false) @Nullable List<MultipartFile> brought,
            HttpSession session,
            RedirectAttributes flash) {
        BenchForm form = new BenchForm(fields);
        Bench bench = form.bench(bench(session, calls));
        String act = form.one("do", "keep");
        if (act.equals("add")) {
            bench = add(bench, form.one("pasted", ""), brought == null ? List.of() : brought, flash);
        } else {
            bench = moved(bench, act);
            flash.addFlashAttribute("pasted", form.one("pasted", ""));
        }
        session.setAttribute(BENCH, bench);
        return "redirect:/build" + (act.contains("-") ? "#poem-" + BenchForm.id(act) : "");
    }

    private static Bench moved(Bench bench, String act) {
        int id = BenchForm.id(act);
        return switch (act.replaceAll("-.*", "")) {
            case "up" -> bench.move(id, -1);
            case "down" -> bench.move(id, 1);
            case "out" -> bench.take(id, true);
            case "in" -> bench.take(id, false);
            case "clear" -> bench.cleared();
            case "blank" -> bench.adding(List.of(Entry.BLANK));
            default -> bench;
        };
    }

    private Bench add(Bench bench, String pasted, List<MultipartFile> brought, RedirectAttributes flash) {
        List<Entry> found =
                new ArrayList<>(PoemText.read(pasted).stream().map(Entry::of).toList());
        List<String> troubles = new ArrayList<>();
        List<Upload> uploads = Upload.of(brought);
        for (Upload upload : uploads) {
            try {
                found.addAll(files.read(upload));
            } catch (Unreadable e) {
                troubles.add(words.say("build.file.trouble", upload.name(), String.valueOf(e.getMessage())));
            }
        }
        if (found.isEmpty() && troubles.isEmpty()) {
            troubles.add(words.say("build.add.nothing"));
        }
        if (found.size() > bench.room()) {
            troubles.add(words.say("build.full", Bench.MOST));
        }
        flash.addFlashAttribute("troubles", troubles);
        if (!found.isEmpty()) {
            flash.addFlashAttribute("said", words.say("build.added", Math.min(found.size(), bench.room())));
        }
        return bench.adding(found);
    }
}
