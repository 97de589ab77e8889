package app.envoi.press.layout;

import app.envoi.press.layout.FontBook.FontFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The font files that come with Envoi: Tinos, Arimo and Cousine (Apache-2.0), Carlito, Caladea and Gelasio (OFL-1.1), each with its licence beside it.
 */
final class BundledFonts {

    private static final Map<String, String> FOLDERS = folders();
    private static final Map<String, Sfnt> PARSED = new ConcurrentHashMap<>();

    static final List<FontFile> ALL = all();

    private BundledFonts() {}

    /** A file by its name, such as {@code carlito-italic}. */
    static Optional<FontFile> named(String name) {
        return ALL.stream().filter(file -> file.name().equals(name)).findFirst();
    }

    static FontFile of(String face, FaceStyle style) {
        return named(face + style.suffix).orElseThrow();
    }

    static boolean has(FontFile file, int codePoint) {
        return PARSED.computeIfAbsent(file.name(), name -> parse(file)).glyph(codePoint) != 0;
    }

    static Sfnt parse(FontFile file) {
        try {
            return Sfnt.read(ByteBuffer.wrap(file.ttf().get()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> folders() {
        Map<String, String> folders = new LinkedHashMap<>();
        folders.put("tinos", "/fonts/Tinos/Tinos-");
        folders.put("arimo", "/fonts/Arimo/static/Arimo-");
        folders.put("cousine", "/fonts/Cousine/Cousine-");
        folders.put("carlito", "/fonts/Carlito/Carlito-");
        folders.put("caladea", "/fonts/Caladea/Caladea-");
        folders.put("gelasio", "/app/envoi/press/layout/fonts/Gelasio-");
        return folders;
    }

    private static List<FontFile> all() {
        List<FontFile> files = new ArrayList<>();
        FOLDERS.forEach((face, path) -> {
            for (FaceStyle style : FaceStyle.values()) {
                String resource = path + style.fileSuffix + ".ttf";
                files.add(new FontFile(face + style.suffix, true, () -> bytes(resource)));
            }
        });
        return List.copyOf(files);
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = BundledFonts.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("a bundled font is missing: " + resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
