package app.envoi.press.guideline;

import app.envoi.press.rule.Rule;
import java.util.List;

/**
 * One sentence of a call.
 *
 * @param quote the journal's own words
 * @param excusable the guideline itself allows exceptions for a reason
 * @param information it asks nothing of the manuscript
 * @param rules what a machine can judge of it; none means by eye, unless it is information
 */
public record Guideline(String quote, Strength strength, boolean excusable, boolean information, List<Rule> rules) {
    public Guideline {
        rules = List.copyOf(rules);
        if (quote.isBlank()) {
            throw new IllegalArgumentException("a guideline quotes the journal");
        }
    }
}
