package app.envoi.press.manuscript;

import java.util.ArrayList;
import java.util.List;

/**
 * Ways to count words. {@link #WORD} is what Word's status bar shows; {@link #STRICT} is the most that another program's counter would make of the same
 * text, and is never lower.
 */
public enum WordCount {
    /**
     * Word's rule: what stands between white space is one word, hyphens, dashes and slashes included and a dash that stands alone too; each Chinese or
     * Japanese character, full-width punctuation included, is a word by itself, while Korean is counted by its spaces.
     */
    WORD(false),
    /** The same, but hyphens, dashes and slashes part words too. */
    STRICT(true);

    private static final int HALF_WIDTH_KANA_FIRST = 0xFF61;
    private static final int HALF_WIDTH_KANA_LAST = 0xFF9F;

    private final boolean partsAtDashes;

    WordCount(boolean partsAtDashes) {
        this.partsAtDashes = partsAtDashes;
    }

    /** How many words. */
    public int of(String text) {
        return words(text).size();
    }

    /** The words in order, each with its place. */
    public List<Counted> words(String text) {
        List<Counted> words = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int point = text.codePointAt(from);
            int to = from + Character.charCount(point);
            if (standsAlone(point)) {
                words.add(new Counted(text.substring(from, to), from, to));
            } else if (!isSpace(point)) {
                to = endOfRun(text, to);
                addRun(text, from, to, words);
            }
            from = to;
        }
        return List.copyOf(words);
    }

    private static int endOfRun(String text, int start) {
        int at = start;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (isSpace(point) || standsAlone(point)) {
                break;
            }
            at += Character.charCount(point);
        }
        return at;
    }

    private void addRun(String text, int from, int to, List<Counted> words) {
        int before = words.size();
        int start = from;
        for (int at = from; partsAtDashes && at < to; at++) {
            if (isDash(text.charAt(at))) {
                addWord(text, start, at, words);
                start = at + 1;
            }
        }
        addWord(text, start, to, words);
        if (words.size() == before) {
            addWord(text, from, to, words);
        }
    }

    private static void addWord(String text, int from, int to, List<Counted> words) {
        if (from < to) {
            words.add(new Counted(text.substring(from, to), from, to));
        }
    }

    private static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == '\uFEFF' || point == '\u200B';
    }

    private static boolean isDash(char letter) {
        return letter == '/' || letter == '\\' || Character.getType(letter) == Character.DASH_PUNCTUATION;
    }

    private static boolean standsAlone(int point) {
        if (point < 0x2E80) {
            return false;
        }
        if (point >= HALF_WIDTH_KANA_FIRST && point <= HALF_WIDTH_KANA_LAST) {
            return true;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(point);
        return script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA
                || script == Character.UnicodeScript.BOPOMOFO
                || isFullWidthSign(point);
    }

    private static boolean isFullWidthSign(int point) {
        return point >= 0x3001 && point <= 0x303F
                || point >= 0x30FB && point <= 0x30FC
                || point >= 0xFF01 && point <= 0xFF60;
    }

    /**
     * A word as it was counted.
     *
     * @param from its first character in the text
     * @param to after its last character
     */
    public record Counted(String text, int from, int to) {}
}
