package app.envoi.press.guideline;

import app.envoi.press.rule.Rule;
import app.envoi.press.rule.RuleKind;
import app.envoi.press.rule.RuleKinds;
import app.envoi.press.rule.Shape;
import app.envoi.press.rule.Terms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the guidelines of a call and their rules. */
final class GuidelineReader {
    private final YamlPage page;

    GuidelineReader(YamlPage page) {
        this.page = page;
    }

    List<Guideline> read(YamlMap call) {
        List<Node> nodes = call.list("guidelines");
        if (nodes.isEmpty()) {
            page.problem(call.node(), "“guidelines” is missing or empty");
        }
        List<Guideline> guidelines = new ArrayList<>();
        nodes.forEach(node -> guideline(YamlMap.of(page, node)).ifPresent(guidelines::add));
        return guidelines;
    }

    private Optional<Guideline> guideline(YamlMap map) {
        String quote = map.requiredText("quote");
        Strength strength = map.word("strength", Vocabulary.STRENGTHS).orElse(Strength.MUST);
        Guideline.Scope scope = map.word("scope", Vocabulary.SCOPES).orElse(Guideline.Scope.ALL);
        boolean excusable = map.yes("excusable");
        boolean information = map.yes("information");
        List<Rule> rules = new ArrayList<>();
        map.list("rules").forEach(node -> rule(YamlMap.of(page, node)).ifPresent(rules::add));
        if (information && !rules.isEmpty()) {
            page.problem(map.keyNode("information"), "information asks nothing: it has no rules");
        }
        map.done();
        return quote.isBlank()
                ? Optional.empty()
                : Optional.of(new Guideline(quote, strength, scope, excusable, information, rules));
    }

    private Optional<Rule> rule(YamlMap map) {
        Optional<RuleKind> kind = map.keys().stream()
                .map(RuleKinds::named)
                .flatMap(Optional::stream)
                .findFirst();
        if (kind.isEmpty()) {
            unknown(map);
            return Optional.empty();
        }
        int before = page.problems().size();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(kind.get().name(), "");
        map.keys().forEach(key -> value(kind.get(), key, map).ifPresent(value -> values.put(key, value)));
        boolean fine = page.problems().size() == before;
        return fine ? Optional.of(kind.get().make(new Terms(kind.get().name(), values))) : Optional.empty();
    }

    private void unknown(YamlMap map) {
        String first = map.keys().stream().findFirst().orElse("");
        page.problem(map.keyNode(first), "no rule is called “" + first + "”" + Nearest.to(first, RuleKinds.names()));
    }

    private Optional<Object> value(RuleKind kind, String key, YamlMap map) {
        Optional<Shape> shape = kind.shapeOf(key);
        if (shape.isEmpty()) {
            page.problem(map.keyNode(key), "“" + kind.name() + "” has no option “" + key + "”");
            return Optional.empty();
        }
        Node node = map.value(key).orElse(map.keyNode(key));
        try {
            return Optional.of(shape.get().fit(map.value(key).map(page::plain).orElse("")));
        } catch (Shape.Misfit e) {
            page.problem(node, "“" + key + "” " + e.getMessage());
            return Optional.empty();
        }
    }
}
