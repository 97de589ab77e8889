package app.envoi.press.rule;

import app.envoi.press.layout.PageCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Whose pages are counted. */
enum PagesOf {
    POEMS,
    DOCUMENT;

    static final Shape SHAPE = new Shape.OneOf("poems", "document");
    private static final Words WORDS = Words.of("pages");

    static PagesOf of(Terms terms) {
        return valueOf(terms.text("of", "poems").toUpperCase(Locale.ROOT));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String told() {
        return WORDS.say(word());
    }

    /** {@code 6 pages}, or {@code 6 or 7 pages}, or {@code 5 to 7 pages}. */
    static String told(PageCount count) {
        if (count.certain()) {
            return WORDS.say("count", "pages", count.pages());
        }
        return WORDS.say(count.high() - count.low() == 1 ? "or" : "to", "low", count.low(), "high", count.high());
    }

    static String measured(PageCount count, PoemPages pages, PagesOf of) {
        String fills = pages.told();
        String front = of == POEMS && pages.front() > 0 ? WORDS.say("without-front", "front", pages.front()) : "";
        return told(count) + front + (fills.isEmpty() ? "" : ": " + fills);
    }

    static List<Finding> remarks(FairCopy copy, PoemPages pages, PagesOf of) {
        List<Finding> remarks = new ArrayList<>();
        if (of == POEMS && !copy.frontMatter().isEmpty()) {
            String kinds = copy.frontMatter().stream()
                    .map(front -> WORDS.say(front.kind().name().toLowerCase(Locale.ROOT)))
                    .distinct()
                    .reduce((a, b) -> a + WORDS.say("and") + b)
                    .orElse("");
            String key = pages.front() > 0 ? "front" : "front-shared";
            remarks.add(Finding.of(Finding.Where.page(1), WORDS.say(key, "kinds", kinds, "front", pages.front()), ""));
        }
        return remarks;
    }

    static Finding doubt(PageCount count, int limit) {
        String reasons = count.reasons().isEmpty() ? WORDS.say("no-reason") : String.join(" ", count.reasons());
        return Finding.of(
                WORDS.say("doubt", "count", told(count), "limit", limit, "reasons", reasons), WORDS.say("settle"));
    }
}
