package app.envoi.desk.build;

import app.envoi.press.guideline.Call;
import app.envoi.press.guideline.Guideline;
import app.envoi.press.layout.FontBook;
import app.envoi.press.layout.Grade;
import app.envoi.press.rule.FontCatalogue;
import app.envoi.press.rule.Rule;
import app.envoi.press.rule.Terms;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something about the look that can be chosen, with what the call leaves of it.
 *
 * @param field the form's field
 * @param worded the values have words of their own; else they are shown as they are
 */
record Choice(String field, List<String> values, String chosen, boolean worded) {
    private static final List<String> SIZES = List.of("10", "10.5", "11", "11.5", "12", "12.5", "13", "14");

    Choice {
        values = List.copyOf(values);
    }

    static List<Choice> of(Call call, Look look) {
        return List.of(
                new Choice("family", families(call), look.family(), false),
                new Choice("size", sizes(call), look.size(), false),
                new Choice("spacing", List.of("1", "1.15", "1.5", "2"), look.spacing(), true),
                new Choice("margin", List.of("0.75", "1", "1.25", "1.5"), look.margin(), false),
                new Choice("paper", List.of("letter", "a4"), look.paper(), true),
                new Choice("titles", List.of("bold", "plain", "capitals", "centred"), look.titles(), true),
                new Choice("numbers", List.of("foot", "foot-end", "head", "none"), look.numbers(), true));
    }

    /** Families whose widths are known for certain, so that the pages shown are the pages printed. */
    private static List<String> families(Call call) {
        List<?> classes = terms(call, "font-classes")
                .map(terms -> (List<?>) terms.values().get(terms.kind()))
                .orElse(List.of());
        FontBook fonts = FontBook.standard();
        return FontCatalogue.inForce().families().stream()
                .filter(FontCatalogue.Family::standard)
                .filter(family ->
                        classes.isEmpty() || classes.contains(family.fontClass().word()))
                .map(FontCatalogue.Family::name)
                .filter(name -> fonts.grade(name) == Grade.EXACT)
                .sorted()
                .toList();
    }

    private static List<String> sizes(Call call) {
        Optional<BigDecimal> least = terms(call, "type-size-at-least")
                .map(terms -> new BigDecimal(
                        String.valueOf(Objects.requireNonNull(terms.values().get(terms.kind())))));
        return SIZES.stream()
                .filter(size -> least.map(limit -> new BigDecimal(size).compareTo(limit) >= 0)
                        .orElse(true))
                .toList();
    }

    private static Optional<Terms> terms(Call call, String kind) {
        return rules(call)
                .filter(rule -> rule.kind().equals(kind))
                .map(Rule::terms)
                .findFirst();
    }

    private static Stream<Rule> rules(Call call) {
        return call.guidelines().stream().map(Guideline::rules).flatMap(List::stream);
    }
}
