package app.envoi.desk.submission;

import app.envoi.desk.piece.PieceId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** A submission as the poet enters it by hand. */
record NewSubmissionForm(
        @Nullable String call,
        @Nullable String journal,
        @Nullable String callName,
        @Nullable Channel channel,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate day,

        @Nullable String tracking,
        @Nullable String number,
        @Nullable BigDecimal fee,
        @Nullable String currency,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate closes,

        @Nullable String address,
        @Nullable List<Long> pieces,
        @Nullable String titles,
        @Nullable Boolean planned) {

    static NewSubmissionForm empty(LocalDate today) {
        return holding(List.of(), today);
    }

    /** With these pieces ticked. */
    static NewSubmissionForm holding(List<PieceId> pieces, LocalDate today) {
        return new NewSubmissionForm(
                "",
                "",
                "",
                Channel.SUBMITTABLE,
                today,
                "",
                "",
                null,
                "",
                null,
                "",
                pieces.stream().map(PieceId::value).toList(),
                "",
                false);
    }

    NewSubmissionForm by(Channel other) {
        return new NewSubmissionForm(
                call, journal, callName, other, day, tracking, number, fee, currency, closes, address, pieces, titles,
                planned);
    }

    /** Such of the titles typed, one a line, as are not blank. */
    List<String> typedTitles() {
        return text(titles)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    public boolean ticked(long piece) {
        return pieces != null && pieces.contains(piece);
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
