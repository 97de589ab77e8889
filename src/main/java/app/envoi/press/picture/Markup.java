package app.envoi.press.picture;

/** Writes SVG: text is escaped, numbers are short. */
final class Markup {
    private final StringBuilder out = new StringBuilder(8192);

    Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    Markup text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> out.append(allowed(text, i) ? c : '\uFFFD');
            }
        }
        return this;
    }

    /** Characters that no XML may hold are shown as unknown. */
    private static boolean allowed(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c >= ' ' && c < 0xFFFE && (c < 0x7F || c > 0x9F) || c == '\t' || c == '\n';
    }

    Markup attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        return text(value).raw("\"");
    }

    Markup attribute(String name, double value) {
        out.append(' ').append(name).append("=\"");
        return number(value).raw("\"");
    }

    /** To a hundredth. */
    Markup number(double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths < 0) {
            out.append('-');
            hundredths = -hundredths;
        }
        out.append(hundredths / 100);
        long rest = hundredths % 100;
        if (rest > 0) {
            out.append('.').append(rest / 10);
            if (rest % 10 > 0) {
                out.append(rest % 10);
            }
        }
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
