package app.envoi.press.layout;

import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.Paragraph;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Type that is kept standing: a paragraph shaped before is found again by what it says and how it looks, wherever it stands now, so that a keystroke
 * shapes one paragraph and not all. Every paragraph has one pigeonhole where it can stand and makes way for the next that belongs there; so no choice of
 * words can make finding slow. Thread-safe.
 */
final class StandingType {

    private static final int BITS = 14;

    /** A longer paragraph does not stand. */
    private static final int LONGEST = 20_000;

    /** When more letters stand, which with all that is known of them take some ten megabytes, all are cleared away. */
    private static final int MOST_LETTERS = 1_000_000;

    private final FontBook fonts;
    private final int edition;
    private final Shaper shaper;
    private volatile Case standing = new Case();

    StandingType(FontBook fonts, Conventions conventions) {
        this.fonts = fonts;
        this.edition = fonts.edition();
        this.shaper = new Shaper(fonts, conventions);
    }

    /** The font book still says what it said when this type was shaped. */
    boolean isUpToDate() {
        return edition == fonts.edition();
    }

    /** What its letters are measured with. */
    Advances advances() {
        return shaper.advances();
    }

    Shaped of(Paragraph paragraph) {
        int hash = hash(paragraph);
        Case now = standing;
        Kept known = now.at(hash);
        if (known != null && known.is(paragraph, hash)) {
            return known.shaped;
        }
        Shaped shaped = shaper.shape(paragraph);
        int letters = shaped.text().length();
        if (letters > 0 && letters <= LONGEST && now.put(new Kept(hash, paragraph, shaped), known) > MOST_LETTERS) {
            standing = new Case();
        }
        return shaped;
    }

    private static int hash(Paragraph paragraph) {
        int hash = 0;
        for (Inline inline : paragraph.content()) {
            hash = hash * 31 + inline.text().hashCode();
        }
        return hash;
    }

    private static final class Case {
        private final AtomicReferenceArray<Kept> holes = new AtomicReferenceArray<>(1 << BITS);
        private final AtomicInteger letters = new AtomicInteger();

        @Nullable
        Kept at(int hash) {
            return holes.get(hole(hash));
        }

        /** Answers how many letters stand then, or a few more where two came at once. */
        int put(Kept next, @Nullable Kept before) {
            holes.set(hole(next.hash), next);
            return letters.addAndGet(next.letters() - (before == null ? 0 : before.letters()));
        }

        private static int hole(int hash) {
            return hash * 0x9E3779B9 >>> -BITS;
        }
    }

    private record Kept(int hash, Paragraph paragraph, Shaped shaped) {

        /** It was shaped from the same: all but the paragraph's number counts. */
        boolean is(Paragraph other, int itsHash) {
            return hash == itsHash
                    && paragraph.content().equals(other.content())
                    && paragraph.mark().equals(other.mark())
                    && paragraph.format().equals(other.format());
        }

        int letters() {
            return shaped.text().length();
        }
    }
}
