package app.envoi.press.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** File formats in rules. */
final class Formats {
    static final Shape LIST = new Shape.ListOf(new Shape.OneOf(Arrays.stream(FileKind.values())
            .filter(kind -> kind.compareTo(FileKind.ENCRYPTED) < 0)
            .map(FileKind::word)
            .toArray(String[]::new)));
    private static final Words WORDS = Words.of("formats");

    private Formats() {}

    static String told(List<String> formats) {
        return formats.stream().map(Formats::told).collect(Collectors.joining(WORDS.say("or")));
    }

    static String told(FileKind kind) {
        return switch (kind) {
            case ENCRYPTED, EMPTY, UNKNOWN -> WORDS.say(kind.word());
            default -> told(kind.word());
        };
    }

    private static String told(String format) {
        return switch (format) {
            case "docx", "docm", "doc", "odt", "rtf", "pages", "txt" -> "." + format;
            default -> format.toUpperCase(Locale.ROOT);
        };
    }

    /** Remarks a name whose extension says something else than the content. */
    static List<Finding> renamed(FileFacts file) {
        int dot = file.name().lastIndexOf('.');
        String extension = dot < 0 ? "" : file.name().substring(dot + 1).toLowerCase(Locale.ROOT);
        boolean same = extension.equals(file.kind().word()) || extension.equals("jpeg") && file.kind() == FileKind.JPG;
        return same || file.name().isBlank()
                ? List.of()
                : List.of(Finding.of(
                        WORDS.say(
                                "renamed",
                                "name",
                                Excerpt.of(file.name()),
                                "format",
                                told(file.kind()),
                                "extension",
                                file.kind().word()),
                        ""));
    }
}
