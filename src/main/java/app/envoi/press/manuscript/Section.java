package app.envoi.press.manuscript;

import java.util.List;

/**
 * A stretch of the manuscript with one page setup.
 *
 * @param start where it begins, seen from the section before it; without meaning for the first
 */
public record Section(Start start, PageSetup page, Running running, List<Block> blocks) {
    public Section {
        blocks = List.copyOf(blocks);
    }

    /** Where a section begins. */
    public enum Start {
        CONTINUOUS,
        NEXT_COLUMN,
        NEXT_PAGE,
        EVEN_PAGE,
        ODD_PAGE
    }
}
