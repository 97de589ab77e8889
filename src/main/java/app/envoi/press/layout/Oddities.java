package app.envoi.press.layout;

import app.envoi.press.manuscript.Block;
import app.envoi.press.manuscript.Manuscript;
import app.envoi.press.manuscript.Section;
import app.envoi.press.manuscript.Table;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What no page is meant to be: it is set all the same, soon and somehow, and named, because nobody can know how another program would set it. */
final class Oddities {

    /** A column narrower than this, in points, holds hardly a word. */
    private static final double NARROW = 18;

    /** A body lower than this, in points, holds hardly a line. */
    private static final double LOW = 9;

    private final Set<String> found = new TreeSet<>();

    private Oddities() {}

    static Set<String> of(Manuscript manuscript, Sheets sheets) {
        Oddities oddities = new Oddities();
        List<Section> sections = manuscript.sections();
        for (int i = 0; i < sections.size(); i++) {
            oddities.look(sheets.sheet(i, 1, true));
            oddities.look(sheets.sheet(i, 1, false));
            oddities.look(sections.get(i).blocks(), 0);
        }
        manuscript.paragraphs().forEach(paragraph -> {
            var spacing = paragraph.format().spacing();
            if (spacing.before().toPoints() < 0 || spacing.after().toPoints() < 0 || spacing.line() < 0) {
                oddities.found.add("spacing below nothing");
            }
        });
        return oddities.found;
    }

    private void look(Sheet sheet) {
        if (sheet.bottom() - sheet.top() < LOW) {
            found.add("a page whose margins, header and footer leave no room");
        }
        if (sheet.columns().stream().anyMatch(column -> column.width() < NARROW)) {
            found.add("a column that holds hardly a word");
        }
    }

    private void look(List<Block> blocks, int depth) {
        for (Block block : blocks) {
            if (block instanceof Table && depth == GalleyMaker.DEEPEST) {
                found.add("tables in tables that are too deep to be set");
            } else if (block instanceof Table table) {
                table.rows().forEach(row -> row.cells().forEach(cell -> look(cell.blocks(), depth + 1)));
            }
        }
    }
}
