package app.envoi.press.layout;

import java.util.List;

/**
 * How many pages. The truth lies in {@code low..high}; where all is known the two are equal.
 *
 * @param pages the best single answer
 * @param reasons why low and high differ, or why two witnesses do, each a sentence; empty when certain
 */
public record PageCount(int pages, int low, int high, Witness by, List<String> reasons) {
    public PageCount {
        reasons = List.copyOf(reasons);
        if (low > pages || pages > high) {
            throw new IllegalArgumentException(low + " <= " + pages + " <= " + high + " does not hold");
        }
    }

    /** Who says so. */
    public enum Witness {
        LAYOUT("layout"),
        WORD("word"),
        PDF("pdf");

        private final String word;

        Witness(String word) {
            this.word = word;
        }

        /** The word in machine-readable reports. */
        public String word() {
            return word;
        }
    }

    public boolean certain() {
        return low == high;
    }
}
