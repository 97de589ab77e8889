package app.envoi.desk.packet;

import app.envoi.desk.piece.PieceId;
import java.util.Optional;

/**
 * A reason not to send a packet as it is.
 *
 * @param piece the one it is about, or empty for the whole packet
 * @param sentence what is so and what follows, for the poet
 */
public record Guard(Weight weight, Optional<PieceId> piece, String sentence) {
    /** How heavy it weighs. */
    public enum Weight {
        /** Sending would break the journal's rule or the poet's word. */
        STOP,
        /** Look before sending. */
        CARE
    }

    public static Guard stop(PieceId piece, String sentence) {
        return new Guard(Weight.STOP, Optional.of(piece), sentence);
    }

    public static Guard stop(String sentence) {
        return new Guard(Weight.STOP, Optional.empty(), sentence);
    }

    public static Guard care(PieceId piece, String sentence) {
        return new Guard(Weight.CARE, Optional.of(piece), sentence);
    }

    public static Guard care(String sentence) {
        return new Guard(Weight.CARE, Optional.empty(), sentence);
    }
}
