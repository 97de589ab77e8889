package app.envoi.press.compose;

import app.envoi.press.manuscript.Manuscript;
import app.envoi.press.manuscript.Poem;
import java.util.List;

/**
 * A manuscript composed from poems.
 *
 * @param poems where each stands, in the order given
 */
public record Composition(Manuscript manuscript, List<Poem> poems) {
    public Composition {
        poems = List.copyOf(poems);
    }
}
