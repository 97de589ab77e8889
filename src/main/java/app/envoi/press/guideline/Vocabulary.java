package app.envoi.press.guideline;

import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that a call file may use where not any text will do. */
public final class Vocabulary {
    public static final Map<String, ChronoUnit> UNITS = words(
            List.of("days", "weeks", "months", "years"),
            List.of(ChronoUnit.DAYS, ChronoUnit.WEEKS, ChronoUnit.MONTHS, ChronoUnit.YEARS));
    public static final Map<String, Reply.From> FROM =
            words(List.of("submission", "close"), List.of(Reply.From.SUBMISSION, Reply.From.CLOSE));
    public static final Map<String, Call.Means> MEANS =
            words(List.of("message", "withdrawal", "email", "form", "notify"), List.of(Call.Means.values()));
    public static final Map<String, String> PERIODS = same("reading-period", "year", "issue", "month", "day");
    public static final Map<String, String> CURRENCIES = same(
            "USD", "CAD", "GBP", "EUR", "AUD", "NZD", "INR", "HKD", "SGD", "PHP", "JPY", "KRW", "TWD", "CHF", "ZAR");
    public static final Map<String, Strength> STRENGTHS =
            words(List.of("must", "prefer", "last-resort", "forbidden"), List.of(Strength.values()));
    public static final Map<String, Guideline.Scope> SCOPES =
            words(List.of("all", "art", "translations"), List.of(Guideline.Scope.values()));
    public static final Map<String, String> EMAIL_POEMS = same("body", "attachment", "either");
    public static final Set<String> CHANNELS = set("submittable", "email", "web-form", "post", "duosuma");
    public static final Set<String> PLACES = set(
            "print", "online", "blog", "social-media", "personal-website", "forum", "podcast", "ebook", "anthology");

    private Vocabulary() {}

    /** The word for a meaning. */
    public static <T> String word(Map<String, T> words, T meaning) {
        return words.entrySet().stream()
                .filter(entry -> entry.getValue().equals(meaning))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static <T> Map<String, T> words(List<String> words, List<T> meanings) {
        Map<String, T> map = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            map.put(words.get(i), meanings.get(i));
        }
        return Collections.unmodifiableMap(map);
    }

    private static Map<String, String> same(String... words) {
        return words(List.of(words), List.of(words));
    }

    private static Set<String> set(String... words) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(List.of(words)));
    }
}
