package app.envoi.desk.packet;

import app.envoi.desk.Bench;
import app.envoi.desk.piece.Artworks;
import app.envoi.desk.piece.Bios;
import app.envoi.desk.piece.Exposures;
import app.envoi.desk.piece.KeptFile;
import app.envoi.desk.piece.KeptFiles;
import app.envoi.desk.piece.Notebook;
import app.envoi.desk.piece.Permissions;
import app.envoi.desk.piece.Piece;
import app.envoi.desk.piece.PieceId;
import app.envoi.desk.piece.Statements;
import app.envoi.press.guideline.Call;
import app.envoi.press.guideline.CallReader;
import app.envoi.press.guideline.CallUnreadable;
import app.envoi.press.guideline.Calls;
import app.envoi.press.layout.Typesetter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.util.FileSystemUtils;

/** A desk for packets on an empty database. */
final class Workroom implements AutoCloseable {
    static final Clock CLOCK = Clock.fixed(Notebook.MORNING, ZoneOffset.UTC);

    final Notebook notebook;
    final Packets packets;
    final Bios bios;
    final Permissions permissions;
    final Exposures exposures;
    final PacketDesk desk;
    final PacketMaker maker;
    final Builds builds;
    final KeptFiles kept;
    private final Path shelf;

    Workroom(Bench bench) {
        notebook = new Notebook(bench);
        packets = new Packets(bench.jdbc());
        bios = new Bios(bench.jdbc(), CLOCK);
        permissions = new Permissions(bench.jdbc());
        exposures = new Exposures(bench.jdbc());
        Statements statements = new Statements(bench.jdbc(), CLOCK);
        desk = new PacketDesk(packets, bios, statements, () -> new Poet("Emily Dickinson", ""), bench.whole(), CLOCK);
        shelf = files();
        kept = new KeptFiles(shelf, bench.jdbc(), CLOCK);
        LetterWriter letters = new LetterWriter(() -> "Emily Dickinson");
        maker = new PacketMaker(
                new PacketMaker.Cabinet(
                        notebook.pieces, notebook.drafts, new Artworks(bench.jdbc(), kept), permissions),
                Typesetter.standard(),
                letters);
        builds = new Builds(bench.jdbc());
    }

    private static Path files() {
        try {
            return Files.createTempDirectory("kept-files");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Bindery bindery(Path home) {
        return new Bindery(home, kept, builds, notebook.bench.whole(), CLOCK);
    }

    static Call lineages() {
        try {
            return Calls.in().find("the-margins-lineages").orElseThrow();
        } catch (CallUnreadable e) {
            throw new IllegalStateException(e);
        }
    }

    static Call call(String yaml) {
        try {
            return CallReader.read("the-harbour-review", yaml);
        } catch (CallUnreadable e) {
            throw new IllegalStateException(e);
        }
    }

    /** A poem of so many short lines; 46 fill a plain page with the title. */
    Piece poem(String title, int lines) {
        return notebook.write(
                title,
                String.join(
                        "\n",
                        IntStream.rangeClosed(1, lines)
                                .mapToObj(line -> "line " + line + " of " + title)
                                .toList()));
    }

    /** The quote of the call's first guideline that allows exceptions. */
    static String excusable(Packet packet) {
        return packet.call().guidelines().stream()
                .filter(guideline -> guideline.excusable())
                .findFirst()
                .orElseThrow()
                .quote();
    }

    Packet begin(Call call, Piece... pieces) {
        List<PieceId> ids = List.of(pieces).stream().map(Piece::id).toList();
        return packets.open(desk.begin(call, ids));
    }

    /** As a careless hand in the folder would. */
    void lose(KeptFile file) {
        try {
            Files.delete(shelf.resolve(file.sha256()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws Exception {
        notebook.close();
        FileSystemUtils.deleteRecursively(shelf);
    }
}
