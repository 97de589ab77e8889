package app.envoi.desk.home;

import app.envoi.words.Words;
import java.nio.file.Path;

/** Another Envoi holds the home. */
public final class HomeInUse extends RuntimeException {
    private final String address;

    HomeInUse(Path folder, String address) {
        super(Words.say("home.in-use", folder));
        this.address = address;
    }

    /** Where the other one can be opened, or empty when it has not said. */
    public String address() {
        return address;
    }
}
