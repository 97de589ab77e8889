package app.envoi.cli;

import app.envoi.press.check.ReportJson;
import java.util.function.Consumer;

/**
 * What a command says of one file.
 *
 * @param text whole lines for standard output
 * @param aside whole lines for standard error
 */
record Answer(String text, String aside, int code) {
    static final int GOOD = 0;
    static final int BROKEN = 1;
    static final int UNUSABLE = 2;

    /** All is well, and there is nothing to say. */
    static final Answer NOTHING = new Answer("", "", GOOD);

    static Answer line(String text, int code) {
        return new Answer(text + "\n", "", code);
    }

    /** Told to a person. */
    static Answer told(boolean colour, int code, Consumer<Screen> teller) {
        StringBuilder text = new StringBuilder();
        teller.accept(new Screen(text, colour));
        return new Answer(text.toString(), "", code);
    }

    /** A file of which nothing can be said but why. */
    static Answer unusable(FileArgument file, String sentence, boolean json) {
        return json
                ? line(ReportJson.error(file.given(), sentence), UNUSABLE)
                : new Answer("", Screen.harmless(file.given()) + ": " + sentence + "\n", UNUSABLE);
    }
}
