package app.envoi.desk.packet;

import app.envoi.desk.packet.Packet.Chosen;
import app.envoi.desk.packet.PacketView.Search;
import app.envoi.desk.piece.PieceId;
import app.envoi.press.compose.UnfitStyle;
import app.envoi.press.guideline.Call;
import app.envoi.press.guideline.CallUnreadable;
import app.envoi.press.guideline.Calls;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
    private static final Pattern ACT = Pattern.compile("(up|down|out|newest|draft)-(\\d{1,18})(?:-(\\d{1,9}))?");

    private final Packets packets;
    private final PacketDesk desk;
    private final PacketView view;
    private final Calls calls;

    PacketPage(Packets packets, PacketDesk desk, PacketView view, Calls calls) {
        this.packets = packets;
        this.desk = desk;
        this.view = view;
        this.calls = calls;
    }

    /** @param pool numbers of pieces that the sets which fit are to be chosen from */
    @GetMapping("/packets/{id}")
    String open(
            @PathVariable PacketId id,
            @RequestParam(defaultValue = "") String find,
            @RequestParam(required = false) @Nullable List<Long> pool,
            Model model) {
        view.fill(model, packets.open(id), new Search(find, pool != null, ids(pool)));
        return PAGE;
    }

    /** Adds the pieces, or asks which of them fit. */
    @PostMapping("/packets/{id}/add")
    String add(
            @PathVariable PacketId id,
            @RequestParam(required = false) @Nullable List<Long> piece,
            @RequestParam(defaultValue = "") String act) {
        if (act.equals("fit")) {
            return back(id) + "?pool="
                    + ids(piece).stream().map(PieceId::toString).collect(Collectors.joining(",")) + "#fitting";
        }
        desk.add(id, ids(piece));
        return back(id);
    }

    /** A set that fits: with what is in the packet already, or instead of it. */
    @PostMapping("/packets/{id}/hold")
    String hold(@PathVariable PacketId id, @RequestParam(required = false) @Nullable List<Long> piece) {
        desk.hold(id, ids(piece));
        return back(id);
    }

    /** The whole order, as the page has it after a drag; or one button's wish. */
    @PostMapping("/packets/{id}/order")
    String order(
            @PathVariable PacketId id,
            @RequestParam(required = false) @Nullable List<Long> piece,
            @RequestParam(defaultValue = "") String act) {
        Matcher wish = ACT.matcher(act);
        if (wish.matches()) {
            PieceId one = PieceId.of(wish.group(2));
            switch (wish.group(1)) {
                case "up" -> desk.move(id, one, -1);
                case "down" -> desk.move(id, one, 1);
                case "out" -> desk.takeOut(id, one);
                default ->
                    desk.pin(
                            id,
                            new Chosen(one, Optional.ofNullable(wish.group(3)).map(Integer::valueOf)));
            }
        } else {
            desk.order(id, ids(piece));
        }
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
            model.addAttribute("chosen", layout);
            view.fill(model, packet, Search.NOTHING);
            return PAGE;
        }
        if (!desk.dress(id, layout, form.before())) {
            view.fill(model, packets.open(id), Search.NOTHING);
            model.addAttribute("overtaken", true);
            model.addAttribute("chosen", layout);
            return PAGE;
        }
        return back(id);
    }

    @PostMapping("/packets/{id}/excuse")
    String excuse(@PathVariable PacketId id, @RequestParam String quote, @RequestParam String reason) {
        desk.excuse(id, quote, cut(reason.replace("\r\n", "\n")));
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

    @PostMapping("/packets/{id}/name")
    String rename(@PathVariable PacketId id, @RequestParam String name) {
        desk.rename(id, name);
        return back(id);
    }

    /** Takes over the guidelines as they read now. */
    @PostMapping("/packets/{id}/follow")
    String follow(@PathVariable PacketId id) throws CallUnreadable {
        Call then = packets.open(id).call();
        desk.follow(id, calls.find(then.id()).orElse(then));
        return back(id);
    }

    private static List<PieceId> ids(@Nullable List<Long> numbers) {
        return numbers == null
                ? List.of()
                : numbers.stream()
                        .filter(number -> number > 0)
                        .map(PieceId::new)
                        .toList();
    }

    /** As long as its box takes. */
    private static String cut(String reason) {
        return reason.length() > 2_000 ? reason.substring(0, 2_000) : reason;
    }

    private static String back(PacketId id) {
        return "redirect:/packets/" + id;
    }
}
