package app.envoi.desk.piece;

import app.envoi.press.compose.PoemText;
import java.util.List;

/** What sort of work a piece is. */
public enum Kind {
    POEM("poem", PoemText.Form.BY_STANZA),
    TRANSLATION("translation", PoemText.Form.BY_STANZA),
    PROSE("prose", PoemText.Form.PROSE),
    ARTWORK("artwork", PoemText.Form.BY_STANZA);

    /** Those that are made of words: a piece may go from one of these to another. */
    static final List<Kind> WRITTEN = List.of(POEM, TRANSLATION, PROSE);

    private final String word;
    private final PoemText.Form form;

    Kind(String word, PoemText.Form form) {
        this.word = word;
        this.form = form;
    }

    /** How lines of its text are meant. */
    PoemText.Form form() {
        return form;
    }

    public boolean written() {
        return this != ARTWORK;
    }

    /** The word on the page. */
    public String word() {
        return word;
    }
}
