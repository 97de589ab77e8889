package app.envoi.desk.packet;

import app.envoi.desk.piece.DraftId;
import app.envoi.press.guideline.Call;
import java.time.Instant;
import java.util.List;

/**
 * What was built from a packet: frozen files and texts, and the guidelines as they read then. Never changes.
 *
 * @param verdict word of the report's verdict
 * @param report the whole report as JSON
 * @param titleField text for the form's title field
 * @param folder under the home, where the files are
 */
public record Build(
        long id,
        PacketId packet,
        Instant built,
        Call call,
        String verdict,
        String report,
        String letter,
        String titleField,
        String folder,
        List<Part> pieces,
        List<Frozen> files) {
    public Build {
        pieces = List.copyOf(pieces);
        files = List.copyOf(files);
    }

    /** A piece as it was built: its draft, and its title as it read then. */
    public record Part(DraftId draft, String title) {}

    /**
     * A file.
     *
     * @param sha256 lower-case hexadecimal
     */
    public record Frozen(String name, String sha256, long bytes) {}
}
