package app.envoi.desk.piece;

import app.envoi.desk.web.Moments;
import app.envoi.press.compose.HouseStyle;
import app.envoi.press.compose.PoemText;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Lays a piece out for its editor: beside its words the page that they make, or the artwork. */
@Component
class EditorView {
    private final Artworks artworks;
    private final ProofRoom proofs;
    private final Moments moments;
    private final ObjectProvider<Layouts> layouts;

    EditorView(Artworks artworks, ProofRoom proofs, Moments moments, ObjectProvider<Layouts> layouts) {
        this.artworks = artworks;
        this.proofs = proofs;
        this.moments = moments;
        this.layouts = layouts;
    }

    /** @param layout as one of {@link Layouts} names it, or empty for the plain one */
    void lay(Piece piece, String layout, Model model) {
        model.addAttribute("piece", piece);
        model.addAttribute("saved", moments.brief(piece.draft().saved()));
        Optional<Artwork> artwork = artworks.of(piece.draft().id());
        if (artwork.isPresent()) {
            model.addAttribute("artwork", artwork.get());
        } else {
            model.addAttribute("layout", layout);
            model.addAttribute(
                    "layouts",
                    Optional.ofNullable(layouts.getIfAvailable())
                            .map(all -> all.of(piece.id()))
                            .orElse(List.of()));
            pull(piece.draft().poemText(), layout, model);
        }
    }

    void pull(PoemText text, String layout, Model model) {
        HouseStyle style = Optional.ofNullable(layouts.getIfAvailable())
                .flatMap(all -> all.style(layout))
                .orElse(HouseStyle.PLAIN);
        TrialProof proof = proofs.pull(text, style);
        model.addAttribute("proof", proof);
        model.addAttribute("measure", Measure.of(text.body(), proof.pages()));
    }
}
