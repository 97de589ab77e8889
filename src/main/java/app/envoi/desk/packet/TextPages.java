package app.envoi.desk.packet;

import app.envoi.desk.packet.Packet.Texts;
import app.envoi.desk.packet.PacketView.Search;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Bio, statement and letter of a packet, saved while they are typed. */
@Controller
class TextPages {
    private final Packets packets;
    private final PacketDesk desk;
    private final PacketView view;
    private final Quill quill;

    TextPages(Packets packets, PacketDesk desk, PacketView view, Quill quill) {
        this.packets = packets;
        this.desk = desk;
        this.view = view;
        this.quill = quill;
    }

    @PostMapping("/packets/{id}/texts")
    String write(@PathVariable PacketId id, @ModelAttribute TextsForm form, Model model) {
        if (form.tooLong()) {
            view.fill(model, packets.open(id), Search.NOTHING);
            PacketView.overtaken(model, form.texts(), form.window());
            model.addAttribute("tooLong", TextsForm.LONGEST);
            return "packet/packet";
        }
        Texts typed = quill.after(form.does(), packets.open(id), form.texts());
        if (form.does().equals("over")) {
            desk.writeOver(id, typed, form.window());
        } else if (!desk.write(id, typed, form.window())) {
            view.fill(model, packets.open(id), Search.NOTHING);
            PacketView.overtaken(model, typed, form.window());
            return "packet/packet";
        }
        return "redirect:/packets/" + id;
    }

    /** Texts that were put aside: back into their place, or thrown away. */
    @PostMapping("/packets/{id}/aside")
    String aside(@PathVariable PacketId id, @RequestParam String sitting, @RequestParam(defaultValue = "") String act) {
        if (act.equals("drop")) {
            desk.dropAside(id, sitting);
        } else {
            desk.takeUp(id, sitting);
        }
        return "redirect:/packets/" + id;
    }
}
