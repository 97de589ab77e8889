package app.envoi.press.guideline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The calls in the jar; that each of them is whole is held by a test. Thread-safe. */
final class ShippedCalls {
    private static final String FOLDER = "/envoi/calls/";

    private final Map<String, Call> read = new ConcurrentHashMap<>();

    Optional<Call> find(String id) {
        return Optional.ofNullable(read.computeIfAbsent(id, ShippedCalls::load));
    }

    private static @Nullable Call load(String id) {
        try {
            Optional<String> text = text(id);
            return text.isEmpty() ? null : CallReader.read(id, text.get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (CallUnreadable e) {
            throw new IllegalStateException("a shipped call is broken: " + e.getMessage(), e);
        }
    }

    static Optional<String> text(String id) throws IOException {
        try (InputStream in = ShippedCalls.class.getResourceAsStream(FOLDER + id + Calls.EXTENSION)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** The ids of the calls beside the schema, which is always there. */
    List<String> ids() {
        URL beside = ShippedCalls.class.getResource(FOLDER + "call.schema.json");
        if (beside == null) {
            throw new IllegalStateException("the shipped calls are missing");
        }
        try {
            return "jar".equals(beside.getProtocol()) ? inJar(beside) : inFolder(beside.toURI());
        } catch (IOException | java.net.URISyntaxException e) {
            throw new IllegalStateException("the shipped calls cannot be listed", e);
        }
    }

    private static List<String> inFolder(URI beside) {
        return Calls.files(Path.of(beside).resolveSibling(".").normalize()).stream()
                .map(Calls::id)
                .toList();
    }

    private static List<String> inJar(URL beside) throws IOException {
        JarURLConnection connection = (JarURLConnection) beside.openConnection();
        String entry = connection.getEntryName();
        String folder = entry.substring(0, entry.lastIndexOf('/') + 1);
        return connection.getJarFile().stream()
                .map(java.util.zip.ZipEntry::getName)
                .filter(name -> name.startsWith(folder) && name.endsWith(Calls.EXTENSION))
                .map(name -> name.substring(folder.length(), name.length() - Calls.EXTENSION.length()))
                .filter(Calls::isId)
                .sorted()
                .toList();
    }
}
