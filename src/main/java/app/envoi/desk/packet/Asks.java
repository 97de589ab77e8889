package app.envoi.desk.packet;

import app.envoi.press.guideline.Call;
import app.envoi.press.guideline.Guideline;
import app.envoi.press.guideline.Strength;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** What a call asks in numbers, as far as a packet's choices hang on it. */
public final class Asks {
    private final Call call;

    public Asks(Call call) {
        this.call = call;
    }

    /** How many pages the poems may fill. */
    public OptionalInt pages() {
        return number("pages-at-most").map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    public OptionalInt bioWords() {
        return number("bio-words-at-most").map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    public OptionalInt statementWords() {
        return number("statement-words-at-most").map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    public boolean wantsStatement() {
        return terms().anyMatch(term -> term.startsWith("statement"));
    }

    public boolean wantsBio() {
        return terms().anyMatch(term -> term.startsWith("bio"));
    }

    /** No name in the manuscript, its properties or the file's name. */
    public boolean blind() {
        return terms().anyMatch(term -> term.contains("anonymous") || term.startsWith("blind"));
    }

    /** The smallest size allowed, in half-points; at least 10 points where the call names none. */
    public int leastSize() {
        return decimal("type-size-at-least")
                .or(() -> decimal("type-size"))
                .map(points -> points.multiply(BigDecimal.valueOf(2)).intValue())
                .orElse(20);
    }

    /** The tightest spacing allowed, in hundredths of a line. */
    public int leastSpacing() {
        return decimal("line-spacing")
                .or(() -> decimal("line-spacing-at-least"))
                .map(lines -> lines.multiply(BigDecimal.valueOf(100)).intValue())
                .orElse(100);
    }

    /** The narrowest margin allowed, in hundredths of an inch; where the call names none, three quarters of an inch. */
    public int leastMargin() {
        return decimal("margins-at-least")
                .or(() -> decimal("margins"))
                .map(inches -> inches.multiply(BigDecimal.valueOf(100)).intValue())
                .orElse(75);
    }

    private Optional<Integer> number(String key) {
        return decimal(key).map(BigDecimal::intValue);
    }

    private Optional<BigDecimal> decimal(String key) {
        return binding()
                .flatMap(guideline -> guideline.rules().stream())
                .flatMap(rule -> Optional.ofNullable(rule.terms().values().get(key)).stream())
                .filter(Number.class::isInstance)
                .map(value -> new BigDecimal(value.toString()))
                .min(BigDecimal::compareTo);
    }

    private Stream<String> terms() {
        return call.guidelines().stream()
                .flatMap(guideline -> guideline.rules().stream())
                .flatMap(rule -> List.copyOf(rule.terms().values().keySet()).stream());
    }

    private Stream<Guideline> binding() {
        return call.guidelines().stream()
                .filter(guideline -> guideline.strength() == Strength.MUST || guideline.strength() == Strength.PREFER);
    }
}
