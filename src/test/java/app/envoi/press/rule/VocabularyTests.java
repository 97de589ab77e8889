package app.envoi.press.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What real calls ask, held against what a rule can say. */
class VocabularyTests {
    private static final List<String> OTHERWISE = List.of("(call)", "(guideline)", "(shown)", "(not yet)");

    private static Properties vocabulary() {
        try (InputStream in = VocabularyTests.class.getResourceAsStream("vocabulary.properties")) {
            Properties types = new Properties();
            types.load(in);
            return types;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<String> typesWith(String answer) {
        return vocabulary().entrySet().stream()
                .filter(entry -> entry.getValue().equals(answer))
                .map(entry -> entry.getKey().toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyTypeNamesKindsThatAreThereOrSaysWhyNone() {
        assertThat(vocabulary()).hasSizeGreaterThan(100);
        vocabulary().forEach((type, answer) -> {
            if (!OTHERWISE.contains(answer)) {
                assertThat(answer.toString().split(" "))
                        .as(type.toString())
                        .allMatch(kind -> RuleKinds.named(kind).isPresent());
            }
        });
    }

    @Test
    void theseTypesHaveNoKindYet() {
        assertThat(typesWith("(not yet)"))
                .containsExactly(
                        "art_caption_required",
                        "art_color_mode",
                        "content_warning_required",
                        "entry_form_required",
                        "fee_additional",
                        "line_count_declared",
                        "payment_min",
                        "response_by",
                        "title_format",
                        "titles_in_email_body",
                        "titles_in_entry_form",
                        "word_count_declared");
    }

    @Test
    void everyKindAnswersToAType() {
        Set<String> answered = vocabulary().values().stream()
                .flatMap(answer -> Arrays.stream(answer.toString().split(" ")))
                .collect(Collectors.toSet());
        Set<String> beyond = RuleKinds.all().stream()
                .map(RuleKind::name)
                .filter(name -> !answered.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(beyond).containsExactly("bio-words-at-least");
    }
}
