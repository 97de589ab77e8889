package app.envoi.press.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Kinds, records, words and examples are lists of the same things. */
class RuleKindsTests {
    private static final Path SOURCES = Path.of("src/main/java/app/envoi/press");
    private static final Path TESTS = Path.of("src/test/java/app/envoi/press/rule");
    private static final Pattern SECTION = Pattern.compile("Words\\s*\\.of\\(\\s*\"([a-z-]+)\"");
    private static final Pattern KEY = Pattern.compile("\\bsay\\(\\s*\"([a-z0-9.-]+)\"");

    private static final Set<String> NAMES =
            RuleKinds.all().stream().map(RuleKind::name).collect(Collectors.toCollection(TreeSet::new));

    @Test
    void everyNameIsTakenOnce() {
        assertThat(NAMES).hasSameSizeAs(RuleKinds.all());
        assertThat(NAMES).allMatch(name -> name.matches("[a-z]+(-[a-z]+)*"));
    }

    @Test
    void everyRuleIsARecordThatSomeKindMakes() {
        Set<String> records = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("app.envoi.press.rule").stream()
                        .filter(type -> type.isAssignableTo(Rule.class) && !type.isInterface())
                        .peek(type ->
                                assertThat(type.isRecord()).as(type.getName()).isTrue())
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> made = new TreeSet<>();
        for (String source : sources(SOURCES.resolve("rule"))) {
            Matcher maker = Pattern.compile("terms ->\\s*new (\\w+)\\(").matcher(source);
            while (maker.find()) {
                made.add(maker.group(1));
            }
        }

        assertThat(records).isEqualTo(made);
    }

    @Test
    void everyKindHasWordsForItsForm() {
        for (RuleKind kind : RuleKinds.all()) {
            assertThat(kind.label()).as(kind.name()).isNotBlank();
            assertThat(kind.example()).as(kind.name()).endsWith(".");
        }
        assertThat(RuleKinds.all()).extracting(RuleKind::label).doesNotHaveDuplicates();
    }

    @Test
    void everyKindIsShownAtWorkByATest() {
        String tests = String.join("\n", sources(TESTS));

        assertThat(NAMES).allSatisfy(name -> assertThat(tests).contains("rule(\"" + name + "\""));
    }

    @Test
    void everySentenceThatTheCodeSaysIsInTheBundle() {
        for (String source : sources(SOURCES)) {
            Set<String> sections = sections(source);
            Matcher key = KEY.matcher(source);
            while (key.find()) {
                String said = key.group(1);
                assertThat(sections)
                        .as("sections that hold %s", said)
                        .anyMatch(section -> Words.keys().contains(section + "." + said));
            }
        }
    }

    @Test
    void everySectionOfTheBundleIsUsed() {
        Set<String> used = new HashSet<>(NAMES);
        sources(SOURCES).forEach(source -> used.addAll(sections(source)));

        assertThat(Words.keys()).allMatch(key -> used.contains(key.substring(0, key.indexOf('.'))));
    }

    private static Set<String> sections(String source) {
        Set<String> sections = new HashSet<>();
        Matcher section = SECTION.matcher(source);
        while (section.find()) {
            sections.add(section.group(1));
        }
        if (source.contains("Words.of(name)")
                || source.contains("Words.of(kind())")
                || source.contains("Words.of(KIND")) {
            NAMES.stream()
                    .filter(name -> source.contains("\"" + name + "\"") || source.contains("Words.of(name)"))
                    .forEach(sections::add);
        }
        return sections;
    }

    private static List<String> sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(RuleKindsTests::read)
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
