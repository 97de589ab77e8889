package app.envoi.desk.archive;

import app.envoi.desk.home.Home;
import app.envoi.desk.home.Reopening;
import app.envoi.desk.packet.Poet;
import app.envoi.desk.submission.Audit;
import app.envoi.desk.web.PageNotFound;
import app.envoi.words.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the poet's work is, its backups, bringing it out and in, and whether all is well. */
@Controller
class SettingsPages {
    private final Home home;
    private final Keeping keeping;
    private final DailyBackup daily;
    private final LongWork works;
    private final Clock clock;

    SettingsPages(Home home, Keeping keeping, DailyBackup daily, LongWork works, Clock clock) {
        this.home = home;
        this.keeping = keeping;
        this.daily = daily;
        this.works = works;
        this.clock = clock;
    }

    /** What copies, checks and brings back. */
    record Keeping(
            Supplier<Poet> poet,
            Export export,
            CommonRecord common,
            Backup backup,
            Inspection inspection,
            Audit audit,
            Return back) {}

    /**
     * How a restored home takes the place of this one.
     *
     * @param possible the tables are in the home too; those of PostgreSQL no home of ours can replace
     */
    record Return(boolean possible, Reopening reopening) {}

    @GetMapping("/settings")
    String settings(Model model) {
        model.addAttribute("poet", keeping.poet().get());
        model.addAttribute("home", home.folder());
        model.addAttribute("backups", daily.folder());
        model.addAttribute("kept", daily.kept());
        model.addAttribute("trouble", daily.trouble());
        model.addAttribute("untold", keeping.audit().untold());
        model.addAttribute("aside", home.setAside());
        model.addAttribute("restores", keeping.back().possible());
        work(model);
        return "archive/settings";
    }

    /** The part of the page that tells of long work; asked for again and again while it goes on. */
    @GetMapping("/settings/work")
    String work(Model model) {
        model.addAttribute("work", works.state().orElse(null));
        return "archive/work :: work";
    }

    @GetMapping("/settings/backup")
    ResponseEntity<StreamingResponseBody> backup() {
        return download(
                Words.say("settings.file.backup", LocalDate.now(clock).toString()) + ".zip",
                MediaType.parseMediaType("application/zip"),
                out -> keeping.backup().write(out, new Progress()));
    }

    @GetMapping("/settings/export")
    ResponseEntity<StreamingResponseBody> export() {
        return download(
                Words.say("settings.file.archive", LocalDate.now(clock).toString()) + ".json",
                MediaType.APPLICATION_JSON,
                out -> keeping.export().write(out, new Progress()));
    }

    @GetMapping("/settings/export/schema")
    ResponseEntity<StreamingResponseBody> schema() {
        return download(ArchiveSchema.FILE, MediaType.APPLICATION_JSON, Backup::schema);
    }

    @GetMapping("/settings/common-record")
    ResponseEntity<StreamingResponseBody> commonRecord() {
        return download(
                Words.say("settings.file.submissions", LocalDate.now(clock).toString()) + ".json",
                MediaType.APPLICATION_JSON,
                keeping.common()::write);
    }

    private static ResponseEntity<StreamingResponseBody> download(
            String name, MediaType type, StreamingResponseBody body) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(body);
    }

    @PostMapping("/settings/verify")
    String verify(RedirectAttributes said) {
        return begin(LongWork.What.VERIFY, keeping.inspection()::faults, said);
    }

    @PostMapping("/settings/stop")
    String stop() {
        works.stop();
        return "redirect:/settings#work";
    }

    /** From a file that the poet gives. */
    @PostMapping("/settings/restore")
    String restore(@RequestParam MultipartFile backup, RedirectAttributes said) throws IOException {
        if (!keeping.back().possible()) {
            return "redirect:/settings#restore";
        }
        if (backup.isEmpty()) {
            said.addFlashAttribute("nothing", true);
            return "redirect:/settings#restore";
        }
        Path file = Files.createTempFile("envoi-restore", ".given");
        backup.transferTo(file);
        return begin(
                LongWork.What.RESTORE,
                progress -> {
                    try {
                        return restore(file, progress);
                    } finally {
                        Files.deleteIfExists(file);
                    }
                },
                said);
    }

    /** From one of the automatic backups. */
    @PostMapping("/settings/restore-day")
    String restore(@RequestParam LocalDate day, RedirectAttributes said) {
        if (!keeping.back().possible()) {
            return "redirect:/settings#restore";
        }
        Path file = daily.kept().stream()
                .filter(each -> each.day().equals(day))
                .map(Backups.Kept::file)
                .findFirst()
                .orElseThrow(() -> new PageNotFound("no backup of " + day));
        return begin(LongWork.What.RESTORE, progress -> restore(file, progress), said);
    }

    private List<String> restore(Path backup, Progress progress) throws IOException {
        return new Restore(home.freshFolder(), progress).from(backup);
    }

    private String begin(LongWork.What what, LongWork.Work work, RedirectAttributes said) {
        if (!works.begin(what, work)) {
            said.addFlashAttribute("busy", true);
        }
        return "redirect:/settings#work";
    }

    /** What was restored moves in, and the home that is open now is set aside. */
    @PostMapping("/settings/move-in")
    String moveIn(Model model) throws IOException {
        Optional<LongWork.State> ready = works.state()
                .filter(each -> each.what() == LongWork.What.RESTORE)
                .filter(each -> each.outcome() == LongWork.Outcome.GOOD || each.outcome() == LongWork.Outcome.FAULTS);
        if (ready.isEmpty()) {
            return "redirect:/settings#work";
        }
        model.addAttribute("aside", home.adopt(clock));
        keeping.back().reopening().reopen();
        return "archive/moving";
    }
}
