package app.envoi.desk.packet;

import app.envoi.desk.packet.Build.Frozen;
import app.envoi.desk.packet.Build.Part;
import app.envoi.desk.piece.KeptFile;
import app.envoi.desk.piece.KeptFiles;
import app.envoi.disk.Lasting;
import app.envoi.press.check.ReportJson;
import app.envoi.press.docx.DocxWriter;
import app.envoi.press.pdf.PdfWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/** Builds packets: writes their files into the home, all or none, and notes what was built. The same packet gives the same bytes. */
public final class Bindery {
    private final Path home;
    private final KeptFiles kept;
    private final Builds builds;
    private final TransactionOperations whole;
    private final Clock clock;

    Bindery(Path home, KeptFiles kept, Builds builds, TransactionOperations whole, Clock clock) {
        this.home = home;
        this.kept = kept;
        this.builds = builds;
        this.whole = whole;
        this.clock = clock;
    }

    /** @throws NotBuilt when the home cannot be written; nothing is left behind then */
    public Build build(Made made) {
        Map<String, byte[]> files = files(made);
        String folder = folder(made);
        try {
            bind(home.resolve(folder), files);
        } catch (IOException e) {
            throw NotBuilt.unwritten(e);
        }
        return noted(build(made, files, folder));
    }

    /** Files without their note would lie about for ever. */
    private Build noted(Build build) {
        try {
            long id = Objects.requireNonNull(whole.execute(status -> builds.add(build)));
            return builds.find(id).orElseThrow();
        } catch (DataAccessException | TransactionException e) {
            try {
                sweep(home.resolve(build.folder()));
            } catch (IOException left) {
                e.addSuppressed(left);
            }
            throw NotBuilt.unwritten(e);
        }
    }

    /** A text among the files, to be pasted; empty when it is missing from the home. */
    Optional<String> text(Build build, String name) {
        try {
            return Optional.of(Files.readString(home.resolve(build.folder()).resolve(name)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    public byte[] bytes(Build build, Frozen file) {
        try {
            return Files.readAllBytes(home.resolve(build.folder()).resolve(file.name()));
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file.name() + " is missing from the home.", e);
        }
    }

    private Map<String, byte[]> files(Made made) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        texts(made).forEach((name, text) -> files.put(name + ".txt", text.getBytes(StandardCharsets.UTF_8)));
        if (!made.drafts().isEmpty()) {
            files.put(
                    made.fileName() + ".docx",
                    DocxWriter.write(made.composition().manuscript()));
            files.put(
                    made.fileName() + ".pdf",
                    PdfWriter.write(made.proof(), made.composition().manuscript()));
        }
        for (Made.Art art : made.art()) {
            files.put(
                    free(FilePattern.safe(art.work().file().name()), files),
                    bytes(art.work().file()));
        }
        return files;
    }

    private byte[] bytes(KeptFile file) {
        try {
            return kept.bytes(file);
        } catch (UncheckedIOException e) {
            throw NotBuilt.without(file.name(), e);
        }
    }

    /** Two artworks may have files of the same name. */
    private static String free(String name, Map<String, byte[]> files) {
        String free = name;
        for (int n = 2; files.containsKey(free); n++) {
            free = n + " " + name;
        }
        return free;
    }

    /** What is to be pasted, by the place that it is for, and what is to be done. */
    private static Map<String, String> texts(Made made) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (made.packet().call().sending().channels().contains("email")) {
            texts.put("subject", FilePattern.subject(made.packet()).text(made.all()));
        }
        texts.put("title field", titleField(made));
        texts.put("letter", made.letter());
        texts.put("bio", made.packet().texts().bio());
        texts.put("statement", made.packet().texts().statement());
        texts.put("checklist", String.join("\n", new Checklist(made).steps()));
        texts.values().removeIf(String::isBlank);
        return texts;
    }

    static String titleField(Made made) {
        return FilePattern.title(made.packet()).text(made.all());
    }

    private Build build(Made made, Map<String, byte[]> files, String folder) {
        List<Part> parts = made.all().stream()
                .map(draft -> new Part(draft.id(), draft.wording().heading()))
                .toList();
        List<Frozen> frozen = files.entrySet().stream()
                .map(file -> new Frozen(file.getKey(), KeptFiles.hash(file.getValue()), file.getValue().length))
                .toList();
        return new Build(
                0,
                made.packet().id(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                made.packet().call(),
                made.report().verdict().word(),
                ReportJson.line(made.fileName() + ".docx", made.report()),
                made.letter(),
                titleField(made),
                folder,
                parts,
                frozen);
    }

    /** A folder of its own for each build, numbered. */
    private String folder(Made made) {
        int number = builds.of(made.packet().id()).size() + 1;
        String name =
                "packets/" + made.packet().id() + " " + made.packet().call().id() + "/build ";
        while (Files.exists(home.resolve(name + number))) {
            number++;
        }
        return name + number;
    }

    private static void bind(Path folder, Map<String, byte[]> files) throws IOException {
        Lasting.folderFor(folder);
        Path half = Files.createTempDirectory(folder.getParent(), ".half");
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Lasting.write(half.resolve(file.getKey()), file.getValue());
            }
            Lasting.move(half, folder);
        } finally {
            sweep(half);
        }
    }

    private static void sweep(Path half) throws IOException {
        if (Files.exists(half)) {
            List<Path> all = new ArrayList<>();
            try (Stream<Path> files = Files.walk(half)) {
                files.sorted(Comparator.reverseOrder()).forEach(all::add);
            }
            for (Path path : all) {
                Files.deleteIfExists(path);
            }
        }
    }
}
