package app.envoi.press.manuscript;

import java.util.List;
import java.util.Set;

/**
 * Finds where poems start in a manuscript that nobody marked up: by headings, by page breaks, by titles that are known, by the shape of a title. All that
 * it finds is a guess, which can be corrected.
 *
 * @param titles of pieces that the poet keeps
 * @param starts paragraphs where poems start, as the poet corrected them; they win over every guess. Empty when nothing was corrected
 * @param softPages page breaks stand wherever a page was full, as in what was read from a PDF, and say little
 */
public record PoemFinder(Set<String> titles, List<Integer> starts, boolean softPages) {
    /** Knows nothing beside the manuscript, which was read from a Word file. */
    public static final PoemFinder GUESSING = new PoemFinder(Set.of(), List.of(), false);

    public PoemFinder {
        titles = Set.copyOf(titles);
        starts = List.copyOf(starts);
    }

    /** Poems in order, never overlapping, and what stands beside them and is none. Blank paragraphs at their ends belong to neither. */
    public record Found(List<Poem> poems, List<Front> front) {
        public Found {
            poems = List.copyOf(poems);
            front = List.copyOf(front);
        }
    }

    /** A stretch of paragraphs that is no poem. A bio may also stand behind the poems. */
    public record Front(Kind kind, int first, int last) {
        /** What it can be. */
        public enum Kind {
            COVER_LETTER,
            BIO,
            CONTACT_BLOCK,
            TITLE_PAGE
        }
    }

    public PoemFinder withTitles(Set<String> others) {
        return new PoemFinder(others, starts, softPages);
    }

    public PoemFinder withStarts(List<Integer> others) {
        return new PoemFinder(titles, others, softPages);
    }

    public PoemFinder withSoftPages(boolean soft) {
        return new PoemFinder(titles, starts, soft);
    }

    public Found find(Manuscript manuscript) {
        Lineup lineup = new Lineup(manuscript);
        if (lineup.sights().isEmpty()) {
            return new Found(List.of(), List.of());
        }
        PoemStarts found = new PoemStarts(lineup, new TitleShape(lineup, titles), softPages);
        return starts.isEmpty() ? found.guessed() : found.marked(starts);
    }
}
