package app.envoi.desk.piece;

import app.envoi.desk.piece.Tray.Kept;
import app.envoi.desk.piece.Tray.Outcome;
import app.envoi.words.Words;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;

/** Brings poems in from files: shown as they were found, corrected, and only then kept. */
@Controller
class PoemImport {
    private static final String TRAYS = PoemImport.class.getName();
    private static final int HANDFUL = 20;
    /** Above so many pieces, lines are shown of one at a time. */
    private static final int MOST_OPEN = 100;

    private final Pieces pieces;
    private final Scribe scribe;

    PoemImport(Pieces pieces, Scribe scribe) {
        this.pieces = pieces;
        this.scribe = scribe;
    }

    /** How far it is. */
    record Progress(int done, int files) {}

    @GetMapping("/poems/import")
    String door() {
        return "piece/import";
    }

    /** Without a script: all files at once. */
    @PostMapping("/poems/import")
    String bring(@RequestParam(required = false) @Nullable List<MultipartFile> files, HttpSession session, Model model)
            throws IOException {
        String number = UUID.randomUUID().toString();
        Tray tray = tray(number, session);
        fill(tray, Optional.ofNullable(files).orElse(List.of()));
        if (tray.files() == 0) {
            trays(session).remove(number);
            model.addAttribute("nothing", true);
            return door();
        }
        return "redirect:/poems/import/" + number;
    }

    /** With a script: a handful of files at a time, so that the page can show how far it is and stop. */
    @PostMapping("/poems/import/{number}/files")
    @ResponseBody
    Map<String, Integer> more(@PathVariable UUID number, @RequestParam List<MultipartFile> files, HttpSession session)
            throws IOException {
        Tray tray = tray(number.toString(), session);
        fill(tray, files);
        return Map.of("files", tray.files());
    }

    /** @param open the item whose lines are shown, as {@code file-item}: of many, not all lines at once */
    @GetMapping("/poems/import/{number}")
    String show(
            @PathVariable UUID number, @RequestParam(defaultValue = "") String open, HttpSession session, Model model) {
        Tray tray = tray(number.toString(), session);
        List<Sheaf> sheaves = tray.waiting();
        model.addAttribute("number", number);
        model.addAttribute("sheaves", sheaves);
        model.addAttribute("from", tray.settled());
        model.addAttribute("chosen", tray.chosen());
        model.addAttribute("open", open);
        model.addAttribute(
                "many", sheaves.stream().mapToInt(sheaf -> sheaf.items().size()).sum() > MOST_OPEN);
        return sheaves.isEmpty() ? "redirect:/poems/import" : "piece/import-split";
    }

    /** The page's one form: what is left out is noted first, then its button does what it says. */
    @PostMapping("/poems/import/{number}")
    String correct(
            @PathVariable UUID number,
            @RequestParam(required = false) @Nullable List<String> leave,
            @RequestParam String act,
            HttpSession session) {
        Tray tray = tray(number.toString(), session);
        tray.leave(new HashSet<>(Optional.ofNullable(leave).orElse(List.of())));
        if (act.equals("keep")) {
            tray.settle(tray.files(), this::keep);
            return "redirect:/poems/import/" + number + "/report";
        }
        String[] words = act.split("-");
        if (words.length == 3 && words[0].equals("open")) {
            return "redirect:/poems/import/" + number + "?open=" + digits(words[1]) + "-" + digits(words[2]) + "#file-"
                    + digits(words[1]);
        }
        correct(tray, words);
        return "redirect:/poems/import/" + number + "#file-" + digits(words[Math.min(1, words.length - 1)]);
    }

    /** With a script: what is left out, before {@link #keepSome}. */
    @PostMapping("/poems/import/{number}/leave")
    @ResponseBody
    Progress leave(
            @PathVariable UUID number,
            @RequestParam(required = false) @Nullable List<String> leave,
            HttpSession session) {
        Tray tray = tray(number.toString(), session);
        tray.leave(new HashSet<>(Optional.ofNullable(leave).orElse(List.of())));
        return new Progress(tray.settled(), tray.files());
    }

    /** With a script: a handful of files, so that the page can show how far it is and stop between two of them. */
    @PostMapping("/poems/import/{number}/keep")
    @ResponseBody
    Progress keepSome(@PathVariable UUID number, HttpSession session) {
        Tray tray = tray(number.toString(), session);
        tray.settle(HANDFUL, this::keep);
        return new Progress(tray.settled(), tray.files());
    }

    @GetMapping("/poems/import/{number}/report")
    String report(@PathVariable UUID number, HttpSession session, Model model) {
        Tray tray = tray(number.toString(), session);
        List<Outcome> outcomes = tray.outcomes();
        model.addAttribute("number", number);
        model.addAttribute(
                "troubles",
                outcomes.stream().filter(each -> !each.trouble().isEmpty()).toList());
        model.addAttribute(
                "brought",
                outcomes.stream().filter(each -> each.trouble().isEmpty()).toList());
        model.addAttribute(
                "kept", outcomes.stream().mapToInt(each -> each.kept().size()).sum());
        model.addAttribute("waiting", tray.files() - tray.settled());
        return outcomes.isEmpty() ? "redirect:/poems/import" : "piece/import-report";
    }

    private static void correct(Tray tray, String[] words) {
        if (words.length == 3 && words[0].equals("join")) {
            tray.change(digits(words[1]), sheaf -> sheaf.join(digits(words[2])));
        } else if (words.length == 4) {
            boolean titled = words[0].equals("title");
            tray.change(digits(words[1]), sheaf -> sheaf.split(digits(words[2]), digits(words[3]), titled));
        }
    }

    private static int digits(String word) {
        return word.matches("\\d{1,6}") ? Integer.parseInt(word) : -1;
    }

    /** All of a file or nothing of it. */
    private Outcome keep(Sheaf sheaf) {
        int left = sheaf.items().size() - sheaf.chosen().size();
        try {
            List<Kept> kept = scribe.startAll(sheaf.chosen(), Words.say("draft.from", sheaf.name())).stream()
                    .map(piece -> new Kept(piece.id(), piece.heading()))
                    .toList();
            return new Outcome(sheaf.name(), kept, left, sheaf.trouble());
        } catch (TooLong | DataAccessException e) {
            String trouble = e instanceof TooLong ? String.valueOf(e.getMessage()) : Words.say("sheaf.unwritten");
            return new Outcome(sheaf.name(), List.of(), left, Words.say("sheaf.nothing-kept", trouble));
        }
    }

    private void fill(Tray tray, List<MultipartFile> files) throws IOException {
        SheafReader reader = new SheafReader(pieces.titles());
        for (MultipartFile file : files) {
            String name =
                    Optional.ofNullable(file.getOriginalFilename()).orElse("").replace('\\', '/');
            boolean hidden = name.substring(name.lastIndexOf('/') + 1).startsWith(".");
            if (!name.isEmpty() && !hidden) {
                tray.add(reader.read(name, file.getBytes()), pieces::sameText);
            }
        }
    }

    private static Tray tray(String number, HttpSession session) {
        return trays(session).computeIfAbsent(number, any -> new Tray());
    }

    @SuppressWarnings("unchecked") // The session knows no types; nobody else uses this name.
    private static Map<String, Tray> trays(HttpSession session) {
        synchronized (TRAYS) {
            Map<String, Tray> trays = (Map<String, Tray>) session.getAttribute(TRAYS);
            if (trays == null) {
                trays = new ConcurrentHashMap<>();
                session.setAttribute(TRAYS, trays);
            }
            return trays;
        }
    }
}
