package app.envoi.press.guideline;

import app.envoi.press.rule.Rule;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rules that a sentence might be about, for a person to choose from: unlike a suggestion, no claim that it asks for them. */
public final class Shortlist {
    private static final int LONGEST = 8;
    private static final Pattern NUMBER = Pattern.compile(
            "\\b(\\d{1,6}(?:\\.\\d)?) ?-?(?:\\w+[ -]){0,2}?(poem|haiku|piece|page|line|word|character|sentence|pt\\b|point|inch|\"|cm\\b|mm\\b|dpi|ppi|mb\\b|image|photo|work)");

    /** What a word in a sentence may be about. */
    private record Hint(Pattern word, String kind, Object value) {
        Hint(String word, String kind, Object value) {
            this(Pattern.compile("\\b(" + word + ")"), kind, value);
        }

        Hint(String word, String kind) {
            this(word, kind, true);
        }
    }

    private static final List<Hint> HINTS = List.of(
            new Hint("new page|own page|separate page|page break|per page", "each-poem-starts-a-page"),
            new Hint("fit on|single page", "poem-fits-one-page"),
            new Hint("serif|typeface|font", "font-classes", List.of("serif", "sans-serif")),
            new Hint("single[- ]spac|spacing", "line-spacing", "single"),
            new Hint("double[- ]spac|spacing", "line-spacing", "double"),
            new Hint("a4\\b", "paper", List.of("a4")),
            new Hint("8\\.5|8 1/2|letter[- ]size", "paper", List.of("letter")),
            new Hint("number|paginat", "page-numbers-required"),
            new Hint("header|footer", "headers-footers-forbidden"),
            new Hint("(?:your|author'?s?|poet'?s?) names?|anonym|identif|blind", "anonymous-manuscript"),
            new Hint("file ?names?|name (?:your|the) file", "anonymous-file-name"),
            new Hint("(?:your|author'?s?) name", "name-on-every-page"),
            new Hint("address|e-?mail|phone|contact", "contact-block-required", "anywhere"),
            new Hint("address|e-?mail|phone|contact", "contact-block-forbidden"),
            new Hint("(?:cover|title) (?:page|sheet)", "cover-page-required"),
            new Hint("bio(?:s|graph\\w+)?\\b", "bio-required"),
            new Hint("bio(?:s|graph\\w+)?\\b", "bio-third-person"),
            new Hint("bio(?:s|graph\\w+)?\\b", "bio-forbidden"),
            new Hint("cover (?:letter|note)", "cover-letter-required"),
            new Hint("cover (?:letter|note)", "cover-letter-forbidden"),
            new Hint("statement|note on|describe|description|introduc", "statement-required"),
            new Hint("titles?\\b", "titles-in-letter"),
            new Hint("titles?\\b", "titles-on-cover-page"),
            new Hint("titles?\\b", "poem-title-required"),
            new Hint("contents", "table-of-contents-required"),
            new Hint("acknowledge?ment", "acknowledgments-required"),
            new Hint("(?:1|single|one) (?:file|document|attachment)|document|attachment", "single-document"),
            new Hint("(?:file|document|attachment|separate)", "one-poem-per-file"),
            new Hint("permission|rights", "translation-permission-required"),
            new Hint("original|source text", "translation-originals-required"),
            new Hint("image|illustrat|picture|clip ?art", "images-forbidden"),
            new Hint("tabs?\\b", "tabs-forbidden"));

    private Shortlist() {}

    /** Those with a number of the sentence in them first; none twice, and no more than a person wants to read. */
    public static List<Rule> of(String sentence) {
        String plain = Plain.of(sentence.substring(0, Math.min(sentence.length(), 2_000)));
        Findings found = new Findings();
        Matcher number = NUMBER.matcher(plain);
        while (number.find()) {
            kinds(number.group(2)).forEach(kind -> found.offer(kind, number.group(1), number.group(2)));
        }
        List<String> formats = FileClues.named(plain);
        if (!formats.isEmpty()) {
            found.add("formats-accepted", formats);
            found.add("formats-rejected", formats);
        }
        HINTS.stream()
                .filter(hint -> hint.word().matcher(plain).find())
                .forEach(hint -> found.add(hint.kind(), hint.value()));
        return found.rules().stream().limit(LONGEST).toList();
    }

    private static List<String> kinds(String noun) {
        return switch (noun) {
            case "poem", "haiku", "piece" -> List.of("poems-at-most", "poems-at-least");
            case "page" -> List.of("pages-at-most", "pages-at-least");
            case "line" -> List.of("lines-per-poem-at-most", "lines-per-poem-at-least", "lines-per-page-at-most");
            case "word" ->
                List.of(
                        "words-at-most",
                        "words-per-poem-at-most",
                        "bio-words-at-most",
                        "statement-words-at-most",
                        "cover-letter-words-at-most",
                        "title-words-at-most");
            case "character" -> List.of("line-characters-at-most");
            case "sentence" -> List.of("bio-sentences-at-most");
            case "pt", "point" -> List.of("type-size-at-least", "type-size-one-of");
            case "dpi", "ppi" -> List.of("art-resolution-at-least");
            case "mb" -> List.of("art-file-size-at-most");
            case "image", "photo", "work" -> List.of("art-items-at-most", "art-items-at-least");
            default -> List.of("margins", "margins-at-least");
        };
    }
}
