package app.envoi.press.layout;

import app.envoi.press.layout.BrokenLine.End;
import app.envoi.press.layout.Galley.Piece;
import app.envoi.press.layout.Galley.SetParagraph;
import app.envoi.press.layout.Galley.SetTable;
import app.envoi.press.manuscript.Section;
import java.util.ArrayList;
import java.util.List;

/** The pages that pieces are dealt to before any is made up, by a program that does so; from there they are pushed on, or drawn back. */
final class Deal {

    private static final Deal NONE = new Deal(List.of());

    private final List<int[]> pages;

    private Deal(List<int[]> pages) {
        this.pages = pages;
    }

    /** Every piece comes to the page where there is room for it. */
    static Deal none(List<Section> sections, List<Galley> galleys) {
        return NONE;
    }

    /**
     * So many paragraphs to a page; a page that a break begins holds one more, and so does every later one.
     *
     * @param share how many, in a manuscript that is not long
     * @param shareOfMany how many in a long one
     * @param many paragraphs make a long one, where it has no headers and footers; for each of those it may have {@code head} more
     */
    static Deal byCount(List<Section> sections, List<Galley> galleys, int share, int shareOfMany, int many, int head) {
        int paragraphs = galleys.stream()
                .flatMap(galley -> galley.pieces().stream())
                .mapToInt(Deal::weight)
                .sum();
        int heads = sections.stream()
                .mapToInt(section -> section.running().headers().size()
                        + section.running().footers().size())
                .sum();
        Dealer dealer = new Dealer(paragraphs > many + heads * head ? shareOfMany : share);
        List<int[]> pages = new ArrayList<>(galleys.size());
        for (int i = 0; i < galleys.size(); i++) {
            pages.add(dealer.pages(galleys.get(i), i > 0 && sections.get(i).start() != Section.Start.CONTINUOUS));
        }
        return new Deal(pages);
    }

    /** The page that a piece of a section is dealt to, counted from 0. */
    int page(int section, int piece) {
        return pages.isEmpty() || pages.get(section).length == 0 ? 0 : pages.get(section)[piece];
    }

    /** Rows count as paragraphs. */
    private static int weight(Piece piece) {
        return piece instanceof SetTable table ? table.rows().size() : 1;
    }

    /** Counts pieces out, section after section. */
    private static final class Dealer {
        private final int share;
        private int page;
        private int count;
        private boolean begun;
        private boolean broken;

        Dealer(int share) {
            this.share = share;
        }

        int[] pages(Galley galley, boolean onNewPage) {
            int[] pages = new int[galley.pieces().size()];
            broken |= onNewPage;
            for (int i = 0; i < pages.length; i++) {
                Piece piece = galley.pieces().get(i);
                count += weight(piece);
                if (broken || begun && beginsPage(piece) || count > share) {
                    page++;
                    count = 0;
                }
                pages[i] = page;
                begun = true;
                broken = piece instanceof SetParagraph paragraph && breaks(paragraph);
            }
            return pages;
        }

        private static boolean beginsPage(Piece piece) {
            return piece instanceof SetParagraph paragraph
                    && (paragraph.format().keeps().pageBreakBefore() || paragraph.beginsWithBreak());
        }

        private static boolean breaks(SetParagraph paragraph) {
            return paragraph.lines().stream()
                    .skip(paragraph.beginsWithBreak() ? 1 : 0)
                    .anyMatch(line -> line.end() == End.PAGE_BREAK);
        }
    }
}
