package app.envoi.press.guideline;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.press.rule.RuleKind;
import app.envoi.press.rule.RuleKinds;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallSchemaTests {
    private static final Path FILE = Path.of("config/calls/call.schema.json");

    static Stream<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.list(FILE.getParent())) {
            return files.filter(file -> file.toString().endsWith(".yml")).sorted().toList().stream();
        }
    }

    private static List<com.networknt.schema.Error> errors(String yaml) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(FILE));
        return schema.validate(yaml, InputFormat.YAML);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyShippedCallFitsTheSchemaAndReads(Path file) throws Exception {
        String yaml = Files.readString(file);

        assertThat(errors(yaml)).isEmpty();
        String id = file.getFileName().toString().replace(".yml", "");
        Call call = CallReader.read(id, yaml);
        assertThat(call.source().link()).isPresent();
        assertThat(call.source().read()).as("when it was read").isNotEmpty();
        assertThat(yaml).contains("Guidelines change");
        assertThat(CallReader.read(id, CallWriter.write(call))).isEqualTo(call);
    }

    @Test
    void atLeastTwelveCallsShip() throws IOException {
        assertThat(shipped()).hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void everyRuleKindHasItsEntryAndNoEntryIsWithoutKind() throws IOException {
        String schema = Files.readString(FILE);

        assertThat(schema).contains("\"rules\": {\n" + SchemaText.entries() + "\n    }");
        for (RuleKind kind : RuleKinds.all()) {
            assertThat(schema).contains("{\"$ref\": \"#/$defs/rules/" + kind.name() + "\"}");
        }
        assertThat(schema.split("#/\\$defs/rules/", -1)).hasSize(RuleKinds.all().size() + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{pages-at-most: 0}",
                "{pages-at-most: six}",
                "{pages-at-most: 6, of: stanzas}",
                "{pages-at-moist: 6}",
                "{each-poem-starts-a-page: false}",
                "{font-classes: []}",
                "{type-size-at-least: 12pt}"
            })
    void schemaAndReaderRefuseTheSameRules(String rule) throws IOException {
        String yaml = "journal: The Harbour Review\nguidelines:\n  - quote: Six pages.\n    rules: [" + rule + "]\n";

        assertThat(errors(yaml)).isNotEmpty();
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> CallReader.read("harbour", yaml)))
                .isInstanceOf(CallUnreadable.class)
                .hasMessageStartingWith("harbour.yml, line 4, column ");
    }
}
