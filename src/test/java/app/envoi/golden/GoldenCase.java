package app.envoi.golden;

import app.envoi.cli.Terminals;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A golden file and what was reasoned out for it.
 *
 * @param name of the case: its expectations stand in {@code NAME.expected.json}
 */
record GoldenCase(String name, JsonNode expected) {
    static final Path FOLDER = Path.of("manuscripts/samples/golden");
    private static final String SUFFIX = ".expected.json";
    private static final JsonMapper JSON = JsonMapper.shared();

    static List<GoldenCase> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .map(GoldenCase::read)
                    .toList();
        }
    }

    private static GoldenCase read(Path file) {
        String name = file.getFileName().toString();
        return new GoldenCase(name.substring(0, name.length() - SUFFIX.length()), JSON.readTree(file.toFile()));
    }

    /** The files that the case is about. */
    Stream<String> files() {
        return Stream.concat(
                Stream.of(file()),
                Stream.of("bio", "statement").filter(expected::has).map(this::word));
    }

    boolean hasFacts() {
        return expected.has("inspect");
    }

    boolean hasJudgement() {
        return expected.has("check");
    }

    JsonNode facts() {
        return expected.get("inspect");
    }

    JsonNode judgement() {
        return expected.get("check");
    }

    JsonNode inspected() {
        return JSON.readTree(
                Terminals.output("inspect", "--json", FOLDER.resolve(file()).toString()));
    }

    /** The line that {@code check} gives, with the verdicts of its rules and what they found beside it for easy reading. */
    JsonNode judged() {
        List<String> words = new ArrayList<>(
                List.of("check", "--json", FOLDER.resolve(file()).toString()));
        for (String option : List.of("bio", "statement")) {
            if (expected.has(option)) {
                words.addAll(List.of("--" + option, FOLDER.resolve(word(option)).toString()));
            }
        }
        ObjectNode line = (ObjectNode) JSON.readTree(Terminals.output(words.toArray(String[]::new)));
        ObjectNode verdicts = line.putObject("rules");
        ObjectNode findings = line.putObject("findings");
        line.path("guidelines")
                .forEach(guideline -> guideline.path("rules").forEach(rule -> {
                    verdicts.set(rule.get("rule").stringValue(), rule.get("verdict"));
                    findings.set(rule.get("rule").stringValue(), rule.get("findings"));
                }));
        return line;
    }

    private String file() {
        return expected.has("file") ? word("file") : name + ".docx";
    }

    private String word(String key) {
        return expected.get(key).stringValue();
    }

    static byte[] bytes(String file) {
        try {
            return Files.readAllBytes(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
