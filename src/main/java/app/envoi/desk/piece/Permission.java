package app.envoi.desk.piece;

import app.envoi.words.Words;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Leave to translate a work and to publish the translation.
 *
 * @param giver the author, heirs or press
 * @param covers what for
 * @param file the letter that says so
 */
public record Permission(
        long id, PieceId piece, String giver, Optional<LocalDate> on, String covers, Optional<KeptFile> file) {
    /** Who, when and what for, as one sentence part. */
    public String words() {
        String given = on.map(day -> giver + ", " + day).orElse(giver);
        return covers.isEmpty() ? given : Words.english("permission.covers", given, covers);
    }
}
