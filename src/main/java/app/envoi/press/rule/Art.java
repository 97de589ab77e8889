package app.envoi.press.rule;

import app.envoi.press.rule.FairCopy.ArtFile;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the rules on art have in common. */
final class Art {
    private static final Words WORDS = Words.of("art");

    private Art() {}

    static Outcome none(String limit) {
        return Outcome.notApplicable(limit, WORDS.say("none"));
    }

    /** A doubt for each file that cannot be read. */
    static List<Finding> broken(List<ArtFile> files) {
        return files.stream()
                .filter(Art::isBroken)
                .map(file -> Finding.of(
                        WORDS.say("broken", "name", name(file), "trouble", file.trouble()), WORDS.say("broken-remedy")))
                .toList();
    }

    static boolean isBroken(ArtFile file) {
        return !file.trouble().isEmpty() || file.pages() == 0;
    }

    /** A finding for each file that is meant. */
    static List<Finding> each(
            FairCopy copy, Predicate<ArtFile> meant, java.util.function.Function<ArtFile, Finding> finding) {
        return copy.art().stream().filter(meant).map(finding).toList();
    }

    static String name(ArtFile file) {
        return Excerpt.of(file.file().name());
    }

    static String told(List<ArtFile> files) {
        return files.stream()
                .map(file -> WORDS.say("pages", "name", name(file), "pages", file.pages()))
                .collect(Collectors.joining(", "));
    }
}
