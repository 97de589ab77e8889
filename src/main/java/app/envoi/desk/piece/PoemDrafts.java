package app.envoi.desk.piece;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The drafts of a piece, and what changed from one to another. */
@Controller
class PoemDrafts {
    private final Pieces pieces;
    private final Drafts drafts;
    private final Artworks artworks;
    private final Curator curator;

    PoemDrafts(Pieces pieces, Drafts drafts, Artworks artworks, Curator curator) {
        this.pieces = pieces;
        this.drafts = drafts;
        this.artworks = artworks;
        this.curator = curator;
    }

    @GetMapping("/poems/{id}/drafts")
    String drafts(
            @PathVariable PieceId id,
            @RequestParam(required = false) @Nullable Integer from,
            @RequestParam(required = false) @Nullable Integer to,
            Model model) {
        Piece piece = pieces.open(id);
        List<Sitting> sittings = Sitting.of(drafts.of(id));
        Draft later = to == null ? piece.draft() : drafts.open(new DraftId(id, to));
        Optional<Draft> earlier = from == null
                ? before(later, sittings)
                : drafts.find(new DraftId(id, from)).filter(draft -> draft.number() != later.number());
        model.addAttribute("piece", piece);
        model.addAttribute("sittings", sittings);
        model.addAttribute("later", later);
        artworks.of(later.id()).ifPresent(art -> model.addAttribute("laterArt", art));
        earlier.ifPresent(draft -> {
            model.addAttribute("earlier", draft);
            artworks.of(draft.id()).ifPresent(art -> model.addAttribute("earlierArt", art));
            model.addAttribute("differences", Differences.between(draft.wording(), later.wording()));
        });
        return "piece/drafts";
    }

    @PostMapping("/poems/{id}/drafts/{number}/restore")
    String restore(@PathVariable PieceId id, @PathVariable int number) {
        curator.restore(new DraftId(id, number));
        return "redirect:/poems/" + id;
    }

    /** What stood before this draft's sitting. */
    private static Optional<Draft> before(Draft draft, List<Sitting> sittings) {
        return sittings.stream()
                .map(Sitting::last)
                .filter(other -> other.number() < draft.number())
                .findFirst();
    }
}
