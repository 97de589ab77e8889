package app.envoi.press.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * A kind of rule: its name in call files, what may be written beside the name, and how a rule is made of it.
 *
 * @param value shape of what stands beside the name
 * @param options shapes of what may follow, by name; none is required
 */
public record RuleKind(String name, Shape value, Map<String, Shape> options, Function<Terms, Rule> maker) {
    public RuleKind {
        options = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(options));
    }

    RuleKind(String name, Shape value, Function<Terms, Rule> maker) {
        this(name, value, Map.of(), maker);
    }

    /** Makes a rule of terms whose values fit (see {@link #shapeOf}). */
    public Rule make(Terms terms) {
        return maker.apply(terms);
    }

    /** The shape of what stands beside the kind's name or an option's, or null where there is no such option. */
    public java.util.Optional<Shape> shapeOf(String key) {
        return java.util.Optional.ofNullable(key.equals(name) ? value : options.get(key));
    }

    /** What a form calls it. */
    public String label() {
        return Words.of(name).say("label");
    }

    /** A sentence that asks it, as journals write. */
    public String example() {
        return Words.of(name).say("example");
    }
}
