package app.envoi.press.guideline;

import java.util.Collection;
import java.util.Comparator;

/** Finds the word that was probably meant. */
final class Nearest {
    private static final int FAR = 3;

    private Nearest() {}

    /** {@code ; did you mean “guidelines”?}, or nothing where no word is near. */
    static String to(String word, Collection<String> known) {
        return known.stream()
                .filter(candidate -> distance(word, candidate) < FAR)
                .min(Comparator.comparingInt(candidate -> distance(word, candidate)))
                .map(candidate -> "; did you mean “" + candidate + "”?")
                .orElse("");
    }

    /** How many letters must be added, taken out or changed. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
