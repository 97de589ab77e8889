package app.envoi.press.compose;

import app.envoi.press.manuscript.Manuscript;
import app.envoi.press.manuscript.Poem;
import java.util.List;

/**
 * A poem in plain text. Title, by-line, epigraph, dedication and body may hold marks: {@code *italic*}, {@code **bold**}, {@code ***both***}, and a
 * backslash before a character that is meant as itself. A line of the body is a line of the poem, with every space and tab; an empty line parts
 * stanzas.
 *
 * @param title empty for an untitled poem
 * @param byline as printed under the title, such as {@code by John Keats}, or empty
 * @param epigraph its lines, the source included, or empty
 * @param dedication such as {@code for my mother}, or empty
 */
public record PoemText(String title, String byline, String epigraph, String dedication, String body, Form form) {
    /** How the body's lines are meant. */
    public enum Form {
        /** Verse, but a stanza that is one very long line is a paragraph of prose, as in a haibun or a prose poem. */
        BY_STANZA,
        /** Every line is a verse, however long: what does not fit turns over under a hanging indent. */
        VERSE,
        /** Every line is a paragraph of prose. */
        PROSE
    }

    public PoemText {
        title = Characters.clean(title).strip().replace('\n', ' ');
        byline = Characters.clean(byline).strip().replace('\n', ' ');
        epigraph = Characters.withoutBlankEdges(Characters.clean(epigraph));
        dedication = Characters.withoutBlankEdges(Characters.clean(dedication));
        body = Characters.withoutBlankEdges(Characters.clean(body));
    }

    public static PoemText of(String title, String body) {
        return new PoemText(title, "", "", "", body, Form.BY_STANZA);
    }

    /**
     * Reads one poem or many from a text file. Poems are parted by a line {@code ---} or by the next {@code # Title}. A poem's title is its {@code #}
     * line ({@code #} alone: untitled), or a short first line with an empty line below it. Under it may stand {@code by Name}, and lines that begin with
     * {@code >}: an epigraph, or a dedication when it is one line that begins with <i>for</i> or the like.
     */
    public static List<PoemText> read(String text) {
        return PoemReader.read(text);
    }

    /** Takes a poem out of a manuscript, with italics, bold, indents and line breaks. */
    public static PoemText from(Manuscript manuscript, Poem poem) {
        return ManuscriptPoems.read(manuscript, poem);
    }

    /** The title without marks, or the first line of an untitled poem; empty only where there is no text at all. */
    public String name() {
        String source = title.isEmpty() ? firstLine() : title;
        return Markup.plain(source).strip();
    }

    private String firstLine() {
        return body.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    }

    /** Nothing to print. */
    public boolean isEmpty() {
        return title.isEmpty() && body.isEmpty();
    }

    /** As a text that {@link #read} gives back equal. */
    public String toText() {
        return PoemWriter.write(this);
    }

    public PoemText withForm(Form other) {
        return new PoemText(title, byline, epigraph, dedication, body, other);
    }

    public PoemText withByline(String other) {
        return new PoemText(title, other, epigraph, dedication, body, form);
    }

    public PoemText withEpigraph(String other) {
        return new PoemText(title, byline, other, dedication, body, form);
    }

    public PoemText withDedication(String other) {
        return new PoemText(title, byline, epigraph, other, body, form);
    }
}
