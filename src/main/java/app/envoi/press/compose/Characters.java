package app.envoi.press.compose;

/** What may stand in a poem's text. */
final class Characters {
    private Characters() {}

    /**
     * With one kind of line break, and without what no document can hold: control characters and byte order marks go, a half of a surrogate pair becomes
     * U+FFFD. Everything else stays, spaces, tabs, joiners and direction marks included.
     */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            at += Character.charCount(point);
            if (point == '\r' && at < text.length() && text.charAt(at) == '\n') {
                continue;
            }
            append(point, clean);
        }
        return clean.toString();
    }

    private static void append(int point, StringBuilder clean) {
        if (isLineBreak(point)) {
            clean.append('\n');
        } else if (Character.getType(point) == Character.SURROGATE || isNoCharacter(point)) {
            clean.append('\uFFFD');
        } else if (point == '\t' || point == '\f' || !Character.isISOControl(point) && point != '\uFEFF') {
            clean.appendCodePoint(point);
        }
    }

    private static boolean isLineBreak(int point) {
        return point == '\n' || point == '\r' || point == 0x0B || point == 0x85 || point == 0x2028 || point == 0x2029;
    }

    private static boolean isNoCharacter(int point) {
        return (point & 0xFFFE) == 0xFFFE || point >= 0xFDD0 && point <= 0xFDEF;
    }

    /** Without empty lines before the first line and after the last, and without form feeds. The first line's own indent stays. */
    static String withoutBlankEdges(String text) {
        String[] lines = text.replace("\f", "").split("\n", -1);
        int first = 0;
        int last = lines.length;
        while (first < last && lines[first].isBlank()) {
            first++;
        }
        while (last > first && lines[last - 1].isBlank()) {
            last--;
        }
        return String.join("\n", java.util.Arrays.asList(lines).subList(first, last));
    }
}
