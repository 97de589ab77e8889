package app.envoi.desk.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is nothing at this address. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class PageNotFound extends RuntimeException {
    public PageNotFound(String what) {
        super(what);
    }
}
