package app.envoi.desk.piece;

import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.ArrayList;
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

    private final Pieces pieces;
    private final Scribe scribe;

    PoemImport(Pieces pieces, Scribe scribe) {
        this.pieces = pieces;
        this.scribe = scribe;
    }

    /** What became of a file. */
    record Brought(String name, List<Piece> kept, int left, String trouble) {}

    @GetMapping("/poems/import")
    String door(Model model) {
        model.addAttribute("tray", UUID.randomUUID());
        return "piece/import";
    }

    /** Without a script: all files at once. */
    @PostMapping("/poems/import")
    String bring(@RequestParam(required = false) @Nullable List<MultipartFile> files, HttpSession session, Model model)
            throws IOException {
        String number = UUID.randomUUID().toString();
        Tray tray = tray(number, session);
        fill(tray, Optional.ofNullable(files).orElse(List.of()));
        if (tray.sheaves().isEmpty()) {
            trays(session).remove(number);
            model.addAttribute("nothing", true);
            return door(model);
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
        return Map.of("files", tray.sheaves().size());
    }

    @GetMapping("/poems/import/{number}")
    String show(@PathVariable UUID number, HttpSession session, Model model) {
        Tray tray = tray(number.toString(), session);
        model.addAttribute("number", number);
        model.addAttribute("sheaves", tray.sheaves());
        model.addAttribute("chosen", tray.chosen());
        return tray.sheaves().isEmpty() ? "redirect:/poems/import" : "piece/import-split";
    }

    /** The page's one form: what is left out is noted first, then its button does what it says. */
    @PostMapping("/poems/import/{number}")
    String correct(
            @PathVariable UUID number,
            @RequestParam(required = false) @Nullable List<String> leave,
            @RequestParam String act,
            HttpSession session,
            Model model) {
        Tray tray = tray(number.toString(), session);
        tray.leave(new HashSet<>(Optional.ofNullable(leave).orElse(List.of())));
        if (act.equals("keep")) {
            model.addAttribute("brought", keep(tray));
            trays(session).remove(number.toString());
            return "piece/import-report";
        }
        String[] words = act.split("-");
        correct(tray, words);
        return "redirect:/poems/import/" + number + "#file-" + words[Math.min(1, words.length - 1)];
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

    private List<Brought> keep(Tray tray) {
        List<Brought> all = new ArrayList<>();
        for (Sheaf sheaf : tray.sheaves()) {
            int left = sheaf.items().size() - sheaf.chosen().size();
            all.add(keep(sheaf, left));
        }
        return all;
    }

    /** All of a file or nothing of it. */
    private Brought keep(Sheaf sheaf, int left) {
        try {
            List<Piece> kept = scribe.startAll(sheaf.chosen(), "from " + sheaf.name());
            return new Brought(sheaf.name(), kept, left, sheaf.trouble());
        } catch (TooLong | DataAccessException e) {
            String trouble =
                    e instanceof TooLong ? String.valueOf(e.getMessage()) : "It could not be written to the home.";
            return new Brought(sheaf.name(), List.of(), left, trouble + " Nothing of this file was kept.");
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
