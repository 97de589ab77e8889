package app.envoi.desk.build;

import app.envoi.press.compose.PoemText;

/**
 * A poem on the bench, as it stands in the form.
 *
 * @param id names it in its form; 0 as long as it is not on the bench
 * @param out taken out of the manuscript, and kept so that it can be put back
 */
record Entry(int id, String title, String byline, String dedication, String epigraph, String text, boolean out) {
    static final Entry BLANK = new Entry(0, "", "", "", "", "", false);

    static Entry of(PoemText poem) {
        return new Entry(0, poem.title(), poem.byline(), poem.dedication(), poem.epigraph(), poem.body(), false);
    }

    PoemText poem() {
        return new PoemText(title, byline, epigraph, dedication, text, PoemText.Form.BY_STANZA);
    }

    boolean isEmpty() {
        return poem().isEmpty();
    }

    /** What to call it in lists: its title, or its first line. */
    public String name() {
        return poem().name();
    }

    /** How many rows of a text field show it, within reason. */
    public int rows() {
        return Math.max(5, Math.min(18, (int) text.lines().count() + 1));
    }

    Entry named(int newId) {
        return new Entry(newId, title, byline, dedication, epigraph, text, out);
    }

    Entry taken(boolean nowOut) {
        return new Entry(id, title, byline, dedication, epigraph, text, nowOut);
    }
}
