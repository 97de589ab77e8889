package app.envoi.press.docx;

/** Turns XML text as it stands in the file into what it means. */
final class XmlText {
    private XmlText() {}

    /** Character references are put in, line ends become one character, and in attributes all white space becomes spaces. */
    static String decode(char[] text, int from, int to, boolean attribute, Xml xml) throws DocxUnreadable {
        for (int n = from; n < to; n++) {
            char c = text[n];
            if (c == '&' || c == '\r' || attribute && (c == '\n' || c == '\t')) {
                return slowly(text, from, to, attribute, xml);
            }
        }
        return new String(text, from, to - from);
    }

    private static String slowly(char[] text, int from, int to, boolean attribute, Xml xml) throws DocxUnreadable {
        StringBuilder decoded = new StringBuilder(to - from);
        int n = from;
        while (n < to) {
            char c = text[n++];
            if (c == '&') {
                n = reference(text, n, to, decoded, xml);
            } else if (c == '\r') {
                n += n < to && text[n] == '\n' ? 1 : 0;
                decoded.append(attribute ? ' ' : '\n');
            } else {
                decoded.append(attribute && (c == '\n' || c == '\t') ? ' ' : c);
            }
        }
        return decoded.toString();
    }

    private static int reference(char[] text, int from, int to, StringBuilder decoded, Xml xml) throws DocxUnreadable {
        int end = from;
        while (end < to && text[end] != ';' && end - from < 10) {
            end++;
        }
        if (end >= to || text[end] != ';') {
            throw xml.broken("a character reference in it is broken");
        }
        String name = new String(text, from, end - from);
        switch (name) {
            case "lt" -> decoded.append('<');
            case "gt" -> decoded.append('>');
            case "amp" -> decoded.append('&');
            case "quot" -> decoded.append('"');
            case "apos" -> decoded.append('\'');
            default -> decoded.appendCodePoint(codePoint(name, xml));
        }
        return end + 1;
    }

    private static int codePoint(String name, Xml xml) throws DocxUnreadable {
        int value = -1;
        try {
            if (name.startsWith("#x")) {
                value = Integer.parseUnsignedInt(name, 2, name.length(), 16);
            } else if (name.startsWith("#")) {
                value = Integer.parseUnsignedInt(name, 1, name.length(), 10);
            }
        } catch (NumberFormatException notANumber) {
            value = -1;
        }
        if (!allowed(value)) {
            throw xml.broken("a character reference in it is broken");
        }
        return value;
    }

    private static boolean allowed(int c) {
        if (c < ' ') {
            return c == '\t' || c == '\n' || c == '\r';
        }
        return c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000 && c <= 0x10FFFF;
    }
}
