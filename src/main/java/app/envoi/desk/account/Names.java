package app.envoi.desk.account;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The names that Envoi answers to: this machine's own, and those that the owner opened it to. */
@Component
class Names {
    private static final Set<String> OWN = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private final Set<String> opened;

    Names(@Value("${envoi.open-to:}") List<String> opened) {
        this.opened = opened.stream()
                .map(Names::plain)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }

    boolean areOpened() {
        return !opened.isEmpty();
    }

    boolean answerTo(String host) {
        return own(host) || opened.contains(plain(host));
    }

    static boolean own(String host) {
        return OWN.contains(plain(host));
    }

    /** Whether somebody asks who sits at this machine, and not through a proxy that does. */
    static boolean fromHere(HttpServletRequest request) {
        try {
            return own(request.getServerName())
                    && InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static String plain(String host) {
        return host.strip().toLowerCase(Locale.ROOT);
    }
}
