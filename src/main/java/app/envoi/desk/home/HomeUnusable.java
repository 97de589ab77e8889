package app.envoi.desk.home;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The home cannot be used; the message says which folder, and why. */
public final class HomeUnusable extends RuntimeException {
    HomeUnusable(Path folder, String why, @Nullable Throwable cause) {
        super("Envoi keeps your work in " + folder + ", and " + why + ".", cause);
    }
}
