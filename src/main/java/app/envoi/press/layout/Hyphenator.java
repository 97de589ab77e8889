package app.envoi.press.layout;

import app.envoi.press.layout.Shaped.Kind;
import app.envoi.press.layout.Shaped.Stretch;
import app.envoi.press.manuscript.Hyphenation;
import app.envoi.press.manuscript.Inline;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Breaks the word at the end of a line where the manuscript asks for it. English words only: of others it is not known where they may be broken. */
final class Hyphenator {

    private static final double SLIP = 0.001;

    private final Optional<Hyphenation> asked;
    private final Advances advances;

    Hyphenator(Optional<Hyphenation> asked, Advances advances) {
        this.asked = asked;
        this.advances = advances;
    }

    /**
     * As much of a word as fits.
     *
     * @param to after its last character
     * @param width of those characters and of the hyphen
     * @param hyphen how wide it is
     */
    record Part(int to, double width, double hyphen) {}

    /** @param row so many lines before this one end in a broken word */
    boolean breaksWords(Shaped shaped, int row) {
        return asked.isPresent()
                && !shaped.format().keeps().words()
                && (asked.get().consecutive() == 0 || row < asked.get().consecutive());
    }

    /**
     * What of the word that begins at a place fits into the room that is left, if there is enough room to care.
     *
     * @param white what the line leaves free without it
     */
    Optional<Part> part(Shaped shaped, int from, double room, double white) {
        if (white <= asked.map(rules -> rules.zone().toPoints()).orElse(0.0)) {
            return Optional.empty();
        }
        int begin = from;
        while (begin < shaped.text().length() && isOpening(shaped.text().charAt(begin))) {
            begin++;
        }
        int end = endOfWord(shaped, begin);
        List<Stretch> within = shaped.within(begin, end);
        boolean english = !within.isEmpty() && within.stream().allMatch(Hyphenator::isEnglish);
        return english ? part(shaped, from, begin, end, room) : Optional.empty();
    }

    private Optional<Part> part(Shaped shaped, int from, int begin, int end, double room) {
        String word = shaped.text().substring(begin, end);
        if (!asked.map(Hyphenation::capitals).orElse(false) && word.equals(word.toUpperCase(Locale.ROOT))) {
            return Optional.empty();
        }
        boolean[] breaks = HyphenPatterns.english().breaks(word);
        Optional<Part> longest = Optional.empty();
        double width = 0;
        for (int at = from; at < end; at++) {
            if (at > begin && breaks[at - begin]) {
                double hyphen = hyphen(shaped, at - 1);
                if (width + hyphen > room + SLIP) {
                    return longest;
                }
                longest = Optional.of(new Part(at, width + hyphen, hyphen));
            }
            width += shaped.advances()[at];
        }
        return longest;
    }

    private double hyphen(Shaped shaped, int after) {
        return advances.of("-", shaped.within(after, after + 1).get(0).type())[0];
    }

    private static int endOfWord(Shaped shaped, int begin) {
        int end = begin;
        while (end < shaped.text().length()
                && isLetter(shaped.text().charAt(end))
                && shaped.kinds()[end] != Kind.NOTHING) {
            end++;
        }
        return end;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isOpening(char c) {
        return "\"'(\u2018\u201C[".indexOf(c) >= 0;
    }

    private static boolean isEnglish(Stretch stretch) {
        String language = stretch.type().effects().language();
        return stretch.inline() instanceof Inline.Run && (language.isEmpty() || language.startsWith("en"));
    }
}
