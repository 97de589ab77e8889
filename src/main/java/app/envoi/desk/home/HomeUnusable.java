package app.envoi.desk.home;

import app.envoi.words.Words;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The home cannot be used; the message says which folder, and why. */
public final class HomeUnusable extends RuntimeException {
    HomeUnusable(String why, Path folder, @Nullable Throwable cause) {
        super(Words.say("home.unusable." + why, folder), cause);
    }
}
