package app.envoi.desk.submission;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no notice with this number. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class NoticeUnknown extends RuntimeException {
    NoticeUnknown(NoticeId id) {
        super("There is no notice " + id + ".");
    }
}
