package app.envoi.desk.exchange;

import app.envoi.desk.web.PageNotFound;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Holds the sheets that wait for the poet's word, the last few of them. */
@Component
class Tray {
    private static final int MOST = 12;
    private final SecureRandom chance = new SecureRandom();
    private final Map<String, Pending> held = new LinkedHashMap<>();

    synchronized String hold(Pending pending) {
        byte[] bytes = new byte[8];
        chance.nextBytes(bytes);
        String id = HexFormat.of().formatHex(bytes);
        put(id, pending);
        return id;
    }

    synchronized void put(String id, Pending pending) {
        held.remove(id);
        held.put(id, pending);
        if (held.size() > MOST) {
            held.remove(held.keySet().iterator().next());
        }
    }

    /** @throws PageNotFound where it is not held, or no longer */
    synchronized Pending open(String id) {
        Pending pending = held.get(id);
        if (pending == null) {
            throw new PageNotFound("no sheet " + id);
        }
        return pending;
    }

    synchronized void clear(String id) {
        held.remove(id);
    }
}
