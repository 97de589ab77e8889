package app.envoi.desk.piece;

import app.envoi.words.Words;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where the public could see a piece before a journal printed it.
 *
 * @param on when, where known
 * @param gone it was taken down again
 */
public record Exposure(
        long id, PieceId piece, String place, Optional<LocalDate> on, Kind kind, boolean gone, String remark) {
    /** Not yet on the ledger. */
    public static final long NEW = 0;

    /** Kinds of publicness, as calls tell them apart. */
    public enum Kind {
        BLOG,
        SOCIAL_MEDIA,
        READING,
        PRINT,
        JOURNAL,
        NEWSLETTER;

        public String words() {
            return Words.say("exposure." + name());
        }
    }
}
