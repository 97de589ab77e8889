package app.envoi.desk.submission;

import app.envoi.desk.piece.PieceId;
import app.envoi.desk.submission.Happening.Kind;
import app.envoi.desk.submission.Happening.ReplyKind;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** What the poet says has happened. */
record Told(
        @Nullable Kind kind,
        @Nullable List<Long> pieces,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate day,

        @Nullable ReplyKind reply,
        @Nullable String remark) {

    List<PieceId> named() {
        return pieces == null
                ? List.of()
                : pieces.stream().distinct().map(PieceId::new).toList();
    }

    Secretary.Word word(LocalDate today) {
        return new Secretary.Word(
                day == null ? today : day, reply == null ? ReplyKind.NONE : reply, NewSubmissionForm.text(remark));
    }

    /** @throws CannotBe where it is no day */
    static LocalDate day(@Nullable String typed, LocalDate otherwise) {
        try {
            return typed == null || typed.isBlank() ? otherwise : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            throw new CannotBe("day", typed);
        }
    }
}
