package app.envoi.desk.piece;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The poet's own labels, kept in one column as {@code |sea|grief|} so that one can be found by its bars. */
final class Tags {
    private static final int LIMIT = 40;
    private static final int COUNT = 30;

    private Tags() {}

    /** From a comma-separated line: small letters, each once, at most 30 of at most 40 characters. */
    static List<String> typed(String line) {
        return Arrays.stream(line.split("[,;\n|]"))
                .map(tag -> Plain.line("tag", tag.strip().toLowerCase(Locale.ROOT), LIMIT))
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .limit(COUNT)
                .toList();
    }

    static String column(List<String> tags) {
        return tags.isEmpty() ? "" : tags.stream().collect(Collectors.joining("|", "|", "|"));
    }

    static List<String> read(String column) {
        return Arrays.stream(column.split("\\|")).filter(tag -> !tag.isEmpty()).toList();
    }
}
