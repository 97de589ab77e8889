package app.envoi.desk.submission;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no submission with this number. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class SubmissionUnknown extends RuntimeException {
    SubmissionUnknown(SubmissionId id) {
        super("There is no submission " + id + ".");
    }
}
