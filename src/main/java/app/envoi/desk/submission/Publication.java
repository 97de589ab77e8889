package app.envoi.desk.submission;

import app.envoi.desk.piece.PieceId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a piece came out.
 *
 * @param id {@link #NEW} until it is kept
 * @param title as it was printed
 * @param place such as {@code The Margins, issue 12}
 * @param on empty where the day is not known
 * @param link to read it there, or empty
 * @param rightsBack when its rights return to the poet, where that is known
 * @param submission the one that led to it
 */
public record Publication(
        long id,
        PieceId piece,
        String title,
        String place,
        Optional<LocalDate> on,
        String link,
        Optional<LocalDate> rightsBack,
        Optional<SubmissionId> submission) {
    public static final long NEW = 0;
}
