package app.envoi.desk.journal;

import app.envoi.press.rule.Rule;
import app.envoi.press.rule.RuleKind;
import app.envoi.press.rule.RuleKinds;
import app.envoi.press.rule.Shape;
import app.envoi.press.rule.Terms;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/**
 * A rule as a form shows it and as it was typed.
 *
 * @param typed by the name of the value or option
 */
record RuleEntry(RuleKind kind, Map<String, List<String>> typed) {
    RuleEntry {
        typed = Map.copyOf(typed);
    }

    static RuleEntry of(Rule rule) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        rule.terms().values().forEach((key, value) -> typed.put(key, written(value)));
        return new RuleEntry(RuleKinds.named(rule.kind()).orElseThrow(), typed);
    }

    /** One that was chosen from a list: the name of a kind, and behind a space what its value is, where that is known. */
    static Optional<RuleEntry> chosen(String choice) {
        String[] parts = choice.split(" ", 2);
        return RuleKinds.named(parts[0])
                .map(kind -> new RuleEntry(
                        kind,
                        Map.of(
                                kind.name(),
                                parts.length == 1
                                        ? List.of()
                                        : kind.value().many() ? List.of(parts[1].split(",")) : List.of(parts[1]))));
    }

    /** As {@link #chosen} takes it. */
    static String choice(Rule rule) {
        Object value = Objects.requireNonNull(rule.terms().values().get(rule.kind()));
        return rule.kind() + " " + String.join(",", written(value));
    }

    /** The rules of a form, whose fields begin with {@code rule0.}, {@code rule1.} and so on. */
    static List<RuleEntry> all(MultiValueMap<String, String> fields) {
        List<RuleEntry> entries = new ArrayList<>();
        for (int i = 0; fields.containsKey("rule" + i + ".kind"); i++) {
            String start = "rule" + i + ".";
            Map<String, List<String>> typed = new LinkedHashMap<>();
            fields.forEach((field, values) -> {
                if (field.startsWith(start)) {
                    typed.put(field.substring(start.length()), List.copyOf(values));
                }
            });
            RuleKinds.named(typed.getOrDefault("kind", List.of("")).get(0))
                    .ifPresent(kind -> entries.add(new RuleEntry(kind, typed)));
        }
        return entries;
    }

    private static List<String> written(Object value) {
        return value instanceof Collection<?> many
                ? many.stream().map(CallCard::shown).toList()
                : List.of(value instanceof Boolean yes ? yes.toString() : CallCard.shown(value));
    }

    /** What there is to fill in. */
    public List<Blank> blanks() {
        List<Blank> blanks = new ArrayList<>();
        if (!(kind.value() instanceof Shape.Yes)) {
            blanks.add(blank(kind.name(), kind.value()));
        }
        kind.options().forEach((name, shape) -> blanks.add(blank(name, shape)));
        return blanks;
    }

    private Blank blank(String key, Shape shape) {
        return new Blank(key, key.equals(kind.name()), shape, typed.getOrDefault(key, List.of()));
    }

    /**
     * A place to fill in.
     *
     * @param needed it is the rule's own value; else an option, which may be left empty
     */
    record Blank(String key, boolean needed, Shape shape, List<String> values) {
        /** All values as one text. */
        public String text() {
            return String.join(", ", values);
        }

        public boolean says(String word) {
            return values.contains(word);
        }
    }

    /** @throws Shape.Misfit when what was typed is no such rule; the message says why */
    Rule rule() throws Shape.Misfit {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(kind.name(), kind.value() instanceof Shape.Yes ? true : fitted(blank(kind.name(), kind.value())));
        for (Blank blank : blanks()) {
            if (!blank.needed() && blank.values().stream().anyMatch(value -> !value.isBlank())) {
                values.put(blank.key(), fitted(blank));
            }
        }
        return kind.make(new Terms(kind.name(), values));
    }

    private Object fitted(Blank blank) throws Shape.Misfit {
        return blank.shape().typed(blank.values());
    }

    /** The rule, or none where what was typed is no such rule. */
    Optional<Rule> made() {
        try {
            return Optional.of(rule());
        } catch (Shape.Misfit e) {
            return Optional.empty();
        }
    }

    /** What is wrong with it, or empty. */
    public String trouble() {
        try {
            rule();
            return "";
        } catch (Shape.Misfit e) {
            return String.valueOf(e.getMessage());
        }
    }
}
