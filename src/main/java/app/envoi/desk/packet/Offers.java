package app.envoi.desk.packet;

import app.envoi.desk.packet.Extents.Extent;
import app.envoi.desk.packet.Fits.Candidate;
import app.envoi.desk.packet.Fits.Filling;
import app.envoi.desk.packet.Guard.Weight;
import app.envoi.desk.packet.Packet.Chosen;
import app.envoi.desk.piece.Draft;
import app.envoi.desk.piece.Listed;
import app.envoi.desk.piece.Look;
import app.envoi.desk.piece.Piece;
import app.envoi.desk.piece.PieceId;
import app.envoi.desk.piece.Pieces;
import app.envoi.desk.piece.Whereabout;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What could go into a packet: the pieces that are not in it, and the sets of them that fill its pages. */
@Component
class Offers {
    private static final int SHOWN = 24;
    private static final int POOL = 60;

    private final Pieces pieces;
    private final PacketMaker maker;
    private final Watch watch;

    Offers(Pieces pieces, PacketMaker maker, Watch watch) {
        this.pieces = pieces;
        this.maker = maker;
        this.watch = watch;
    }

    /**
     * A piece that may be added.
     *
     * @param extent in the packet's layout
     */
    record Offer(Piece piece, Extent extent, Whereabout where, List<Guard> guards) {
        boolean free() {
            return guards.stream().noneMatch(guard -> guard.weight() == Weight.STOP);
        }

        Candidate candidate() {
            return new Candidate(piece.id(), piece.heading(), extent);
        }
    }

    /** Newest first, as many as a page can show. */
    List<Offer> of(Packet packet, String find) {
        int held = packet.pieces().size();
        List<PieceId> found = pieces.list(Look.WRITTEN.withWords(find).first(SHOWN + held)).stream()
                .map(Listed::id)
                .filter(id -> !packet.holds(id))
                .limit(SHOWN)
                .toList();
        return offers(packet, found);
    }

    /**
     * The sets that fill the pages which are still free.
     *
     * @param pool pieces to choose from; where none are named, the newest ones that nothing speaks against
     */
    List<Filling> fitting(Made made, Collection<PieceId> pool) {
        Packet packet = made.packet();
        boolean named = !pool.isEmpty();
        List<PieceId> ids = (named
                        ? pool.stream()
                        : pieces.list(Look.WRITTEN.first(POOL + packet.pieces().size())).stream()
                                .map(Listed::id))
                .filter(id -> !packet.holds(id))
                .distinct()
                .limit(POOL)
                .toList();
        List<Candidate> candidates = offers(packet, ids).stream()
                .filter(offer -> named || offer.free())
                .map(Offer::candidate)
                .filter(candidate -> candidate.extent().pages() > 0)
                .toList();
        return fits(made, made.cap() - made.pages(), made.drafts().size()).of(candidates);
    }

    /** Where more is in the packet than the call allows: the sets of its own pieces that fill the pages. */
    List<Filling> keeping(Made made) {
        if (made.over() == 0) {
            return List.of();
        }
        List<Candidate> own = made.drafts().stream()
                .map(draft -> new Candidate(
                        draft.id().piece(),
                        draft.wording().heading(),
                        extent(draft, made.packet().layout())))
                .toList();
        return fits(made, made.cap(), 0).of(own);
    }

    /** Artworks take none of the manuscript's pages. */
    private Extent extent(Draft draft, Layout layout) {
        return draft.kind().written() ? maker.extents().of(draft.poemText(), layout) : new Extent(0, 0);
    }

    private static Fits fits(Made made, int room, int held) {
        int most = new Asks(made.packet().call()).poems().orElse(Integer.MAX_VALUE);
        return new Fits(Math.max(0, room), Math.max(0, most - held));
    }

    private List<Offer> offers(Packet packet, List<PieceId> ids) {
        Map<PieceId, Whereabout> away = watch.away();
        List<Guard> guards =
                watch.before(packet.withPieces(ids.stream().map(Chosen::newest).toList()));
        List<Offer> offers = new ArrayList<>();
        for (Piece piece : pieces.open(ids)) {
            PieceId id = piece.id();
            offers.add(new Offer(
                    piece,
                    extent(piece.draft(), packet.layout()),
                    away.getOrDefault(id, Whereabout.AT_HOME),
                    guards.stream()
                            .filter(guard -> guard.piece().equals(Optional.of(id)))
                            .toList()));
        }
        return offers;
    }
}
