package app.envoi.desk.piece;

import java.util.regex.Pattern;

/**
 * How long a piece is.
 *
 * @param lines with words on them; title and epigraph left out
 * @param words of the text
 * @param pages it takes in the plain layout, or 0 where it has not been set
 */
public record Measure(int lines, int words, int pages) {
    private static final Pattern GAP = Pattern.compile("[\\s\u00A0]+");

    static Measure of(Wording wording, int pages) {
        int lines = (int) wording.text().lines().filter(line -> !line.isBlank()).count();
        return new Measure(lines, words(wording.text()), pages);
    }

    private static int words(String text) {
        return (int) GAP.splitAsStream(text.replace("*", ""))
                .filter(word -> !word.isEmpty())
                .count();
    }
}
