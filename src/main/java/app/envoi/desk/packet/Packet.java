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

        Texts withBio(String other) {
            return new Texts(other, statement, letter, revision);
        }

        Texts withLetter(String other) {
            return new Texts(bio, statement, other, revision);
        }

        Texts from(int otherRevision) {
            return new Texts(bio, statement, letter, otherRevision);
        }

        boolean sameWords(Texts other) {
            return bio.equals(other.bio) && statement.equals(other.statement) && letter.equals(other.letter);
        }
    }

    /**
     * Texts that were not written over others: typed in one window after another had changed them, or overwritten on purpose.
     *
     * @param sitting the window
     */
    public record Aside(String sitting, Texts texts, Instant saved) {}

    /** The same with these pieces instead. */
    Packet withPieces(List<Chosen> others) {
        return new Packet(id, call, name, others, layout, texts, excuses, seen, putAway, changed);
    }

    public boolean holds(PieceId piece) {
        return pieces.stream().anyMatch(each -> each.piece().equals(piece));
    }
}
