package app.envoi.desk.submission;

import app.envoi.words.Words;

/** What was told cannot have happened. The message says why and what to do; nothing was changed. */
public final class CannotBe extends RuntimeException {
    /** @param what of the sentences under {@code cannot} in the bundle */
    CannotBe(String what, Object... values) {
        super(Words.say("cannot." + what, values));
    }
}
