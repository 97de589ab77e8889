package app.envoi.desk.piece;

import app.envoi.press.compose.Composer;
import app.envoi.press.compose.HouseStyle;
import app.envoi.press.compose.PoemText;
import app.envoi.press.layout.Typesetter;
import java.util.List;

/** Pulls trial proofs: a piece as it would be printed. */
public final class ProofRoom {
    private final Typesetter typesetter;
    private final Composer composer;

    public ProofRoom(Typesetter typesetter) {
        this.typesetter = typesetter;
        this.composer = new Composer(typesetter);
    }

    public TrialProof pull(PoemText text, HouseStyle style) {
        return new TrialProof(
                typesetter.set(composer.compose(List.of(text), style).manuscript()));
    }
}
