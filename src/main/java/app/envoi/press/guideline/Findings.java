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

/** Rules found in a sentence; the first of a kind stands, and one whose value does not fit its kind is no rule. */
final class Findings {
    private final Map<String, Rule> rules = new LinkedHashMap<>();

    /** A rule that is there or not. */
    void add(String kind) {
        add(kind, true);
    }

    void add(String kind, Object value, Object... options) {
        RuleKind found = RuleKinds.named(kind).orElseThrow();
        try {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put(kind, found.value().fit(value));
            for (int i = 0; i < options.length; i += 2) {
                String option = (String) options[i];
                values.put(option, found.shapeOf(option).orElseThrow().fit(options[i + 1]));
            }
            rules.putIfAbsent(kind, found.make(new Terms(kind, values)));
        } catch (Shape.Misfit e) {
            // A number beyond what the kind takes, such as 0 pages, was not meant as a limit.
            return;
        }
    }

    /** A rule with a number in it, in whatever form its kind writes numbers. */
    void offer(String kind, String number, String unit) {
        RuleKind found = RuleKinds.named(kind).orElseThrow();
        try {
            String length = number + (unit.endsWith("m") ? unit : "in");
            Object value = found.value().typed(List.of(kind.startsWith("margins") ? length : number));
            rules.putIfAbsent(kind, found.make(Terms.of(kind, value)));
        } catch (Shape.Misfit e) {
            // A number beyond what the kind takes is of no use to it.
            return;
        }
    }

    void remove(String kind) {
        rules.remove(kind);
    }

    boolean has(String kind) {
        return rules.containsKey(kind);
    }

    List<Rule> rules() {
        return new ArrayList<>(rules.values());
    }
}
