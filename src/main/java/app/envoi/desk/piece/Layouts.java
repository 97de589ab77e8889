package app.envoi.desk.piece;

import app.envoi.press.compose.HouseStyle;
import java.util.List;
import java.util.Optional;

/** The looks that a piece may be set in besides the plain one, told by whoever packs pieces. */
public interface Layouts {
    /**
     * A look to choose.
     *
     * @param key by which {@link #style} finds it
     * @param name such as that of the packet
     */
    record Named(String key, String name) {}

    /** Those of the packets that this piece is in, the newest first. */
    List<Named> of(PieceId piece);

    /** Empty where nothing has this key. */
    Optional<HouseStyle> style(String key);
}
