package app.envoi.desk.piece;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A text is longer than the desk keeps. The message is for the poet: how long it is, how long it may be. */
@ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
public final class TooLong extends RuntimeException {
    TooLong(String what, int length, int limit) {
        super(String.format(
                java.util.Locale.ROOT,
                "%s has %,d characters; Envoi keeps up to %,d. Nothing was changed, and what you typed is still here.",
                what,
                length,
                limit));
    }
}
