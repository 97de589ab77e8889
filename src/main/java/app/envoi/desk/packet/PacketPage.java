package app.envoi.desk.packet;

import app.envoi.desk.packet.Packet.Chosen;
import app.envoi.desk.packet.Packet.Texts;
import app.envoi.desk.piece.PieceId;
import app.envoi.desk.web.PageNotFound;
import app.envoi.press.compose.UnfitStyle;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One packet: its pieces, its pages, its letter, and what the call says to it. */
@Controller
class PacketPage {
    private static final String PAGE = "packet/packet";

    private final Packets packets;
    private final PacketDesk desk;
    private final PacketMaker maker;
    private final PacketView view;
    private final Bindery bindery;
    private final Builds builds;

    PacketPage(Packets packets, PacketDesk desk, PacketMaker maker, PacketView view, Bindery bindery, Builds builds) {
        this.packets = packets;
        this.desk = desk;
        this.maker = maker;
        this.view = view;
        this.bindery = bindery;
        this.builds = builds;
    }

    @GetMapping("/packets/{id}")
    String open(@PathVariable PacketId id, @RequestParam(defaultValue = "") String find, Model model) {
        view.fill(model, packets.open(id), find);
        return PAGE;
    }

    @PostMapping("/packets/{id}/add")
    String add(@PathVariable PacketId id, @RequestParam(required = false) @Nullable List<Long> piece) {
        desk.add(id, ids(piece));
        return back(id);
    }

    /** The whole order, as the page has it after a drag; or one button's wish. */
    @PostMapping("/packets/{id}/order")
    String order(
            @PathVariable PacketId id,
            @RequestParam(required = false) @Nullable List<Long> piece,
            @RequestParam(defaultValue = "") String act) {
        String[] words = act.split("-", 2);
        if (words.length == 2 && words[1].matches("\\d{1,18}")) {
            PieceId one = PieceId.of(words[1]);
            switch (words[0]) {
                case "up" -> desk.move(id, one, -1);
                case "down" -> desk.move(id, one, 1);
                case "out" -> desk.takeOut(id, one);
                default -> desk.order(id, ids(piece));
            }
        } else {
            desk.order(id, ids(piece));
        }
        return back(id);
    }

    @PostMapping("/packets/{id}/pin")
    String pin(@PathVariable PacketId id, @RequestParam Long piece, @RequestParam(defaultValue = "0") int draft) {
        desk.pin(id, new Chosen(new PieceId(piece), draft > 0 ? Optional.of(draft) : Optional.empty()));
        return back(id);
    }

    @PostMapping("/packets/{id}/layout")
    String dress(@PathVariable PacketId id, @ModelAttribute LayoutForm form, Model model) {
        Packet packet = packets.open(id);
        Layout layout = form.over(packet.layout());
        try {
            layout.style();
        } catch (UnfitStyle e) {
            model.addAttribute("unfit", e.getMessage());
            view.fill(model, packet, "");
            return PAGE;
        }
        desk.dress(id, layout);
        return back(id);
    }

    @PostMapping("/packets/{id}/texts")
    String write(
            @PathVariable PacketId id,
            @RequestParam(defaultValue = "") String bio,
            @RequestParam(defaultValue = "") String statement,
            @RequestParam(defaultValue = "") String letter,
            @RequestParam int revision,
            @RequestParam(defaultValue = "false") boolean over,
            Model model) {
        int from = over ? packets.open(id).texts().revision() : revision;
        Texts typed = new Texts(even(bio), even(statement), even(letter), from);
        if (desk.write(id, typed)) {
            return back(id);
        }
        view.fill(model, packets.open(id), "");
        model.addAttribute("typed", typed);
        return PAGE;
    }

    @PostMapping("/packets/{id}/excuse")
    String excuse(@PathVariable PacketId id, @RequestParam String quote, @RequestParam String reason) {
        desk.excuse(id, quote, even(reason));
        return back(id);
    }

    @PostMapping("/packets/{id}/seen")
    String see(@PathVariable PacketId id, @RequestParam String quote, @RequestParam boolean seen) {
        desk.see(id, quote, seen);
        return back(id);
    }

    @PostMapping("/packets/{id}/away")
    String away(@PathVariable PacketId id, @RequestParam boolean away) {
        packets.putAway(id, away);
        return away ? "redirect:/packets" : back(id);
    }

    @PostMapping("/packets/{id}/build")
    String build(@PathVariable PacketId id, Model model) {
        Packet packet = packets.open(id);
        if (packet.pieces().isEmpty()) {
            return back(id);
        }
        try {
            bindery.build(maker.make(packet));
            return back(id) + "#built";
        } catch (UncheckedIOException e) {
            view.fill(model, packet, "");
            model.addAttribute("unbuilt", e.getMessage());
            return PAGE;
        }
    }

    @GetMapping("/packets/{id}/builds/{number}/{name}")
    ResponseEntity<byte[]> file(@PathVariable PacketId id, @PathVariable long number, @PathVariable String name) {
        Build build = builds.find(number)
                .filter(each -> each.packet().equals(id))
                .orElseThrow(() -> new PageNotFound("no build " + number));
        Build.Frozen file = build.files().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new PageNotFound("no file " + name));
        ContentDisposition download = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, download.toString())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(bindery.bytes(build, file));
    }

    private static List<PieceId> ids(@Nullable List<Long> numbers) {
        return numbers == null
                ? List.of()
                : numbers.stream()
                        .filter(number -> number > 0)
                        .map(PieceId::new)
                        .toList();
    }

    /** As a browser's line ends are not ours. */
    private static String even(String text) {
        return text.replace("\r\n", "\n").strip();
    }

    private static String back(PacketId id) {
        return "redirect:/packets/" + id;
    }
}
