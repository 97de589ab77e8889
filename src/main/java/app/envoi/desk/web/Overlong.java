package app.envoi.desk.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Text that is longer than its column is no fault of the program: the page says so and gives back what was typed. */
@ControllerAdvice
class Overlong {
    /** Class 22 of the SQL standard: data that does not fit. */
    private static final String DATA = "22";

    @ExceptionHandler
    void answer(DataIntegrityViolationException refused, HttpServletResponse response) throws IOException {
        boolean unfit = refused.getMostSpecificCause() instanceof SQLException cause
                && String.valueOf(cause.getSQLState()).startsWith(DATA);
        if (!unfit) {
            throw refused;
        }
        response.sendError(HttpStatus.UNPROCESSABLE_CONTENT.value());
    }
}
