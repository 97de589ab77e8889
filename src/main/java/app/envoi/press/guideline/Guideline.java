package app.envoi.press.guideline;

import app.envoi.press.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/**
 * One sentence of a call.
 *
 * @param quote the journal's own words, or their restatement where the call says so
 * @param scope what it is about; in a packet without that it does not apply
 * @param excusable the guideline itself allows exceptions for a reason
 * @param information it asks nothing of the manuscript
 * @param rules what a machine can judge of it; none means by eye, unless it is information
 */
public record Guideline(
        String quote, Strength strength, Scope scope, boolean excusable, boolean information, List<Rule> rules) {
    public Guideline {
        rules = List.copyOf(rules);
        if (quote.isBlank()) {
            throw new IllegalArgumentException("a guideline quotes the journal");
        }
    }

    /** One that is about the whole submission. */
    public Guideline(String quote, Strength strength, boolean excusable, boolean information, List<Rule> rules) {
        this(quote, strength, Scope.ALL, excusable, information, rules);
    }

    /** The same with one rule more; then it is no mere information. */
    public Guideline with(Rule rule) {
        List<Rule> more = new ArrayList<>(rules);
        more.add(rule);
        return new Guideline(quote, strength, scope, excusable, false, more);
    }

    /** What a guideline is about. */
    public enum Scope {
        ALL("all"),
        ART("art"),
        TRANSLATIONS("translations");

        private final String word;

        Scope(String word) {
            this.word = word;
        }

        /** The word in call files. */
        public String word() {
            return word;
        }
    }
}
