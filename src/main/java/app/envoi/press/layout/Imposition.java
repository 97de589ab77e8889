package app.envoi.press.layout;

import app.envoi.press.manuscript.Manuscript;
import app.envoi.press.manuscript.PageSetup;
import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.manuscript.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Takes a manuscript through the phases: lines, pages, proof. Shaping is done once for all of its runs, and so are the lines of its own measure. */
final class Imposition {

    /** The first of Word's modes in which widow control reaches into the cells of tables. */
    private static final int MINDS_WIDOWS = 15;

    private final Manuscript manuscript;
    private final Conventions conventions;
    private final Function<Paragraph, Shaped> shaper;
    private final Spacer spacer;
    private final List<Galley> plain;

    Imposition(Manuscript manuscript, Conventions conventions, Function<Paragraph, Shaped> shaper) {
        this.manuscript = manuscript;
        this.conventions = conventions;
        this.shaper = shaper;
        this.spacer = new Spacer(manuscript.settings());
        this.plain = galleys(1);
    }

    List<PageDraft> drafts(Nudge nudge) {
        List<Galley> galleys = nudge.stretch() == 1 ? plain : galleys(nudge.stretch());
        GalleyMaker maker = maker(first());
        NoteBook notes = new NoteBook(manuscript.notes(), maker, Sheet.textWidth(first()));
        Stacker stacker = new Stacker(conventions, spacer, new Sheets(manuscript, maker), notes, nudge.height());
        return stacker.stack(manuscript.sections(), galleys);
    }

    private List<Galley> galleys(double stretch) {
        List<Galley> galleys = new ArrayList<>(manuscript.sections().size());
        for (Section section : manuscript.sections()) {
            double measure = measure(section.page()) * stretch;
            galleys.add(maker(section.page()).set(section.blocks(), Math.max(1, measure)));
        }
        return galleys;
    }

    List<Page> pull(List<PageDraft> drafts, Advances advances) {
        GalleyMaker plain = maker(first());
        return new ProofPuller(new Sheets(manuscript, plain), plain, advances).pull(drafts);
    }

    private PageSetup first() {
        return manuscript.sections().get(0).page();
    }

    private static double measure(PageSetup page) {
        return Sheet.of(page, 0, app.envoi.press.manuscript.Running.Pages.DEFAULT, 0, 0, false)
                .columns()
                .get(0)
                .width();
    }

    private GalleyMaker maker(PageSetup page) {
        double grid = page.grid().kind() == PageSetup.Grid.Kind.NONE
                ? 0
                : page.grid().linePitch().toPoints();
        double tab = manuscript.settings().defaultTab().toPoints();
        LineBreaker breaker = new LineBreaker(conventions, tab, new Leading(conventions, grid));
        return new GalleyMaker(shaper, breaker, spacer, manuscript.settings().compatibility() >= MINDS_WIDOWS);
    }
}
