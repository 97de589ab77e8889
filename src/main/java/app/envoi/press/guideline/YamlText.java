package app.envoi.press.guideline;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lines of YAML in the making. */
final class YamlText {
    /** Words that mean nothing else in YAML. */
    private static final Pattern PLAIN =
            Pattern.compile("[A-Za-z][A-Za-z0-9 ./_'’-]*[A-Za-z0-9]|https?://[\\w./%?=&~+-]+");

    private static final Pattern OTHER = Pattern.compile("(?i)true|false|null|yes|no|on|off");
    private final StringBuilder lines = new StringBuilder();

    YamlText line(String line) {
        lines.append(line).append('\n');
        return this;
    }

    /** A key with a text, unless there is none. */
    YamlText text(String key, String value) {
        return value.isEmpty() ? this : line(key + ": " + scalar(value));
    }

    /** A key with a map on one line, unless it is empty. */
    YamlText flow(String key, List<String> parts) {
        return parts.isEmpty() ? this : line(key + ": {" + String.join(", ", parts) + "}");
    }

    static String value(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(YamlText::value).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof java.math.BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof String text ? scalar(text) : String.valueOf(value);
    }

    static String scalar(String text) {
        return PLAIN.matcher(text).matches() && !OTHER.matcher(text).matches() ? text : quoted(text);
    }

    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            quoted.append(escaped(text.charAt(i)));
        }
        return quoted.append('"').toString();
    }

    private static String escaped(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            default -> isPrinted(c) ? String.valueOf(c) : String.format(java.util.Locale.ROOT, "\\u%04x", (int) c);
        };
    }

    private static boolean isPrinted(char c) {
        return !Character.isISOControl(c) && c != '\u2028' && c != '\u2029' && c != '\uFEFF' && c < '\uFFFE';
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
