package app.envoi.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** Reads and judges every golden file as a poet would, from a terminal, and holds the answers against what was reasoned out for it. */
class GoldenTests {
    @TestFactory
    Stream<DynamicTest> everyGoldenFileIsReadAsItShouldBe() throws IOException {
        return GoldenCase.all().stream()
                .filter(GoldenCase::hasFacts)
                .map(each -> dynamicTest(each.name(), () -> assertContains("", each.inspected(), each.facts())));
    }

    @TestFactory
    Stream<DynamicTest> everyGoldenFileIsJudgedAsItShouldBe() throws IOException {
        return GoldenCase.all().stream()
                .filter(GoldenCase::hasJudgement)
                .map(each -> dynamicTest(each.name(), () -> assertContains("", each.judged(), each.judgement())));
    }

    @Test
    void everyGoldenFileHasExpectations() throws IOException {
        List<String> named =
                GoldenCase.all().stream().flatMap(GoldenCase::files).toList();
        try (Stream<Path> files = Files.list(GoldenCase.FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> !name.endsWith(".expected.json")))
                    .isSubsetOf(named);
        }
    }

    @Test
    void goldenFilesAreMadeAsTheirMakerSays() throws IOException {
        List<String> different = new ArrayList<>();
        for (GoldenFiles.Made made : GoldenFiles.all()) {
            Path file = GoldenCase.FOLDER.resolve(made.name());
            if (Boolean.getBoolean("envoi.golden.remake")) {
                Files.write(file, made.bytes());
            }
            if (!Files.exists(file) || !java.util.Arrays.equals(Files.readAllBytes(file), made.bytes())) {
                different.add(made.name());
            }
        }
        assertThat(different)
                .as("remake them with -Denvoi.golden.remake=true, and review what changed")
                .isEmpty();
    }

    /** Every value that is expected is there; strings that begin with {@code …} need only be part of what is there. */
    private static void assertContains(String path, JsonNode actual, JsonNode expected) {
        if (expected.isObject()) {
            expected.propertyNames()
                    .forEach(name -> assertContains(path + "/" + name, actual.path(name), expected.get(name)));
        } else if (expected.isArray()) {
            assertThat(actual).as(path).hasSize(expected.size());
            for (int i = 0; i < expected.size(); i++) {
                assertContains(path + "/" + i, actual.path(i), expected.get(i));
            }
        } else if (expected.isString() && expected.stringValue().startsWith("…")) {
            assertThat(actual.asString())
                    .as(path)
                    .contains(expected.stringValue().substring(1));
        } else if (expected.isNumber()) {
            assertThat(actual.asDouble(Double.NaN)).as(path).isEqualTo(expected.asDouble());
        } else {
            assertThat(actual).as(path).isEqualTo(expected);
        }
    }
}
