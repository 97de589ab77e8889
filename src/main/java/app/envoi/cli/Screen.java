package app.envoi.cli;

import java.util.Map;

/** A terminal for people: wrapped text, and colour where it is wanted. */
final class Screen {
    private static final int WIDTH = 88;

    private final StringBuilder out;
    private final boolean colour;

    Screen(StringBuilder out, boolean colour) {
        this.out = out;
        this.colour = colour;
    }

    /** Whether this terminal wants colour (see no-color.org). */
    static boolean wantsColour(Map<String, String> environment, boolean terminal) {
        return terminal
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "dumb").equals("dumb");
    }

    /** How something is shown. */
    enum Ink {
        PLAIN(""),
        STRONG("1"),
        FAINT("2"),
        GOOD("32"),
        BAD("31;1"),
        DOUBTFUL("33");

        private final String code;

        Ink(String code) {
            this.code = code;
        }
    }

    String in(Ink ink, String text) {
        return colour && ink != Ink.PLAIN ? "\u001B[" + ink.code + "m" + text + "\u001B[0m" : text;
    }

    /** One line as it is. */
    void line(String text) {
        out.append(text).append('\n');
    }

    /** A paragraph: its first line after {@code start}, which is as wide as {@code indent}, the others under it. */
    void paragraph(String start, int indent, Ink ink, String text) {
        StringBuilder line = new StringBuilder();
        String lead = start;
        for (String word : harmless(text).strip().split("\\s+")) {
            if (line.length() > 0 && indent + line.length() + 1 + word.length() > WIDTH) {
                line(lead + in(ink, line.toString()));
                lead = " ".repeat(indent);
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        line(lead + in(ink, line.toString()));
    }

    /** Without characters that a terminal would obey instead of print: texts and names come from files. */
    static String harmless(String text) {
        return text.codePoints()
                .map(c -> Character.isISOControl(c) && !Character.isWhitespace(c) ? '\uFFFD' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
