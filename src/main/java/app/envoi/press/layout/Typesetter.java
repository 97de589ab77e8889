package app.envoi.press.layout;

import app.envoi.press.manuscript.Manuscript;

/** Sets manuscripts on pages. Pure and thread-safe: the same manuscript and fonts give the same proof. */
public final class Typesetter {
    private final FontBook fonts;

    public Typesetter(FontBook fonts) {
        this.fonts = fonts;
    }

    /** With the bundled fonts, and those of this machine for families that nobody can bundle. */
    public static Typesetter standard() {
        return new Typesetter(FontBook.standard());
    }

    public Proof set(Manuscript manuscript) {
        throw new UnsupportedOperationException(fonts.toString() + manuscript);
    }
}
