package app.envoi.desk.piece;

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
        BLOG("a blog or web page"),
        SOCIAL_MEDIA("social media"),
        READING("a reading"),
        PRINT("print"),
        JOURNAL("a journal"),
        NEWSLETTER("a newsletter");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
