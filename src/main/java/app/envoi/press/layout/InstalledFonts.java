package app.envoi.press.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The font files of this machine and of the poet's own folder, listed when first asked for. Files that cannot be read are passed over. Thread-safe. */
final class InstalledFonts {

    static final InstalledFonts NONE = new InstalledFonts(List.of());

    private static final int MOST_FILES = 5_000;
    private static final int DEPTH = 6;

    private volatile List<Path> folders;
    private final Map<Integer, Optional<Installed>> byCharacter = new ConcurrentHashMap<>();
    private final Map<Path, Optional<Font>> fonts = new ConcurrentHashMap<>();
    private final Map<Path, Face> faces = new ConcurrentHashMap<>();
    private volatile @Nullable List<Installed> files;

    private InstalledFonts(List<Path> folders) {
        this.folders = folders;
    }

    static InstalledFonts ofThisMachine() {
        return new InstalledFonts(machineFolders());
    }

    void searchFirst(Path folder) {
        List<Path> all = new ArrayList<>(machineFolders());
        all.add(0, folder);
        folders = List.copyOf(all);
        files = null;
        byCharacter.clear();
    }

    /** The family's own font, with the heights that Windows would read from it. */
    Optional<Font> font(String family, FaceStyle style) {
        return file(family, style).flatMap(file -> fonts.computeIfAbsent(file.path(), path -> Font.of(file.sfnt())));
    }

    /** The file of this family in this style. */
    Optional<Installed> file(String family, FaceStyle style) {
        String wanted = Family.key(family);
        return files().stream()
                .filter(file ->
                        file.style() == style && Family.key(file.family()).equals(wanted))
                .findFirst();
    }

    Optional<Installed> named(String name) {
        return files().stream().filter(file -> file.name().equals(name)).findFirst();
    }

    Optional<Face> faceWith(int codePoint) {
        return with(codePoint).map(file -> faces.computeIfAbsent(file.path(), path -> Face.of(file.sfnt())));
    }

    /** A file that has a glyph for this character and can be embedded, regular ones first. */
    Optional<Installed> with(int codePoint) {
        return byCharacter.computeIfAbsent(
                codePoint,
                wanted -> files().stream()
                        .filter(file -> file.outlines() && file.style() == FaceStyle.REGULAR && file.has(wanted))
                        .findFirst());
    }

    private List<Installed> files() {
        List<Installed> known = files;
        if (known == null) {
            synchronized (this) {
                known = files == null ? list() : files;
                files = known;
            }
        }
        return known;
    }

    private List<Installed> list() {
        List<Installed> found = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Path path : paths()) {
            try {
                Installed file = Installed.at(path, names);
                found.add(file);
            } catch (IOException | IndexOutOfBoundsException e) {
                continue; // a broken font file is nobody's fault here: the next one may do
            }
        }
        return found;
    }

    private List<Path> paths() {
        List<Path> paths = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> walk = Files.walk(folder, DEPTH)) {
                walk.filter(InstalledFonts::isFont).sorted().limit(MOST_FILES).forEach(paths::add);
            } catch (IOException | UncheckedIOException e) {
                continue; // a folder that is not there, or closed to us, holds no fonts
            }
        }
        return paths;
    }

    private static boolean isFont(Path path) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".ttf") || name.endsWith(".otf") || name.endsWith(".ttc");
    }

    private static List<Path> machineFolders() {
        Path home = Path.of(System.getProperty("user.home", "."));
        List<Path> folders = new ArrayList<>(List.of(
                home.resolve(".fonts"),
                home.resolve(".local/share/fonts"),
                home.resolve("Library/Fonts"),
                Path.of("/Library/Fonts"),
                Path.of("/System/Library/Fonts"),
                Path.of("/usr/local/share/fonts"),
                Path.of("/usr/share/fonts")));
        Map<String, String> environment = new HashMap<>(System.getenv());
        folders.add(Path.of(environment.getOrDefault("WINDIR", "/nowhere")).resolve("Fonts"));
        folders.add(
                Path.of(environment.getOrDefault("LOCALAPPDATA", "/nowhere")).resolve("Microsoft/Windows/Fonts"));
        return folders;
    }

    /** @param outlines has TrueType outlines, which a PDF can embed */
    record Installed(Path path, String name, String family, FaceStyle style, boolean outlines, Sfnt sfnt) {

        private static Installed at(Path path, Set<String> names) throws IOException {
            Sfnt sfnt = Sfnt.read(map(path));
            FaceStyle style = FaceStyle.of(sfnt.bold(), sfnt.italic());
            String slug = "own-" + sfnt.fullName().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
            String name = slug;
            for (int twin = 2; !names.add(name); twin++) {
                name = slug + "-" + twin;
            }
            return new Installed(path, name, sfnt.family(), style, sfnt.hasOutlines(), sfnt);
        }

        private static ByteBuffer map(Path path) throws IOException {
            try (FileChannel channel = FileChannel.open(path)) {
                return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            }
        }

        boolean has(int codePoint) {
            return sfnt.glyph(codePoint) != 0;
        }

        FontBook.FontFile file() {
            return new FontBook.FontFile(name, false, () -> {
                try {
                    return Files.readAllBytes(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
