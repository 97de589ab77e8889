package app.envoi.press.layout;

import app.envoi.press.manuscript.Block;
import app.envoi.press.manuscript.Manuscript;
import app.envoi.press.manuscript.PageSetup;
import app.envoi.press.manuscript.Running;
import app.envoi.press.manuscript.Running.Pages;
import app.envoi.press.manuscript.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says for each page of each section where its body may stand, by its margins, header and footer. Lives for one manuscript. */
final class Sheets {

    private final Manuscript manuscript;
    private final GalleyMaker maker;
    private final Map<Key, Double> heights = new HashMap<>();

    Sheets(Manuscript manuscript, GalleyMaker maker) {
        this.manuscript = manuscript;
        this.maker = maker;
    }

    /** @param number that the page bears */
    Sheet sheet(int section, int number, boolean firstOfSection) {
        Section own = manuscript.sections().get(section);
        Pages kind = kind(own, number, firstOfSection);
        boolean mirrored = manuscript.settings().mirrorMargins() && number % 2 == 0;
        return Sheet.of(own.page(), section, kind, height(section, kind, true), height(section, kind, false), mirrored);
    }

    /** The number of a section's first page: its own, or the next one. */
    int firstNumber(int section, int next) {
        Section own = manuscript.sections().get(section);
        int number = own.page().firstNumber() > 0 ? own.page().firstNumber() : next;
        return switch (own.start()) {
            case EVEN_PAGE -> number + number % 2;
            case ODD_PAGE -> number + 1 - number % 2;
            case CONTINUOUS, NEXT_COLUMN, NEXT_PAGE -> number;
        };
    }

    List<Block> header(Sheet sheet) {
        return blocks(sheet.section(), sheet.running(), true);
    }

    List<Block> footer(Sheet sheet) {
        return blocks(sheet.section(), sheet.running(), false);
    }

    double headerHeight(Sheet sheet) {
        return height(sheet.section(), sheet.running(), true);
    }

    double footerHeight(Sheet sheet) {
        return height(sheet.section(), sheet.running(), false);
    }

    static boolean sameSheet(PageSetup one, PageSetup other) {
        return one.width().equals(other.width()) && one.height().equals(other.height());
    }

    private Pages kind(Section section, int number, boolean firstOfSection) {
        if (firstOfSection && section.page().firstPageDiffers()) {
            return Pages.FIRST;
        }
        return manuscript.settings().evenAndOddHeaders() && number % 2 == 0 ? Pages.EVEN : Pages.DEFAULT;
    }

    private double height(int section, Pages kind, boolean header) {
        Key key = new Key(section, kind, header);
        Double known = heights.get(key);
        if (known == null) {
            List<Block> blocks = blocks(section, kind, header);
            known = blocks.isEmpty() ? 0.0 : maker.height(blocks, width(section));
            heights.put(key, known);
        }
        return known;
    }

    private double width(int section) {
        return Sheet.textWidth(manuscript.sections().get(section).page());
    }

    private List<Block> blocks(int section, Pages kind, boolean header) {
        Running running = manuscript.sections().get(section).running();
        return (header ? running.headers() : running.footers()).getOrDefault(kind, List.of());
    }

    private record Key(int section, Pages kind, boolean header) {}
}
