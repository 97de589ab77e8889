package app.envoi.desk.piece;

import app.envoi.press.manuscript.WordCount;

/**
 * How long a piece is.
 *
 * @param lines with words on them; title and epigraph left out
 * @param words of the text
 * @param pages it takes in the plain layout, or 0 where it has not been set
 */
public record Measure(int lines, int words, int pages) {
    static Measure of(String text, int pages) {
        int lines = (int) text.lines().filter(line -> !line.isBlank()).count();
        return new Measure(lines, WordCount.WORD.of(text.replace("*", "")), pages);
    }
}
