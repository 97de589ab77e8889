package app.envoi.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Names outside ASCII where the machine's locale knows only ASCII, as in many containers: there Java puts U+FFFD for every such byte of an argument and
 * of a folder's entries, and cannot name the file any more. The bytes themselves are asked of the system, and the file is found by looking into its
 * folder.
 */
final class LostNames {
    private static final char LOST = '\uFFFD';
    private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");

    private LostNames() {}

    /** The words of the command line as they were typed; where the system does not tell, as Java has them. */
    static List<String> restored(List<String> words) {
        if (words.stream().noneMatch(word -> word.indexOf(LOST) >= 0)) {
            return words;
        }
        try {
            String[] all = new String(Files.readAllBytes(COMMAND_LINE), UTF_8).split("\0", -1);
            List<String> last = Arrays.asList(all).subList(all.length - 1 - words.size(), all.length - 1);
            return last.stream().map(LostNames::lost).toList().equals(words) ? List.copyOf(last) : words;
        } catch (IOException | IndexOutOfBoundsException e) {
            return words;
        }
    }

    /** The one file of that name, even where the locale has no letters for it. */
    static Path find(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            Path found = Path.of(name.startsWith("/") ? "/" : ".");
            for (String step : name.split("/+")) {
                found = step.isEmpty() ? found : entry(found, step, e);
            }
            return found;
        }
    }

    private static Path entry(Path folder, String name, InvalidPathException otherwise) {
        String lost = lost(name);
        if (lost.equals(name)) {
            return folder.resolve(name);
        }
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            entries.forEach(entry -> {
                if (String.valueOf(entry.getFileName()).equals(lost)) {
                    found.add(entry);
                }
            });
        } catch (IOException e) {
            throw otherwise;
        }
        if (found.size() != 1) {
            throw otherwise;
        }
        return found.get(0);
    }

    private static String lost(String name) {
        return name.codePoints()
                .mapToObj(c ->
                        c < 128 ? Character.toString(c) : String.valueOf(LOST).repeat(utf8Length(c)))
                .collect(Collectors.joining());
    }

    private static int utf8Length(int codePoint) {
        return Character.toString(codePoint).getBytes(UTF_8).length;
    }
}
