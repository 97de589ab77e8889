package app.envoi.desk.journal;

import app.envoi.press.guideline.WebLink;
import java.math.BigDecimal;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What was typed into a form, read field by field; what cannot be read is noted under its field. */
final class Typing {
    private static final int LONGEST = 2_000;

    private final Map<String, List<String>> typed;
    private final Map<String, String> troubles = new LinkedHashMap<>();

    Typing(Map<String, List<String>> typed) {
        this.typed = typed;
    }

    /** By field, the key of a sentence that says what is wrong. */
    Map<String, String> troubles() {
        return troubles;
    }

    void trouble(String field, String key) {
        troubles.putIfAbsent(field, key);
    }

    String text(String field) {
        String text = typed.getOrDefault(field, List.of()).stream()
                .findFirst()
                .orElse("")
                .strip()
                .replaceAll("\\s+", " ");
        if (text.length() > LONGEST) {
            trouble(field, "facts.trouble.long");
            return "";
        }
        return text;
    }

    boolean ticked(String field) {
        return typed.containsKey(field);
    }

    List<String> all(String field, Collection<String> allowed) {
        return typed.getOrDefault(field, List.of()).stream()
                .filter(allowed::contains)
                .distinct()
                .toList();
    }

    <T> Optional<T> parsed(String field, Function<String, T> parse, String trouble) {
        String text = text(field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse.apply(text));
        } catch (DateTimeException | IllegalArgumentException e) {
            trouble(field, trouble);
            return Optional.empty();
        }
    }

    Optional<Integer> whole(String field, int least) {
        Optional<Integer> number = parsed(field, Integer::valueOf, "facts.trouble.whole");
        if (number.filter(value -> value < least || value > 1_000).isPresent()) {
            trouble(field, "facts.trouble.whole");
            return Optional.empty();
        }
        return number;
    }

    Optional<BigDecimal> amount(String field) {
        Optional<BigDecimal> amount = parsed(field, BigDecimal::new, "facts.trouble.amount");
        if (amount.filter(value -> value.signum() < 0 || value.precision() > 12 || value.scale() > 4)
                .isPresent()) {
            trouble(field, "facts.trouble.amount");
            return Optional.empty();
        }
        return amount;
    }

    Optional<LocalDate> day(String field) {
        return parsed(field, LocalDate::parse, "facts.trouble.day");
    }

    Optional<URI> link(String field) {
        return parsed(field, WebLink::of, "paste.trouble.link");
    }

    <T> Optional<T> word(String field, Map<String, T> words) {
        return Optional.ofNullable(words.get(text(field)));
    }
}
