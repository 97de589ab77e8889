package app.envoi.desk.packet;

import app.envoi.desk.piece.PieceId;
import app.envoi.press.guideline.Call;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is meant for one call.
 *
 * @param call as it read when the packet was begun or last brought up to date
 * @param name the poet's own, or the call's title
 * @param pieces in order
 * @param excuses the poet's reasons, by the guideline's quote
 * @param seen quotes of guidelines that the poet read and ticked
 */
public record Packet(
        PacketId id,
        Call call,
        String name,
        List<Chosen> pieces,
        Layout layout,
        Texts texts,
        Map<String, String> excuses,
        Set<String> seen,
        boolean putAway,
        Instant changed) {
    public Packet {
        pieces = List.copyOf(pieces);
        excuses = Map.copyOf(excuses);
        seen = Set.copyOf(seen);
    }

    /**
     * A piece in a packet.
     *
     * @param draft the one that was chosen by hand; empty for the piece's current one
     */
    public record Chosen(PieceId piece, Optional<Integer> draft) {
        public static Chosen newest(PieceId piece) {
            return new Chosen(piece, Optional.empty());
        }
    }

    /**
     * What goes beside the manuscript.
     *
     * @param letter as the poet wrote it; empty as long as it is composed from its parts
     * @param revision raised with every change
     */
    public record Texts(String bio, String statement, String letter, int revision) {
        public static final Texts NONE = new Texts("", "", "", 0);

        boolean sameWords(Texts other) {
            return bio.equals(other.bio) && statement.equals(other.statement) && letter.equals(other.letter);
        }
    }

    public boolean holds(PieceId piece) {
        return pieces.stream().anyMatch(each -> each.piece().equals(piece));
    }
}
