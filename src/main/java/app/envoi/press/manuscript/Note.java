package app.envoi.press.manuscript;

import java.util.List;

/** A footnote or endnote. */
public record Note(Kind kind, int id, List<Block> blocks) {
    public Note {
        blocks = List.copyOf(blocks);
    }

    /** Where the note is printed. */
    public enum Kind {
        FOOTNOTE,
        ENDNOTE
    }
}
