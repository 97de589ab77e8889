package app.envoi.desk.packet;

import app.envoi.desk.web.PageNotFound;
import app.envoi.press.guideline.Call;
import app.envoi.press.guideline.CallUnreadable;
import app.envoi.press.guideline.Calls;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of packets, and the beginning of a new one. */
@Controller
class PacketList {
    private static final int SHOWN = 60;

    private final Packets packets;
    private final PacketDesk desk;
    private final Calls calls;

    PacketList(Packets packets, PacketDesk desk, Calls calls) {
        this.packets = packets;
        this.desk = desk;
        this.calls = calls;
    }

    @GetMapping("/packets")
    String list(
            @RequestParam(defaultValue = "false") boolean away,
            @RequestParam(defaultValue = "60") int most,
            Model model) {
        int shown = Math.max(SHOWN, most);
        List<Packets.Listed> listed = packets.list(away, shown + 1);
        model.addAttribute("packets", listed.subList(0, Math.min(shown, listed.size())));
        model.addAttribute("more", listed.size() > shown ? shown + SHOWN * 5 : 0);
        model.addAttribute("away", away);
        model.addAttribute("anyAway", away || !packets.list(true, 1).isEmpty());
        return "packet/list";
    }

    @GetMapping("/packets/new")
    String choose(Model model) {
        model.addAttribute("calls", calls.shelf().calls());
        return "packet/new";
    }

    @PostMapping("/packets")
    String begin(@RequestParam String call) {
        return "redirect:/packets/" + desk.begin(named(call), List.of());
    }

    private Call named(String id) {
        try {
            return calls.find(id).orElseThrow(() -> new PageNotFound("no call " + id));
        } catch (CallUnreadable e) {
            throw new PageNotFound("the call " + id + " cannot be read");
        }
    }
}
