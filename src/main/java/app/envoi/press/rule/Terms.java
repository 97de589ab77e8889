package app.envoi.press.rule;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a rule asks, as data: the name of its kind with the value beside it, then its options.
 *
 * @param values strings, whole numbers ({@link Integer}), other numbers ({@link BigDecimal}), booleans and lists of these; in the order of writing
 */
public record Terms(String kind, Map<String, Object> values) {
    public Terms {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        if (!values.containsKey(kind)) {
            throw new IllegalArgumentException("no value for " + kind + " in " + values);
        }
    }

    public static Terms of(String kind, Object value) {
        return new Terms(kind, Map.of(kind, value));
    }

    /** The same with one more option. */
    public Terms with(String option, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.put(option, value);
        return new Terms(kind, more);
    }

    /** The same with an option unless its value is the one that goes without saying. */
    Terms unless(Object usual, String option, Object value) {
        return value.equals(usual) ? this : with(option, value);
    }

    int whole() {
        return (Integer) Objects.requireNonNull(values.get(kind));
    }

    BigDecimal number() {
        return new BigDecimal(Objects.requireNonNull(values.get(kind)).toString()).stripTrailingZeros();
    }

    String text() {
        return (String) Objects.requireNonNull(values.get(kind));
    }

    List<String> texts() {
        return ((List<?>) Objects.requireNonNull(values.get(kind)))
                .stream().map(String.class::cast).toList();
    }

    List<BigDecimal> numbers() {
        return ((List<?>) Objects.requireNonNull(values.get(kind)))
                .stream()
                        .map(number -> new BigDecimal(number.toString()).stripTrailingZeros())
                        .toList();
    }

    String text(String option, String otherwise) {
        return (String) values.getOrDefault(option, otherwise);
    }

    int whole(String option, int otherwise) {
        return (Integer) values.getOrDefault(option, otherwise);
    }

    boolean yes(String option) {
        return Boolean.TRUE.equals(values.get(option));
    }
}
