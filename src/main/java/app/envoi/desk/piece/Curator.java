package app.envoi.desk.piece;

import app.envoi.press.intake.Intake;
import app.envoi.press.rule.FairCopy.ArtFile;
import app.envoi.words.Words;
import java.util.Objects;
import java.util.Optional;
import org.springframework.transaction.support.TransactionOperations;

/** Takes artworks in: every byte is kept as it came, or the file is refused and nothing is kept. */
public class Curator {
    private final Scribe scribe;
    private final Artworks artworks;
    private final KeptFiles files;
    private final TransactionOperations whole;

    public Curator(Scribe scribe, Artworks artworks, KeptFiles files, TransactionOperations whole) {
        this.scribe = scribe;
        this.artworks = artworks;
        this.files = files;
        this.whole = whole;
    }

    /** A file that is no picture or PDF, cannot be seen, or is too large. The message is for the poet. */
    public static final class ArtRefused extends Exception {
        ArtRefused(String why) {
            super(why);
        }

        /** Why. */
        public String words() {
            return String.valueOf(getMessage());
        }
    }

    /** A new piece with this file; its text is the caption. */
    public PieceId take(Wording wording, String name, byte[] bytes) throws ArtRefused {
        ArtFile art = seen(name, bytes);
        return Objects.requireNonNull(whole.execute(status -> {
            Draft first = scribe.start(
                            Kind.ARTWORK,
                            wording,
                            Draft.Origin.IMPORTED,
                            "from " + art.file().name())
                    .draft();
            hang(first, art, bytes);
            return first.id().piece();
        }));
    }

    /** Another file for the piece, as a new draft; earlier drafts keep theirs. */
    public void exchange(PieceId piece, String name, byte[] bytes) throws ArtRefused {
        ArtFile art = seen(name, bytes);
        whole.executeWithoutResult(status ->
                hang(scribe.renew(piece, Words.say("draft.with", art.file().name())), art, bytes));
    }

    /** Makes an earlier draft the current one, words and file, as a new draft. */
    public void restore(DraftId earlier) {
        whole.executeWithoutResult(status -> {
            Draft again = scribe.restore(earlier);
            artworks.of(earlier)
                    .ifPresent(art -> artworks.hang(new Artwork(
                            again.id(), art.file(), art.thumbnail(), art.pages(), art.width(), art.height())));
        });
    }

    private static ArtFile seen(String name, byte[] bytes) throws ArtRefused {
        ArtFile art = Intake.art(name, bytes);
        if (!art.trouble().isEmpty()) {
            throw new ArtRefused(art.trouble());
        }
        return art;
    }

    private void hang(Draft draft, ArtFile art, byte[] bytes) {
        KeptFile file = files.keep(art.file().name(), art.file().kind().word(), bytes);
        Optional<KeptFile> thumbnail =
                Intake.thumbnail(art, bytes).map(small -> files.keep("thumbnail.jpg", "jpg", small));
        artworks.hang(new Artwork(draft.id(), file, thumbnail, art.pages(), art.width(), art.height()));
    }
}
