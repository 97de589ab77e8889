package app.envoi.desk.piece;

import java.util.Map;

/** Where pieces are, told by whoever sends them out. */
public interface Whereabouts {
    /** Nothing has ever left the desk. */
    Whereabouts ALL_AT_HOME = Map::of;

    /** Every piece that is not simply at home. */
    Map<PieceId, Whereabout> away();

    default Whereabout of(PieceId piece) {
        return away().getOrDefault(piece, Whereabout.AT_HOME);
    }
}
