package app.envoi.desk.piece;

import java.time.Instant;
import java.util.List;

/** A piece as a line of the list: without its text. */
public record Listed(
        PieceId id,
        Kind kind,
        String title,
        String firstLine,
        Measure measure,
        int draft,
        Instant saved,
        List<String> tags) {
    public Listed {
        tags = List.copyOf(tags);
    }

    /** Its title, else its first line, else {@code Untitled}. */
    public String heading() {
        return title.isEmpty() ? firstLine.isEmpty() ? "Untitled" : firstLine : title;
    }

    public boolean untitled() {
        return title.isEmpty();
    }
}
