package app.envoi.desk.piece;

import app.envoi.desk.web.PageNotFound;
import java.io.IOException;
import java.net.URLConnection;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What stands beside a piece: notes, tags, where the public saw it, permission for a translation. */
@Controller
class PoemAbout {
    private static final int MOST_CANDIDATES = 12;

    private final Pieces pieces;
    private final Scribe scribe;
    private final Exposures exposures;
    private final Permissions permissions;
    private final KeptFiles files;

    PoemAbout(Pieces pieces, Scribe scribe, Exposures exposures, Permissions permissions, KeptFiles files) {
        this.pieces = pieces;
        this.scribe = scribe;
        this.exposures = exposures;
        this.permissions = permissions;
        this.files = files;
    }

    @GetMapping("/poems/{id}/about")
    String about(@PathVariable PieceId id, @RequestParam(defaultValue = "") String find, Model model) {
        Piece piece = pieces.open(id);
        model.addAttribute("find", find);
        model.addAttribute("found", find.isBlank() ? List.of() : candidates(id, find));
        model.addAttribute("piece", piece);
        model.addAttribute("exposures", exposures.of(List.of(id)));
        model.addAttribute("exposureKinds", Exposure.Kind.values());
        model.addAttribute("permissions", permissions.of(List.of(id)));
        model.addAttribute("original", piece.original().flatMap(pieces::find));
        model.addAttribute("translations", pieces.translationsOf(id));
        return "piece/about";
    }

    @PostMapping("/poems/{id}/about")
    String note(@PathVariable PieceId id, @RequestParam String notes, @RequestParam String tags) {
        scribe.annotate(id, notes, tags);
        return back(id);
    }

    /** The ledger's form as it was sent. */
    record Seen(
            @Nullable String place,
            @Nullable String on,
            Exposure.@Nullable Kind kind,
            @Nullable String gone,
            @Nullable String remark) {
        Optional<Exposure> exposure(PieceId piece) {
            return place == null || place.isBlank() || kind == null
                    ? Optional.empty()
                    : Optional.of(new Exposure(
                            Exposure.NEW, piece, place, day(on), kind, gone != null, remark == null ? "" : remark));
        }
    }

    @PostMapping("/poems/{id}/exposures")
    String expose(@PathVariable PieceId id, @ModelAttribute Seen seen) {
        pieces.open(id);
        seen.exposure(id).ifPresent(exposures::add);
        return back(id);
    }

    @PostMapping("/poems/{id}/exposures/{number}/gone")
    String gone(@PathVariable PieceId id, @PathVariable long number, @RequestParam boolean gone) {
        exposures.gone(id, number, gone);
        return back(id);
    }

    @PostMapping("/poems/{id}/exposures/{number}/strike")
    String strikeExposure(@PathVariable PieceId id, @PathVariable long number) {
        exposures.strike(id, number);
        return back(id);
    }

    @PostMapping("/poems/{id}/permissions")
    String permit(
            @PathVariable PieceId id,
            @RequestParam String giver,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String covers,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        pieces.open(id);
        if (!giver.isBlank()) {
            permissions.add(id, giver, day(on), covers, kept(file));
        }
        return back(id);
    }

    @PostMapping("/poems/{id}/permissions/{number}/strike")
    String strikePermission(@PathVariable PieceId id, @PathVariable long number) {
        permissions.strike(id, number);
        return back(id);
    }

    /** A file is given as a download, whatever is in it: nothing that was attached ever runs in the page. */
    @GetMapping("/poems/{id}/permissions/{number}/letter")
    ResponseEntity<byte[]> letter(@PathVariable PieceId id, @PathVariable long number) {
        KeptFile file = permissions.of(List.of(id)).stream()
                .filter(each -> each.id() == number)
                .flatMap(each -> each.file().stream())
                .findFirst()
                .orElseThrow(() -> new PageNotFound("no letter"));
        return ArtPages.download(file, files);
    }

    @PostMapping("/poems/{id}/original")
    String original(@PathVariable PieceId id, @RequestParam(required = false) @Nullable Long original) {
        pieces.open(id);
        Optional<PieceId> chosen =
                Optional.ofNullable(original).map(PieceId::new).filter(each -> !each.equals(id));
        chosen.ifPresent(pieces::open);
        pieces.link(id, chosen);
        return back(id);
    }

    private List<Listed> candidates(PieceId translation, String words) {
        return pieces.list(Look.EVERYTHING.withWords(words)).stream()
                .filter(each -> !each.id().equals(translation))
                .limit(MOST_CANDIDATES)
                .toList();
    }

    private Optional<KeptFile> kept(@Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            return Optional.empty();
        }
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("letter");
        String kind = Optional.ofNullable(URLConnection.guessContentTypeFromName(name))
                .orElse("");
        return Optional.of(files.keep(name, kind.length() > 20 ? "" : kind, file.getBytes()));
    }

    private static Optional<LocalDate> day(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String back(PieceId id) {
        return "redirect:/poems/" + id + "/about";
    }
}
