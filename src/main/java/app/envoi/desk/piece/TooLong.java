package app.envoi.desk.piece;

import app.envoi.words.Words;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A text is longer than the desk keeps. The message is for the poet: how long it is, how long it may be. */
@ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
public final class TooLong extends RuntimeException {
    /** @param what of the names under {@code long} in the bundle */
    TooLong(String what, int length, int limit) {
        super(Words.say("long", Words.say("long." + what), length, limit));
    }
}
