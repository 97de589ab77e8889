package app.envoi.desk.piece;

import app.envoi.press.compose.PoemText;

/**
 * What a piece says: all that is printed of it. Cleaned of control characters when made; spaces and tabs stay.
 *
 * @param title may be empty
 * @param byLine under the title, such as {@code after Sappho}; may be empty
 * @param epigraph may have several lines; may be empty
 * @param dedication may be empty
 * @param text of the piece, with {@code *italic*} and {@code **bold**}
 */
public record Wording(String title, String byLine, String epigraph, String dedication, String text) {
    public static final Wording EMPTY = new Wording("", "", "", "", "");
    static final int TITLE_LIMIT = 500;
    static final int EPIGRAPH_LIMIT = 4_000;
    static final int TEXT_LIMIT = 400_000;
    private static final int FIRST_LINE_LIMIT = 120;

    /** @throws TooLong where one of them is over its limit */
    public Wording {
        title = Plain.line("title", title, TITLE_LIMIT);
        byLine = Plain.line("by-line", byLine, TITLE_LIMIT);
        epigraph = Plain.text("epigraph", epigraph, EPIGRAPH_LIMIT).strip();
        dedication = Plain.line("dedication", dedication, TITLE_LIMIT);
        text = Plain.text("text", text, TEXT_LIMIT);
    }

    public static Wording of(String title, String text) {
        return new Wording(title, "", "", "", text);
    }

    /** The first line with words in it, without marks, cut at 120 characters; empty where there is none. */
    public String firstLine() {
        String line = text.lines()
                .map(each -> each.replace("*", "").strip())
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse("");
        if (line.length() <= FIRST_LINE_LIMIT) {
            return line;
        }
        int cut =
                Character.isHighSurrogate(line.charAt(FIRST_LINE_LIMIT - 1)) ? FIRST_LINE_LIMIT - 1 : FIRST_LINE_LIMIT;
        return line.substring(0, cut) + "…";
    }

    /** What to call it in a list: its title, else its first line, else {@code Untitled}. */
    public String heading() {
        if (!title.isEmpty()) {
            return title;
        }
        String line = firstLine();
        return line.isEmpty() ? "Untitled" : line;
    }

    /** As the press composes it: a line of prose is a paragraph, a line of anything else a verse. */
    public PoemText poemText(Kind kind) {
        return new PoemText(title, byLine, epigraph, dedication, text, kind.form());
    }

    public static Wording of(PoemText poem) {
        return new Wording(poem.title(), poem.byline(), poem.epigraph(), poem.dedication(), poem.body());
    }

    public boolean isBlank() {
        return (title + byLine + epigraph + dedication + text).isBlank();
    }

    public Wording withTitle(String other) {
        return new Wording(other, byLine, epigraph, dedication, text);
    }

    public Wording withText(String other) {
        return new Wording(title, byLine, epigraph, dedication, other);
    }
}
