package app.envoi.desk.packet;

import app.envoi.desk.piece.Layouts;
import app.envoi.desk.piece.PieceId;
import app.envoi.press.compose.HouseStyle;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets a piece be seen, while it is written, as its packets set it. */
@Component
class PacketLayouts implements Layouts {
    private final Packets packets;

    PacketLayouts(Packets packets) {
        this.packets = packets;
    }

    @Override
    public List<Named> of(PieceId piece) {
        return packets.namesWith(piece);
    }

    @Override
    public Optional<HouseStyle> style(String key) {
        return key.matches("[1-9]\\d{0,17}")
                ? packets.find(new PacketId(Long.parseLong(key)))
                        .map(packet -> packet.layout().style())
                : Optional.empty();
    }
}
