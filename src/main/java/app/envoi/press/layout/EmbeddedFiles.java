package app.envoi.press.layout;

import app.envoi.press.manuscript.FontTable.Embedded;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

/** The font files that manuscripts bring with them, read once while their manuscript is in use. Files that are broken or lie are passed over. Thread-safe. */
final class EmbeddedFiles {

    private static final Map<Embedded, Optional<Font>> READ = Collections.synchronizedMap(new WeakHashMap<>());

    private EmbeddedFiles() {}

    static Optional<Font> font(List<Embedded> files, FaceStyle style) {
        return files.stream()
                .filter(file -> FaceStyle.of(file.bold(), file.italic()) == style)
                .findFirst()
                .flatMap(file -> READ.computeIfAbsent(file, EmbeddedFiles::read));
    }

    private static Optional<Font> read(Embedded file) {
        try {
            return Font.of(Sfnt.read(file.file()));
        } catch (IOException e) {
            return Optional.empty(); // the family is then looked for elsewhere, as if the file had brought nothing
        }
    }
}
