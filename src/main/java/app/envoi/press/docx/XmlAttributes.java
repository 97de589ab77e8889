package app.envoi.press.docx;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The attributes of the tag that was just met, as places in the part. */
final class XmlAttributes {
    private static final int MOST = 1_000;

    private final char[] text;
    private final XmlNames names;
    private int[] places = new int[64];
    private @Nullable String[] canonical = new String[16];
    private int count;
    private boolean resolved;

    XmlAttributes(char[] text, XmlNames names) {
        this.text = text;
        this.names = names;
    }

    int count() {
        return count;
    }

    /** Where the name starts, for changing the attribute in its place. */
    int nameFrom(int index) {
        return places[index * 4];
    }

    /** Where the value starts, after its quotation mark. */
    int valueFrom(int index) {
        return places[index * 4 + 2];
    }

    /** Where the value ends, before its quotation mark. */
    int valueTo(int index) {
        return places[index * 4 + 3];
    }

    /** The index of an attribute, or -1. */
    int find(String name) {
        if (!resolved) {
            for (int n = 0; n < count; n++) {
                canonical[n] = names.attribute(places[n * 4], places[n * 4 + 1]).canonical();
            }
            resolved = true;
        }
        for (int n = 0; n < count; n++) {
            if (name.equals(canonical[n])) {
                return n;
            }
        }
        return -1;
    }

    /**
     * Reads the rest of a start tag from after its name.
     *
     * @return after the tag's end, or -1 when it is broken
     */
    int read(int from, int depth) {
        count = 0;
        resolved = false;
        int at = from;
        while (true) {
            int next = spaces(at);
            if (next >= text.length) {
                return -1;
            }
            if (text[next] == '>') {
                return next + 1;
            }
            if (text[next] == '/') {
                return next + 1 < text.length && text[next + 1] == '>' ? next + 2 : -1;
            }
            at = next == at || count == MOST ? -1 : one(next, depth);
            if (at < 0) {
                return -1;
            }
        }
    }

    private int one(int from, int depth) {
        int nameTo = from;
        while (nameTo < text.length && XmlNames.isNamePart(text[nameTo])) {
            nameTo++;
        }
        int equals = spaces(nameTo);
        int quote = equals < text.length && text[equals] == '=' ? spaces(equals + 1) : text.length;
        if (nameTo == from || !XmlNames.isNameStart(text[from]) || quote >= text.length) {
            return -1;
        }
        char mark = text[quote];
        int end = mark == '"' || mark == '\'' ? valueEnd(quote + 1, mark) : -1;
        if (end < 0 || repeated(from, nameTo)) {
            return -1;
        }
        add(from, nameTo, quote + 1, end);
        bind(from, nameTo, quote + 1, end, depth);
        return end + 1;
    }

    private int valueEnd(int from, char mark) {
        for (int n = from; n < text.length; n++) {
            char c = text[n];
            if (c == mark) {
                return n;
            }
            if (c == '<' || c < ' ' && !XmlNames.isSpace(c) || c >= '\uFFFE') {
                return -1;
            }
        }
        return -1;
    }

    private boolean repeated(int from, int to) {
        for (int n = 0; n < count; n++) {
            if (Arrays.equals(text, places[n * 4], places[n * 4 + 1], text, from, to)) {
                return true;
            }
        }
        return false;
    }

    private void add(int nameFrom, int nameTo, int valueFrom, int valueTo) {
        if (count * 4 == places.length) {
            places = Arrays.copyOf(places, count * 8);
            canonical = Arrays.copyOf(canonical, count * 2);
        }
        places[count * 4] = nameFrom;
        places[count * 4 + 1] = nameTo;
        places[count * 4 + 2] = valueFrom;
        places[count * 4 + 3] = valueTo;
        count++;
    }

    private void bind(int nameFrom, int nameTo, int valueFrom, int valueTo, int depth) {
        if (text[nameFrom] != 'x' || nameTo - nameFrom < 5) {
            return;
        }
        String name = new String(text, nameFrom, nameTo - nameFrom);
        if (name.equals("xmlns")) {
            names.bindings().add("", new String(text, valueFrom, valueTo - valueFrom), depth);
        } else if (name.startsWith("xmlns:")) {
            names.bindings().add(name.substring(6), new String(text, valueFrom, valueTo - valueFrom), depth);
        }
    }

    private int spaces(int from) {
        int at = from;
        while (at < text.length && XmlNames.isSpace(text[at])) {
            at++;
        }
        return at;
    }
}
