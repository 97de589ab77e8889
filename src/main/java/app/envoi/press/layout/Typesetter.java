package app.envoi.press.layout;

import app.envoi.press.manuscript.Manuscript;

/**
 * Sets manuscripts on pages. Pure and thread-safe: the same manuscript and fonts give the same proof. It is quicker with a manuscript that is like one set
 * before.
 */
public final class Typesetter {

    private final FontBook fonts;
    private final Conventions conventions;
    private volatile StandingType standing;

    public Typesetter(FontBook fonts) {
        this(fonts, Conventions.WORD);
    }

    Typesetter(FontBook fonts, Conventions conventions) {
        this.fonts = fonts;
        this.conventions = conventions;
        this.standing = shapedWith(fonts);
    }

    /** With the bundled fonts, and those of this machine for families that nobody can bundle. */
    public static Typesetter standard() {
        return new Typesetter(FontBook.standard());
    }

    public Proof set(Manuscript manuscript) {
        FontBook book = fonts.heeding(manuscript.fonts());
        Imposition imposition = imposition(manuscript, book);
        var drafts = imposition.drafts(Nudge.NONE);
        int otherwise = book.replaces()
                ? imposition(manuscript, fonts).drafts(Nudge.NONE).size()
                : drafts.size();
        PageCount count = new Interval(book, imposition, manuscript).count(drafts.size(), otherwise);
        return new Proof(imposition.pull(drafts), count);
    }

    private Imposition imposition(Manuscript manuscript, FontBook book) {
        return new Imposition(manuscript, conventions, book == fonts ? standing() : shapedWith(book));
    }

    private StandingType standing() {
        StandingType now = standing;
        if (!now.isUpToDate()) {
            now = shapedWith(fonts);
            standing = now;
        }
        return now;
    }

    private StandingType shapedWith(FontBook book) {
        return new StandingType(book, conventions);
    }
}
