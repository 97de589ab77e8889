package app.envoi.press.layout;

import app.envoi.press.layout.PageCount.Witness;
import app.envoi.press.manuscript.Manuscript;
import app.envoi.press.manuscript.WordRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How sure the count is: the pages are made up again on sheets a little larger and a little smaller, by as much as is in doubt; then Word's own record is heard. */
final class Interval {

    private final Imposition imposition;
    private final Manuscript manuscript;
    private final Doubt doubt;
    private final int spare;

    Interval(FontBook fonts, Imposition imposition, Manuscript manuscript) {
        this.imposition = imposition;
        this.manuscript = manuscript;
        Set<String> odd = imposition.oddities();
        this.doubt = Doubt.of(manuscript, fonts, odd);
        this.spare = odd.isEmpty() ? 0 : 1;
    }

    /**
     * @param pages as set
     * @param otherwise as set where no family is replaced by the one that the manuscript names instead
     */
    PageCount count(int pages, int otherwise) {
        PageCount set = set(pages, otherwise);
        return manuscript
                .wordRecord()
                .filter(Interval::consistent)
                .map(record -> heard(record, set))
                .orElse(set);
    }

    private PageCount set(int pages, int otherwise) {
        int low = Math.min(
                Math.min(pages, otherwise), imposition.drafts(doubt.larger()).size());
        int high = Math.max(
                Math.max(pages, otherwise), imposition.drafts(doubt.smaller()).size());
        return around(pages, Math.max(1, low - spare), high + spare);
    }

    private PageCount around(int pages, int low, int high) {
        return new PageCount(pages, low, high, Witness.LAYOUT, low == high ? List.of() : reasons());
    }

    private List<String> reasons() {
        List<String> reasons = new ArrayList<>();
        if (!doubt.families().isEmpty()) {
            reasons.add(
                    "The letters of " + String.join(", ", doubt.families())
                            + " are not here to be measured: a font such as Times New Roman, or the font embedded in the file, would settle it.");
        }
        if (!doubt.features().isEmpty()) {
            reasons.add("The manuscript holds what is not set exactly: " + String.join(", ", doubt.features()) + ".");
        }
        if (reasons.isEmpty()) {
            reasons.add("The foot of a page is full to within a hair: two lines left free there would settle it.");
        }
        return reasons;
    }

    /** Every page that Word marked is one that it counted; pages that begin with an empty paragraph have no mark. */
    private static boolean consistent(WordRecord record) {
        return record.unchanged() && record.pages() > 0 && record.marks().size() < record.pages();
    }

    private static PageCount heard(WordRecord record, PageCount set) {
        int pages = record.pages();
        if (pages == set.pages()) {
            return new PageCount(pages, pages, pages, Witness.WORD, List.of());
        }
        String both = "Word counted " + pages + " when it last saved the file; set here it has " + set.pages()
                + ". Saving it again in Word would settle it.";
        return new PageCount(
                pages, Math.min(pages, set.pages()), Math.max(pages, set.pages()), Witness.WORD, List.of(both));
    }
}
