package app.envoi.press.guideline;

import java.math.BigDecimal;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A map in a call file, asked for its values one by one; what is wrong with one is noted with its place, and the reading goes on. */
final class YamlMap {
    private final YamlPage page;
    private final Node node;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Node> keys = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    private YamlMap(YamlPage page, Node node) {
        this.page = page;
        this.node = node;
    }

    static YamlMap of(YamlPage page, Node node) {
        YamlMap map = new YamlMap(page, node);
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(map::enter);
        } else {
            page.problem(node, "must be a map of keys and values");
        }
        return map;
    }

    private void enter(NodeTuple tuple) {
        if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
            page.problem(tuple.getKeyNode(), "a key must be a word");
        } else if (values.putIfAbsent(key.getValue(), tuple.getValueNode()) != null) {
            page.problem(key, "“" + key.getValue() + "” is written twice");
        } else {
            keys.put(key.getValue(), key);
        }
    }

    Set<String> keys() {
        return keys.keySet();
    }

    Node node() {
        return node;
    }

    Node keyNode(String key) {
        return keys.getOrDefault(key, node);
    }

    /** The value, unless it is absent or null. */
    Optional<Node> value(String key) {
        asked.add(key);
        Node value = values.get(key);
        return value == null || YamlPage.isNull(value) ? Optional.empty() : Optional.of(value);
    }

    Optional<String> text(String key) {
        return value(key)
                .flatMap(value -> page.plain(value) instanceof String text && !text.isBlank()
                        ? Optional.of(text)
                        : wrong(
                                value,
                                "must be a text" + (page.plain(value) instanceof String ? "" : " (put it in quotes)")));
    }

    String requiredText(String key) {
        require(key);
        return text(key).orElse("");
    }

    void require(String key) {
        if (value(key).isEmpty()) {
            page.problem(node, "“" + key + "” is missing");
        }
    }

    boolean yes(String key) {
        return yesNo(key).orElse(false);
    }

    Optional<Boolean> yesNo(String key) {
        return value(key)
                .flatMap(value -> page.plain(value) instanceof Boolean yes
                        ? Optional.of(yes)
                        : wrong(value, "must be true or false"));
    }

    Optional<Integer> whole(String key, int least, int most) {
        return value(key)
                .flatMap(value -> page.plain(value) instanceof Integer number && number >= least && number <= most
                        ? Optional.of(number)
                        : wrong(value, "must be a whole number from " + least + " to " + most));
    }

    Optional<BigDecimal> amount(String key) {
        return value(key).flatMap(value -> {
            Object plain = page.plain(value);
            boolean number = plain instanceof Integer || plain instanceof BigDecimal;
            return number && new BigDecimal(plain.toString()).signum() >= 0
                    ? Optional.of(new BigDecimal(plain.toString()))
                    : wrong(value, "must be a number, without a currency sign");
        });
    }

    Optional<LocalDate> date(String key) {
        return parsed(key, LocalDate::parse, "must be a day such as 2025-06-23");
    }

    /** A year, or a year and month, or empty; a bare year need not be put in quotes. */
    String month(String key) {
        Optional<Node> value = value(key);
        String written = value.map(page::plain).map(String::valueOf).orElse("");
        if (!written.isEmpty() && !written.matches("(19|20)\\d{2}(-(0[1-9]|1[0-2]))?")) {
            page.problem(value.orElse(node), "must be a year or month such as 2019 or 2019-05");
            return "";
        }
        return written;
    }

    Optional<URI> link(String key) {
        return parsed(key, WebLink::of, "must be a web address that begins with https:// or http://");
    }

    /** One of the words that a function knows; the function throws for others. */
    <T> Optional<T> parsed(String key, Function<String, T> parse, String expected) {
        return text(key).flatMap(text -> {
            try {
                return Optional.of(parse.apply(text));
            } catch (DateTimeException | IllegalArgumentException e) {
                return wrong(Objects.requireNonNull(values.get(key)), expected + ", not “" + text + "”");
            }
        });
    }

    <T> Optional<T> word(String key, Map<String, T> words) {
        return text(key)
                .flatMap(text -> words.containsKey(text)
                        ? Optional.of(words.get(text))
                        : wrong(
                                Objects.requireNonNull(values.get(key)),
                                "must be one of " + String.join(", ", words.keySet()) + ", not “" + text + "”"));
    }

    List<String> words(String key, Set<String> allowed) {
        List<String> found = new ArrayList<>();
        for (Node each : list(key)) {
            if (page.plain(each) instanceof String word && allowed.contains(word)) {
                found.add(word);
            } else {
                page.problem(each, "must be one of " + String.join(", ", allowed));
            }
        }
        return found;
    }

    List<Node> list(String key) {
        Optional<Node> value = value(key);
        if (value.isPresent() && !(value.get() instanceof SequenceNode)) {
            page.problem(value.get(), "must be a list");
        }
        return value.filter(SequenceNode.class::isInstance)
                .map(found -> ((SequenceNode) found).getValue())
                .orElse(List.of());
    }

    Optional<YamlMap> map(String key) {
        return value(key).map(value -> of(page, value));
    }

    /** Notes every key that nobody asked for. */
    void done() {
        keys.forEach((key, place) -> {
            if (!asked.contains(key)) {
                page.problem(place, "unknown key “" + key + "”" + Nearest.to(key, asked));
            }
        });
    }

    private <T> Optional<T> wrong(Node value, String message) {
        page.problem(value, message);
        return Optional.empty();
    }
}
