package app.envoi.desk.home;

import app.envoi.words.Words;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens Envoi's page in the poet's own browser, where Envoi was started from a menu and nobody reads its log: only when the system property
 * {@code envoi.open-browser} is true.
 *
 * @param system the name of the operating system
 */
record Doorway(String system) {
    private static final Logger LOG = LoggerFactory.getLogger(Doorway.class);

    /** @param url of this machine; an empty one is not opened */
    static void open(String url) {
        if (Boolean.getBoolean("envoi.open-browser") && !url.isEmpty()) {
            try {
                new ProcessBuilder(new Doorway(System.getProperty("os.name")).command(url))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
            } catch (IOException none) {
                LOG.info(Words.say("home.browser", url));
            }
        }
    }

    /** What each system has to open an address with. */
    List<String> command(String url) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", url);
        }
        return List.of(name.startsWith("mac") ? "open" : "xdg-open", url);
    }
}
