package app.envoi.press.layout;

import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.Inline.Floating.Wrap;
import app.envoi.press.manuscript.Manuscript;
import app.envoi.press.manuscript.Note;
import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.manuscript.ParagraphFormat.Alignment;
import app.envoi.press.manuscript.Table;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What of a manuscript is not known exactly, and by how much that may move a page's end. The amounts were chosen so that on files that Word saved its own
 * count lies within, and would at six tenths of them.
 *
 * @param height points that a page may hold more or less
 * @param width share by which lines may be wider or narrower
 * @param families those whose widths or heights are not known here
 * @param features what is not set exactly, in the glossary's words
 */
record Doubt(double height, double width, Set<String> families, Set<String> features) {

    /** Where all is known a line still hangs on rounding; over the pages that Word filled to the foot that is less than a point. */
    private static final double LEAST_HEIGHT = 2;

    private static final double JUSTIFIED_WIDTH = 0.004;

    /** The first of Word's modes in which lines are broken by the widths of the font alone, not by those of a printer. */
    private static final int OWN_WIDTHS = 15;

    private static final double PRINTER_WIDTH = 0.005;

    private static final double NEAR_WIDTH = 0.03;
    private static final double UNKNOWN_WIDTH = 0.08;
    private static final double UNKNOWN_HEIGHT = 40;
    private static final double SCRIPT_WIDTH = 0.02;
    private static final double SCRIPT_HEIGHT = 24;
    private static final double OTHER_FEATURE = 40;

    /** Each row of a table may be a little taller or shorter, on as many rows as a page holds. */
    private static final double ROW = 1;

    private static final int ROWS_OF_A_PAGE = 40;

    private static final Map<String, Double> FEATURES = Map.ofEntries(
            Map.entry("picture", 9.0),
            Map.entry("table", 12.0),
            Map.entry("automatic hyphenation", 6.0),
            Map.entry("symbol", 2.0),
            Map.entry("footnote", 14.0),
            Map.entry("floating picture", 60.0),
            Map.entry("text box", 60.0),
            Map.entry("text frame", 40.0),
            Map.entry("equation", 90.0));

    /** @param odd what no page is meant to be */
    static Doubt of(Manuscript manuscript, FontBook fonts, Set<String> odd) {
        Census census = new Census(fonts);
        manuscript.paragraphs().forEach(census::count);
        Set<String> features = new TreeSet<>(manuscript.unsupported());
        features.addAll(census.features);
        features.addAll(odd);
        if (manuscript.notes().stream().anyMatch(note -> note.kind() == Note.Kind.FOOTNOTE)) {
            features.add("footnote");
        }
        double height = LEAST_HEIGHT
                + census.share(census.unknown) * UNKNOWN_HEIGHT
                + census.share(census.foreign) * SCRIPT_HEIGHT;
        height += Math.min(ROWS_OF_A_PAGE, rows(manuscript)) * ROW;
        for (String feature : features) {
            height += FEATURES.getOrDefault(feature, OTHER_FEATURE);
        }
        double width = census.share(census.near) * NEAR_WIDTH
                + census.share(census.unknown) * UNKNOWN_WIDTH
                + census.share(census.foreign) * SCRIPT_WIDTH
                + census.share(census.justified) * JUSTIFIED_WIDTH
                + (manuscript.settings().compatibility() < OWN_WIDTHS ? PRINTER_WIDTH : 0);
        return new Doubt(height, width, census.families, features);
    }

    private static int rows(Manuscript manuscript) {
        return manuscript.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .mapToInt(block -> block instanceof Table table ? table.rows().size() : 0)
                .sum();
    }

    Nudge larger() {
        return new Nudge(height, 1 + width);
    }

    Nudge smaller() {
        return new Nudge(-height, 1 - width);
    }

    /** Counts letters by how much is known of them. */
    private static final class Census {
        private final FontBook fonts;
        private final Set<String> families = new TreeSet<>();
        private final Set<String> features = new TreeSet<>();
        private final Map<String, Grade> grades = new TreeMap<>();
        private long all;
        private long near;
        private long unknown;
        private long foreign;
        private long justified;

        private Census(FontBook fonts) {
            this.fonts = fonts;
        }

        void count(Paragraph paragraph) {
            count(paragraph.mark().family(), 1);
            for (Inline inline : paragraph.content()) {
                if (inline instanceof Inline.Run run && !run.type().hidden()) {
                    count(run.type().family(), run.text().length());
                    countForeign(run.text());
                    justified += paragraph.format().alignment() == Alignment.JUSTIFIED
                            ? run.text().length()
                            : 0;
                } else if (inline instanceof Inline.Picture picture
                        && picture.floating().wrap() != Wrap.IN_LINE) {
                    features.add("floating picture");
                }
            }
        }

        private void count(String family, int letters) {
            all += letters;
            Grade grade = grades.computeIfAbsent(family, fonts::grade);
            if (grade != Grade.EXACT) {
                families.add(family);
            }
            near += grade == Grade.NEAR ? letters : 0;
            unknown += grade == Grade.UNKNOWN ? letters : 0;
        }

        private void countForeign(String text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                foreign += c >= 0x590 && (Scripts.isComplex(c) || Scripts.isIdeographic(c)) ? 1 : 0;
            }
        }

        double share(long part) {
            return all == 0 ? 0 : (double) part / all;
        }
    }
}
