package app.envoi.press.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The marks in a poem's text. Emphasis may run over lines but not over an empty line; an asterisk without a partner, or between spaces, is an asterisk.
 */
final class Markup {
    /** So many openings without an end are kept in mind; a text of nothing but asterisks is still read in time. */
    private static final int MOST_OPEN = 50;

    private static final String ESCAPABLE = "\\*#>-=";

    private Markup() {}

    /**
     * A stretch of text with one emphasis and, in the source, nothing between its characters.
     *
     * @param from where it begins in the source
     */
    record Piece(String text, boolean bold, boolean italic, int from) {
        int to() {
            return from + text.length();
        }
    }

    /** The source's text in pieces; line breaks are part of them. */
    static List<Piece> parse(String source) {
        Emphasis emphasis = new Emphasis(source.length());
        int from = 0;
        while (from <= source.length()) {
            int to = endOfStanza(source, from);
            mark(source, from, to, emphasis);
            from = to + 1;
        }
        return pieces(source, emphasis);
    }

    /** The text without its marks. */
    static String plain(String source) {
        return parse(source).stream().map(Piece::text).collect(Collectors.joining());
    }

    /** The text with every character that could be taken for a mark escaped. */
    static String escape(String text) {
        return text.replace("\\", "\\\\").replace("*", "\\*");
    }

    private static int endOfStanza(String source, int from) {
        int at = source.indexOf('\n', from);
        while (at >= 0) {
            int next = source.indexOf('\n', at + 1);
            if (source.substring(at + 1, next < 0 ? source.length() : next).isBlank()) {
                return at;
            }
            at = next;
        }
        return source.length();
    }

    private static void mark(String source, int from, int to, Emphasis emphasis) {
        List<Stars> openers = new ArrayList<>();
        int at = from;
        while (at < to) {
            if (source.charAt(at) == '\\' && at + 1 < to && ESCAPABLE.indexOf(source.charAt(at + 1)) >= 0) {
                emphasis.silent[at] = true;
                at += 2;
            } else if (source.charAt(at) == '*') {
                Stars stars = Stars.at(source, at, from, to);
                close(stars, openers, emphasis);
                if (stars.opens && stars.left > 0) {
                    openers.add(stars);
                    openers.subList(0, Math.max(0, openers.size() - MOST_OPEN)).clear();
                }
                at += stars.length;
            } else {
                at++;
            }
        }
    }

    private static void close(Stars closer, List<Stars> openers, Emphasis emphasis) {
        int index = openers.size() - 1;
        while (closer.closes && closer.left > 0 && index >= 0) {
            Stars opener = openers.get(index);
            if (!opener.matches(closer)) {
                index--;
                continue;
            }
            int width = opener.left >= 2 && closer.left >= 2 ? 2 : 1;
            emphasis.set(opener.takeLast(width), closer.takeFirst(width), width);
            openers.subList(opener.left == 0 ? index : index + 1, openers.size())
                    .clear();
            index = openers.size() - 1;
        }
    }

    private static List<Piece> pieces(String source, Emphasis emphasis) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= source.length(); at++) {
            boolean ends = at == source.length() || emphasis.silent[at] || at > from && !emphasis.same(from, at);
            if (ends && from < at) {
                pieces.add(new Piece(source.substring(from, at), emphasis.bold[from], emphasis.italic[from], from));
            }
            if (ends) {
                from = at < source.length() && emphasis.silent[at] ? at + 1 : at;
            }
        }
        return List.copyOf(pieces);
    }

    /** What is known of each character. */
    private static final class Emphasis {
        private final boolean[] bold;
        private final boolean[] italic;
        private final boolean[] silent;

        Emphasis(int length) {
            bold = new boolean[length];
            italic = new boolean[length];
            silent = new boolean[length];
        }

        void set(int opener, int closer, int width) {
            boolean[] kind = width == 2 ? bold : italic;
            java.util.Arrays.fill(kind, opener + width, closer, true);
            java.util.Arrays.fill(silent, opener, opener + width, true);
            java.util.Arrays.fill(silent, closer, closer + width, true);
        }

        boolean same(int one, int other) {
            return bold[one] == bold[other] && italic[one] == italic[other];
        }
    }

    /** Asterisks side by side, used up from the inside as they find partners. */
    private static final class Stars {
        private final int length;
        private final boolean opens;
        private final boolean closes;
        private int first;
        private int left;

        private Stars(int first, int length, boolean opens, boolean closes) {
            this.first = first;
            this.length = length;
            this.left = length;
            this.opens = opens;
            this.closes = closes;
        }

        static Stars at(String source, int at, int from, int to) {
            int end = at;
            while (end < to && source.charAt(end) == '*') {
                end++;
            }
            boolean opens = end < to && !isSpace(source.charAt(end));
            boolean closes = at > from && !isSpace(source.charAt(at - 1));
            return new Stars(at, end - at, opens, closes);
        }

        private static boolean isSpace(char letter) {
            return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
        }

        /** Where both could open and close, CommonMark's rule of three tells which belong together. */
        boolean matches(Stars closer) {
            boolean either = opens && closes || closer.opens && closer.closes;
            return !either || (length + closer.length) % 3 != 0 || length % 3 == 0;
        }

        int takeLast(int width) {
            left -= width;
            return first + left;
        }

        int takeFirst(int width) {
            left -= width;
            first += width;
            return first - width;
        }
    }
}
