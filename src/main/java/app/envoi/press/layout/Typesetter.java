package app.envoi.press.layout;

import app.envoi.press.manuscript.Manuscript;
import app.envoi.press.manuscript.Paragraph;
import java.util.IdentityHashMap;
import java.util.Map;

/** Sets manuscripts on pages. Pure and thread-safe: the same manuscript and fonts give the same proof. */
public final class Typesetter {

    private final FontBook fonts;
    private final Conventions conventions;

    public Typesetter(FontBook fonts) {
        this(fonts, Conventions.WORD);
    }

    Typesetter(FontBook fonts, Conventions conventions) {
        this.fonts = fonts;
        this.conventions = conventions;
    }

    /** With the bundled fonts, and those of this machine for families that nobody can bundle. */
    public static Typesetter standard() {
        return new Typesetter(FontBook.standard());
    }

    public Proof set(Manuscript manuscript) {
        Shaper shaper = new Shaper(fonts, conventions);
        Map<Paragraph, Shaped> shaped = new IdentityHashMap<>();
        Imposition imposition =
                new Imposition(manuscript, conventions, paragraph -> shaped.computeIfAbsent(paragraph, shaper::shape));
        var drafts = imposition.drafts(Nudge.NONE);
        PageCount count = new Interval(fonts, imposition, manuscript).count(drafts.size());
        return new Proof(imposition.pull(drafts, new Advances(fonts, conventions)), count);
    }
}
