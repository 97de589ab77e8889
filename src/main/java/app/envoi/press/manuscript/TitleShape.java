package app.envoi.press.manuscript;

import app.envoi.press.manuscript.Lineup.Sight;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells lines that look like titles from lines of verse. */
final class TitleShape {
    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 14;
    private static final double ENOUGH = 4;
    private static final Pattern HEADING = Pattern.compile(
            "(?:title|heading\\s*[1-6]|poem\\s*title|überschrift\\s*[1-6]|titre\\s*[1-6]?)", Pattern.CASE_INSENSITIVE);
    private static final Set<String> SMALL_WORDS = Set.of(
            "a", "an", "the", "of", "in", "on", "at", "to", "for", "and", "or", "but", "by", "with", "from", "as", "is",
            "de", "la", "el");

    private final Lineup lineup;
    private final Set<String> known;

    TitleShape(Lineup lineup, Set<String> titles) {
        this.lineup = lineup;
        this.known = titles.stream().map(TitleShape::plain).collect(Collectors.toUnmodifiableSet());
    }

    /** Marked as a heading by the person who made the file. */
    static boolean isHeading(Sight sight) {
        ParagraphFormat format = sight.paragraph().format();
        return (format.outlineLevel() <= 2 || HEADING.matcher(format.style()).matches())
                && sight.text().length() <= 2 * LONGEST
                && !SectionMark.is(sight.text());
    }

    /** A title of a piece that the poet keeps. */
    boolean isKnown(Sight sight) {
        return !known.isEmpty() && known.contains(plain(sight.firstLine()));
    }

    private static String plain(String title) {
        return title.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** Short enough to be a title, and one line. */
    boolean possible(Sight sight) {
        String line = sight.firstLine();
        return sight.oneLine() && line.length() <= LONGEST && sight.words() <= MOST_WORDS && !SectionMark.is(line);
    }

    private static boolean runsOn(Sight sight) {
        return sight.firstLine().endsWith(",") || sight.firstLine().endsWith(";");
    }

    /** Set otherwise than the text around it: bolder, larger, in capitals, centred, underlined. */
    boolean distinct(Sight sight) {
        Type type = sight.type();
        Type body = lineup.bodyType();
        return allBold(sight) && !body.bold()
                || type.size().toPoints() > body.size().toPoints() + 0.9
                || capitals(sight)
                || type.effects().underline()
                || centred(sight);
    }

    private boolean centred(Sight sight) {
        ParagraphFormat.Alignment alignment = sight.paragraph().format().alignment();
        return alignment == ParagraphFormat.Alignment.CENTRE && alignment != lineup.bodyAlignment();
    }

    private static boolean allBold(Sight sight) {
        List<Inline> shown = sight.paragraph().content().stream()
                .filter(inline -> !inline.text().isBlank() && !inline.type().hidden())
                .toList();
        return !shown.isEmpty()
                && shown.stream().allMatch(inline -> inline.type().bold());
    }

    private static boolean capitals(Sight sight) {
        String letters = sight.firstLine().replaceAll("[^\\p{L}]", "");
        boolean set = sight.type().effects().caps() == Effects.Caps.ALL;
        return letters.length() >= 2
                && (set
                        || letters.equals(letters.toUpperCase(Locale.ROOT))
                                && !letters.equals(letters.toLowerCase(Locale.ROOT)));
    }

    /** Looks as much like a title as the ones that are sure do: what stands before, how it is set, how it reads. */
    boolean convinces(Sight sight, Sight before, boolean alone, boolean likeSureOnes) {
        if (!possible(sight) || !likeSureOnes && (SectionMark.leads(sight.text()) || runsOn(sight))) {
            return false;
        }
        double score = likeSureOnes ? 5 : distinct(sight) ? 3 : 0;
        score += likeSureOnes ? Math.max(0, whiteSpace(sight)) : whiteSpace(sight);
        score += alone ? 1 : 0;
        score += titleCase(sight.firstLine());
        score += sight.firstLine().matches(".*[\\p{L}\\p{N}!?'’”\")]$") ? 0.5 : 0;
        score += before.text().matches("(?s).*[.!?”\"’)]$") ? 0.5 : 0;
        return score >= ENOUGH;
    }

    private double whiteSpace(Sight sight) {
        double units = sight.gap() / lineup.stanzaGap();
        return units >= 3.5 ? 3 : units >= 1.6 ? 2 : units >= 0.8 ? 0 : -2;
    }

    private static double titleCase(String line) {
        String[] words = line.split("\\s+");
        if (!words[0].isEmpty() && Character.isLowerCase(words[0].codePointAt(0))) {
            return -1;
        }
        for (String word : words) {
            boolean small = SMALL_WORDS.contains(word.toLowerCase(Locale.ROOT));
            if (!small && Character.isLowerCase(word.codePointAt(0))) {
                return 0;
            }
        }
        return 1;
    }

    /** How a title is set: size, weight, place on the line. Two titles that look alike have equal looks. */
    static List<Object> look(Sight sight) {
        Type type = sight.type();
        ParagraphFormat format = sight.paragraph().format();
        return List.of(
                type.size(),
                type.bold(),
                type.italic(),
                type.effects().underline(),
                capitals(sight),
                format.alignment(),
                format.style());
    }
}
