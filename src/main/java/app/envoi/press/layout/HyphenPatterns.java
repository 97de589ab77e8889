package app.envoi.press.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Where English words may be broken, by the patterns of Liang and Knuth: digits between letters say how good or bad a break is there, the highest of all
 * patterns that match decides, and odd is good. Thread-safe.
 */
final class HyphenPatterns {

    /** Letters that stay before a break, and after it. */
    private static final int BEFORE = 2;

    private static final int AFTER = 3;

    private static final int LONGEST_WORD = 60;

    private final Map<String, byte[]> patterns = new HashMap<>();
    private final Map<String, boolean[]> exceptions = new HashMap<>();
    private int longest;

    private HyphenPatterns(String table) {
        boolean inPatterns = true;
        for (String line : table.lines().toList()) {
            if (line.startsWith("\\") || line.startsWith("}") || line.startsWith("%")) {
                inPatterns = !line.startsWith("\\hyphenation") && inPatterns;
            } else if (inPatterns) {
                learn(line.strip());
            } else {
                except(line.strip());
            }
        }
    }

    static HyphenPatterns english() {
        return English.PATTERNS;
    }

    /** For each place in the word, counted in letters before it, whether it may be broken there. */
    boolean[] breaks(String word) {
        boolean[] breaks = new boolean[word.length() + 1];
        if (word.length() < BEFORE + AFTER || word.length() > LONGEST_WORD) {
            return breaks;
        }
        String small = word.toLowerCase(Locale.ROOT);
        boolean[] known = exceptions.get(small);
        if (known != null) {
            return known.clone();
        }
        byte[] levels = levels("." + small + ".");
        for (int at = BEFORE; at <= word.length() - AFTER; at++) {
            breaks[at] = levels[at + 1] % 2 == 1;
        }
        return breaks;
    }

    private byte[] levels(String dotted) {
        byte[] levels = new byte[dotted.length() + 1];
        for (int from = 0; from < dotted.length(); from++) {
            int most = Math.min(dotted.length(), from + longest);
            for (int to = from + 1; to <= most; to++) {
                byte[] pattern = patterns.get(dotted.substring(from, to));
                for (int i = 0; pattern != null && i < pattern.length; i++) {
                    levels[from + i] = (byte) Math.max(levels[from + i], pattern[i]);
                }
            }
        }
        return levels;
    }

    /** A pattern such as {@code .ad4der}. */
    private void learn(String pattern) {
        StringBuilder letters = new StringBuilder();
        byte[] levels = new byte[pattern.length() + 1];
        for (char c : pattern.toCharArray()) {
            if (c >= '0' && c <= '9') {
                levels[letters.length()] = (byte) (c - '0');
            } else {
                letters.append(c);
            }
        }
        patterns.put(letters.toString(), Arrays.copyOf(levels, letters.length() + 1));
        longest = Math.max(longest, letters.length());
    }

    /** A word with its breaks, such as {@code ta-ble}. */
    private void except(String word) {
        String letters = word.replace("-", "");
        boolean[] breaks = new boolean[letters.length() + 1];
        int at = 0;
        for (char c : word.toCharArray()) {
            if (c == '-') {
                breaks[at] = true;
            } else {
                at++;
            }
        }
        exceptions.put(letters, breaks);
    }

    /** Read when first asked for: few manuscripts break words. */
    private static final class English {
        private static final HyphenPatterns PATTERNS = new HyphenPatterns(table());

        private static String table() {
            try (InputStream resource = HyphenPatterns.class.getResourceAsStream("hyphen.us")) {
                return new String(resource.readAllBytes(), StandardCharsets.US_ASCII);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
