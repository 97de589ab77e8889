package app.envoi.press.rule;

import app.envoi.press.layout.Line;
import app.envoi.press.layout.Page;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of the poet, and other signs of who wrote something. */
final class Names {
    private static final Pattern EMAIL = Pattern.compile("(?<![\\w.+-])[\\w.+-]++@[\\w-]++(\\.[\\w-]++)+");
    private static final Pattern PHONE =
            Pattern.compile("(?<![\\d-])\\+?(\\(\\d{2,5}\\)|\\d{2,4})([ .-]?\\d{2,4}){2,4}(?![\\d-])");
    private static final Pattern STREET = Pattern.compile(
            "(?i)\\b\\d{1,5}[a-z]?\\s{1,3}(\\p{L}{1,40}\\s){1,3}(street|st\\.?|road|rd\\.?|avenue|ave\\.?|lane|ln\\.?|drive|dr\\.?|boulevard|blvd\\.?|way|court|place)\\b");
    private static final int SHORTEST = 2;

    private final Set<String> names;

    private Names(Set<String> names) {
        this.names = names;
    }

    /** The names that are known; where none is, that of the file's author, as far as it looks like a person's. */
    static Names of(FairCopy copy) {
        String author = copy.manuscript().properties().author().strip();
        boolean person = author.split("\\s+").length > 1;
        Stream<String> known = copy.names().isEmpty() && person ? Stream.of(author) : copy.names().stream();
        return new Names(known.map(Names::plain)
                .filter(name -> name.length() > SHORTEST)
                .collect(Collectors.toUnmodifiableSet()));
    }

    boolean areKnown() {
        return !names.isEmpty();
    }

    /** A name stands in this text, written as it is known, in any case and with or without its accents. */
    boolean areIn(String text) {
        String plain = " " + plain(text) + " ";
        return names.stream().anyMatch(name -> plain.contains(" " + name + " "));
    }

    /** The last word of a name, or the whole of it, is part of a file's name. */
    boolean areInFileName(String fileName) {
        String plain = " " + plain(fileName) + " ";
        String joined = plain.replace(" ", "");
        return names.stream()
                .anyMatch(name -> joined.contains(name.replace(" ", ""))
                        || plain.contains(" " + name.substring(name.lastIndexOf(' ') + 1) + " "));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** An e-mail address, a telephone number or a street in this text. */
    static Optional<String> contact(String text) {
        return Stream.of(EMAIL, STREET, PHONE)
                .map(pattern -> pattern.matcher(text))
                .filter(match -> match.find() && (match.pattern() != PHONE || digits(match.group()) >= 8))
                .map(match -> match.group())
                .findFirst();
    }

    private static int digits(String text) {
        return (int) text.chars().filter(Character::isDigit).count();
    }

    /** Every line of a page that shows a name or a way to reach the poet. */
    List<Line> signsOn(Page page) {
        return page.lines().stream()
                .filter(line -> areIn(line.text()) || contact(line.text()).isPresent())
                .toList();
    }
}
