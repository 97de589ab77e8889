package app.envoi.press.rule;

import app.envoi.press.rule.FontCatalogue.Family;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads a font catalogue: a map of class to a map of family name to its particulars. */
final class FontFile {
    private static final int LONGEST = 1_000_000;

    private FontFile() {}

    /** @throws IllegalArgumentException when it is not as a catalogue must be; the message says where, as far as that is known */
    static List<Family> read(Path file) throws IOException {
        if (Files.size(file) > 4L * LONGEST) {
            throw new IllegalArgumentException("the file is too large for a font catalogue");
        }
        try {
            return read(Files.readString(file));
        } catch (MalformedInputException e) {
            throw new IllegalArgumentException("the file is not UTF-8 text", e);
        }
    }

    static List<Family> read(String yaml) {
        List<Family> families = new ArrayList<>();
        map(load(yaml), "the file").forEach((word, named) -> {
            FontClass fontClass = fontClass(word);
            map(named, String.valueOf(word))
                    .forEach((name, facts) ->
                            families.add(family(String.valueOf(name), fontClass, map(facts, String.valueOf(name)))));
        });
        return families;
    }

    private static Object load(String yaml) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel("fonts.yml")
                .setCodePointLimit(LONGEST)
                .setMaxAliasesForCollections(0)
                .build();
        try {
            return Optional.ofNullable(new Load(settings).loadFromString(yaml)).orElse(Map.of());
        } catch (MarkedYamlEngineException e) {
            String line = e.getProblemMark()
                    .map(Mark::getLine)
                    .map(at -> "line " + (at + 1) + ": ")
                    .orElse("");
            throw new IllegalArgumentException(line + e.getProblem(), e);
        } catch (YamlEngineException e) {
            throw new IllegalArgumentException(String.valueOf(e.getMessage()), e);
        }
    }

    private static Map<?, ?> map(Object written, String of) {
        if (written instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalArgumentException(
                "“" + of + "” must be a map, such as Garamond: {standard: true, aliases: [Garamond MT]}");
    }

    private static FontClass fontClass(Object word) {
        return FontClass.of(String.valueOf(word))
                .orElseThrow(() -> new IllegalArgumentException("no class of type is called “" + word + "”"));
    }

    private static Family family(String name, FontClass fontClass, Map<?, ?> facts) {
        Object drawn = facts.get("drawn");
        return new Family(
                name,
                fontClass,
                Boolean.TRUE.equals(facts.get("standard")),
                drawn == null ? fontClass : fontClass(drawn),
                facts.get("substitute") instanceof String substitute ? substitute : "",
                facts.get("aliases") instanceof List<?> aliases
                        ? aliases.stream().map(String::valueOf).toList()
                        : List.of());
    }
}
