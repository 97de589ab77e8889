package app.envoi.desk.packet;

import app.envoi.desk.piece.PieceId;
import app.envoi.desk.piece.Whereabout;
import app.envoi.desk.piece.Whereabouts;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks everybody who knows what became of pieces, and what speaks against sending them. */
@Component
class Watch {
    private final List<Guards> guards;
    private final Whereabouts whereabouts;

    Watch(ObjectProvider<Guards> guards, ObjectProvider<Whereabouts> whereabouts) {
        this.guards = guards.orderedStream().toList();
        this.whereabouts = whereabouts.getIfAvailable(() -> Whereabouts.ALL_AT_HOME);
    }

    /** The gravest first. */
    List<Guard> before(Packet packet) {
        return guards.stream()
                .flatMap(each -> each.before(packet).stream())
                .sorted((one, other) -> one.weight().compareTo(other.weight()))
                .toList();
    }

    Map<PieceId, Whereabout> away() {
        return whereabouts.away();
    }
}
