package app.envoi.press.layout;

import app.envoi.press.manuscript.Manuscript;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** How sure the count is: the pages are made up again on sheets a little larger and a little smaller, by as much as is not known. */
final class Interval {

    private static final double SURE = 0.5;
    private static final double UNSUPPORTED_LINES = 14;

    private final FontBook fonts;
    private final Imposition imposition;
    private final Manuscript manuscript;

    Interval(FontBook fonts, Imposition imposition, Manuscript manuscript) {
        this.fonts = fonts;
        this.imposition = imposition;
        this.manuscript = manuscript;
    }

    PageCount count(int pages) {
        Set<String> doubtful = doubtfulFamilies();
        double height = manuscript.unsupported().isEmpty() ? SURE : UNSUPPORTED_LINES;
        double stretch = doubtful.isEmpty() ? 0.002 : 0.04;
        int low = imposition.drafts(new Nudge(height, 0, 1 + stretch)).size();
        int high = imposition.drafts(new Nudge(-height, 0, 1 - stretch)).size();
        List<String> reasons = low == high ? List.of() : reasons(doubtful);
        return new PageCount(pages, Math.min(low, pages), Math.max(high, pages), PageCount.Witness.LAYOUT, reasons);
    }

    private List<String> reasons(Set<String> doubtful) {
        if (!doubtful.isEmpty()) {
            return List.of("The widths of " + String.join(", ", doubtful) + " are not known here.");
        }
        if (!manuscript.unsupported().isEmpty()) {
            return List.of("It holds what is not set exactly: "
                    + String.join(", ", new TreeSet<>(manuscript.unsupported())) + ".");
        }
        return List.of("The last line of a page fits, or does not, by less than a point.");
    }

    private Set<String> doubtfulFamilies() {
        Set<String> doubtful = new TreeSet<>();
        manuscript
                .paragraphs()
                .forEach(paragraph -> paragraph.content().forEach(inline -> {
                    String family = inline.type().family();
                    if (!doubtful.contains(family) && fonts.grade(family) != Grade.EXACT) {
                        doubtful.add(family);
                    }
                }));
        return doubtful;
    }
}
