package app.envoi.desk.packet;

import java.util.List;

/** Sees to it that a packet does no harm by being sent; told by whoever knows. The packet asks all of them. */
public interface Guards {
    List<Guard> before(Packet packet);
}
