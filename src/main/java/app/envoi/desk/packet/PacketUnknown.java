package app.envoi.desk.packet;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A packet was asked for that is not there. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class PacketUnknown extends RuntimeException {
    PacketUnknown(PacketId id) {
        super("There is no packet with the number " + id + ".");
    }
}
