package app.envoi.press.manuscript;

/**
 * How words are broken at the ends of lines.
 *
 * @param zone white space that a line may leave before a word is broken to fill it
 * @param consecutive lines in a row that may end in a broken word; 0 for any number
 * @param capitals words written in capitals are broken too
 */
public record Hyphenation(Length zone, int consecutive, boolean capitals) {
    /** What is meant where a file says only that words are broken. */
    public static final Hyphenation USUAL = new Hyphenation(Length.twips(360), 0, true);

    public Hyphenation withZone(Length other) {
        return new Hyphenation(other, consecutive, capitals);
    }

    public Hyphenation withConsecutive(int most) {
        return new Hyphenation(zone, most, capitals);
    }

    public Hyphenation withCapitals(boolean broken) {
        return new Hyphenation(zone, consecutive, broken);
    }
}
