package app.envoi.press.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the codes of a font mean (ISO 32000-2, 9.10.3). A reader of its own, because a map may claim ranges of two thousand million codes: here at most
 * {@value #ENTRIES} are kept.
 */
final class UnicodeMap {
    private static final int ENTRIES = 70_000;

    private final Map<Integer, String> texts = new HashMap<>();
    private final byte[] source;
    private int at;
    private int entries;

    private UnicodeMap(byte[] source) {
        this.source = source;
    }

    static Map<Integer, String> read(byte[] stream) {
        UnicodeMap map = new UnicodeMap(stream);
        map.readAll();
        return map.texts;
    }

    private void readAll() {
        for (Object token = next(); token != null; token = next()) {
            if (token.equals("beginbfchar")) {
                chars();
            } else if (token.equals("beginbfrange")) {
                ranges();
            }
        }
    }

    private void chars() {
        while (entries < ENTRIES && next() instanceof byte[] code && next() instanceof byte[] text) {
            put(number(code), text(text, 0));
        }
    }

    private void ranges() {
        while (next() instanceof byte[] from && next() instanceof byte[] to) {
            Object target = next();
            int first = number(from);
            int count = Math.min(number(to) - first + 1, ENTRIES);
            if (target instanceof byte[] text) {
                for (int i = 0; i < count && entries < ENTRIES; i++) {
                    put(first + i, text(text, i));
                }
            } else if (target instanceof List<?> list) {
                for (int i = 0; i < Math.min(count, list.size()) && entries < ENTRIES; i++) {
                    put(first + i, text((byte[]) list.get(i), 0));
                }
            }
        }
    }

    private void put(int code, String text) {
        entries++;
        if (!text.isEmpty()) {
            texts.put(code, text);
        }
    }

    /** UTF-16, its last unit moved on by as much as the code has moved on in its range. */
    private static String text(byte[] utf16, int on) {
        if (utf16.length == 1) {
            return String.valueOf((char) ((utf16[0] & 0xFF) + on));
        }
        String text = new String(utf16, StandardCharsets.UTF_16BE);
        if (on == 0 || text.isEmpty()) {
            return text;
        }
        int last = text.codePointBefore(text.length());
        int moved = Math.min(last + on, Character.MAX_CODE_POINT);
        return text.substring(0, text.length() - Character.charCount(last)) + Character.toString(moved);
    }

    private static int number(byte[] bytes) {
        int number = 0;
        for (int i = 0; i < Math.min(bytes.length, 4); i++) {
            number = number << 8 | bytes[i] & 0xFF;
        }
        return Math.max(0, number);
    }

    /** A word, the bytes of a hexadecimal string, a list of such, or null at the end. */
    private @Nullable Object next() {
        skip();
        if (at >= source.length) {
            return null;
        }
        if (source[at] == '<' && at + 1 < source.length && source[at + 1] != '<') {
            return hex();
        }
        if (source[at] == '[') {
            return list();
        }
        return word();
    }

    private void skip() {
        boolean comment = false;
        while (at < source.length && (comment || source[at] <= ' ' || source[at] == '%')) {
            comment = source[at] == '%' || comment && source[at] != '\n' && source[at] != '\r';
            at++;
        }
    }

    private String word() {
        int start = at++;
        while (at < source.length && source[at] > ' ' && "<>[]/%".indexOf(source[at]) < 0) {
            at++;
        }
        return new String(source, start, at - start, StandardCharsets.ISO_8859_1);
    }

    private List<byte[]> list() {
        List<byte[]> list = new ArrayList<>();
        at++;
        for (Object token = next(); token instanceof byte[] bytes && list.size() < ENTRIES; token = next()) {
            list.add(bytes);
        }
        return list;
    }

    private byte[] hex() {
        StringBuilder digits = new StringBuilder();
        for (at++; at < source.length && source[at] != '>'; at++) {
            if (Character.digit(source[at], 16) >= 0) {
                digits.append((char) source[at]);
            }
        }
        at++;
        if (digits.length() % 2 == 1) {
            digits.append('0');
        }
        byte[] bytes = new byte[digits.length() / 2];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(digits.substring(2 * i, 2 * i + 2), 16);
        }
        return bytes;
    }
}
