package app.envoi.desk.piece;

import app.envoi.desk.piece.Curator.ArtRefused;
import app.envoi.desk.web.PageNotFound;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Brings artworks in, shows them small, and gives them back as they came. */
@Controller
class ArtPages {
    private final Pieces pieces;
    private final Artworks artworks;
    private final Curator curator;
    private final KeptFiles files;

    ArtPages(Pieces pieces, Artworks artworks, Curator curator, KeptFiles files) {
        this.pieces = pieces;
        this.artworks = artworks;
        this.curator = curator;
        this.files = files;
    }

    /** What became of a file: a piece, or why not. */
    record Brought(String name, Optional<Piece> piece, String trouble) {}

    @GetMapping("/poems/art")
    String door() {
        return "piece/art";
    }

    /** One piece for each file, named by it. */
    @PostMapping("/poems/art")
    String bring(@RequestParam(required = false) @Nullable List<MultipartFile> files, Model model) throws IOException {
        List<Brought> brought = new ArrayList<>();
        for (MultipartFile file : Optional.ofNullable(files).orElse(List.of())) {
            if (!name(file).isEmpty()) {
                brought.add(bring(file));
            }
        }
        boolean whole = brought.size() == 1 && brought.get(0).piece().isPresent();
        if (whole) {
            return "redirect:/poems/" + brought.get(0).piece().orElseThrow().id();
        }
        model.addAttribute("brought", brought);
        model.addAttribute("nothing", brought.isEmpty());
        return "piece/art";
    }

    private Brought bring(MultipartFile file) throws IOException {
        String name = name(file);
        try {
            String title = name.replaceFirst("\\.[A-Za-z]{1,5}$", "").replace('_', ' ');
            Wording wording = Wording.of(title.substring(0, Math.min(title.length(), Wording.TITLE_LIMIT)), "");
            return new Brought(name, pieces.find(curator.take(wording, name, file.getBytes())), "");
        } catch (ArtRefused e) {
            return new Brought(name, Optional.empty(), e.words());
        }
    }

    @PostMapping("/poems/{id}/file")
    String exchange(@PathVariable PieceId id, @RequestParam MultipartFile file, RedirectAttributes said)
            throws IOException {
        artwork(id, Optional.empty());
        if (!file.isEmpty()) {
            try {
                curator.exchange(id, name(file), file.getBytes());
            } catch (ArtRefused e) {
                said.addFlashAttribute("trouble", e.words());
            }
        }
        return "redirect:/poems/" + id;
    }

    /** Drawn anew from the file: nothing of the file itself is in it. */
    @GetMapping("/poems/{id}/thumbnail.jpg")
    ResponseEntity<byte[]> thumbnail(
            @PathVariable PieceId id, @RequestParam(required = false) @Nullable Integer draft) {
        KeptFile small =
                artwork(id, Optional.ofNullable(draft)).thumbnail().orElseThrow(() -> new PageNotFound("no picture"));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePrivate())
                .eTag(small.sha256())
                .body(files.bytes(small));
    }

    /** A download, whatever is in it: it never opens in the page. */
    @GetMapping("/poems/{id}/file")
    ResponseEntity<byte[]> file(@PathVariable PieceId id, @RequestParam(required = false) @Nullable Integer draft) {
        return download(artwork(id, Optional.ofNullable(draft)).file(), files);
    }

    static ResponseEntity<byte[]> download(KeptFile file, KeptFiles files) {
        ContentDisposition download = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, download.toString())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(files.bytes(file));
    }

    private Artwork artwork(PieceId id, Optional<Integer> draft) {
        int number = draft.orElseGet(() -> pieces.open(id).draft().number());
        return artworks.of(new DraftId(id, number)).orElseThrow(() -> new PageNotFound("no artwork " + id));
    }

    private static String name(MultipartFile file) {
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("").replace('\\', '/');
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
