package app.envoi.desk.packet;

import app.envoi.desk.packet.PacketView.Search;
import app.envoi.desk.web.PageNotFound;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Builds packets, and hands out what was built. */
@Controller
class BuildPages {
    private static final Logger LOG = LoggerFactory.getLogger(BuildPages.class);

    private final Packets packets;
    private final PacketMaker maker;
    private final PacketView view;
    private final Bindery bindery;
    private final Builds builds;

    BuildPages(Packets packets, PacketMaker maker, PacketView view, Bindery bindery, Builds builds) {
        this.packets = packets;
        this.maker = maker;
        this.view = view;
        this.bindery = bindery;
        this.builds = builds;
    }

    @PostMapping("/packets/{id}/build")
    String build(@PathVariable PacketId id, Model model) {
        Packet packet = packets.open(id);
        if (packet.pieces().isEmpty()) {
            return "redirect:/packets/" + id;
        }
        try {
            bindery.build(maker.make(packet));
            return "redirect:/packets/" + id + "#built";
        } catch (NotBuilt e) {
            LOG.warn("packet {} was not built", id, e);
            view.fill(model, packet, Search.NOTHING);
            model.addAttribute("unbuilt", e.missing());
            return "packet/packet";
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
}
