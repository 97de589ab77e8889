package app.envoi.desk.journal;

import app.envoi.press.guideline.Guideline;
import app.envoi.press.guideline.Strength;
import app.envoi.press.guideline.Vocabulary;
import app.envoi.press.rule.Rule;
import app.envoi.press.rule.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/**
 * A guideline as a form shows it and as it was typed.
 *
 * @param place where it stands among the others, counted from 1
 */
record GuidelineForm(
        String quote,
        String strength,
        String scope,
        boolean excusable,
        boolean information,
        int place,
        List<RuleEntry> rules) {
    private static final int LONGEST = 4_000;
    private static final int MOST_RULES = 20;

    GuidelineForm {
        rules = List.copyOf(rules);
    }

    static GuidelineForm empty(int place) {
        return new GuidelineForm("", Strength.MUST.word(), Guideline.Scope.ALL.word(), false, false, place, List.of());
    }

    static GuidelineForm of(Guideline guideline, int place) {
        return new GuidelineForm(
                guideline.quote(),
                guideline.strength().word(),
                guideline.scope().word(),
                guideline.excusable(),
                guideline.information(),
                place,
                guideline.rules().stream().map(RuleEntry::of).toList());
    }

    static GuidelineForm typed(MultiValueMap<String, String> fields) {
        String place = Optional.ofNullable(fields.getFirst("place")).orElse("");
        return new GuidelineForm(
                Optional.ofNullable(fields.getFirst("quote")).orElse("").strip().replaceAll("\\s+", " "),
                Optional.ofNullable(fields.getFirst("strength")).orElse(""),
                Optional.ofNullable(fields.getFirst("scope")).orElse(""),
                fields.containsKey("excusable"),
                fields.containsKey("information"),
                place.matches("\\d{1,4}") ? Integer.parseInt(place) : Integer.MAX_VALUE,
                RuleEntry.all(fields));
    }

    GuidelineForm with(RuleEntry rule) {
        List<RuleEntry> more = new ArrayList<>(rules);
        more.add(rule);
        return withRules(more.subList(0, Math.min(more.size(), MOST_RULES)));
    }

    GuidelineForm without(String index) {
        List<RuleEntry> fewer = new ArrayList<>(rules);
        if (index.matches("\\d{1,2}") && Integer.parseInt(index) < fewer.size()) {
            fewer.remove(Integer.parseInt(index));
        }
        return withRules(fewer);
    }

    private GuidelineForm withRules(List<RuleEntry> others) {
        return new GuidelineForm(quote, strength, scope, excusable, information, place, others);
    }

    /** What is wrong, as keys of sentences; a rule says its own trouble. */
    List<String> troubles() {
        List<String> troubles = new ArrayList<>();
        if (quote.isBlank() || quote.length() > LONGEST) {
            troubles.add("guideline.trouble.quote");
        }
        if (information && !rules.isEmpty()) {
            troubles.add("guideline.trouble.information");
        }
        if (rules.stream().anyMatch(rule -> !rule.trouble().isEmpty())) {
            troubles.add("guideline.trouble.rule");
        }
        return troubles;
    }

    /** Only where there are no {@link #troubles}. */
    Guideline guideline() {
        List<Rule> made = new ArrayList<>();
        for (RuleEntry entry : rules) {
            try {
                made.add(entry.rule());
            } catch (Shape.Misfit e) {
                throw new IllegalStateException(e);
            }
        }
        return new Guideline(
                quote,
                Vocabulary.STRENGTHS.getOrDefault(strength, Strength.MUST),
                Vocabulary.SCOPES.getOrDefault(scope, Guideline.Scope.ALL),
                excusable,
                information,
                made);
    }
}
