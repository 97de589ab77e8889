package app.envoi.press.layout;

import app.envoi.press.manuscript.Manuscript;
import app.envoi.press.manuscript.PageSetup;
import app.envoi.press.manuscript.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes a manuscript through the phases: lines, pages, proof. The lines of its own measure are made once for all of its runs. */
final class Imposition {

    private final Manuscript manuscript;
    private final Conventions conventions;
    private final StandingType type;
    private final Hyphenator hyphenator;
    private final Spacer spacer;
    private final Sheets sheets;
    private final NoteBook notes;
    private final List<Galley> plain;

    Imposition(Manuscript manuscript, Conventions conventions, StandingType type) {
        this.manuscript = manuscript;
        this.conventions = conventions;
        this.type = type;
        this.hyphenator = new Hyphenator(manuscript.settings().hyphenation(), type.advances());
        this.spacer = new Spacer(manuscript.settings());
        GalleyMaker maker = maker(first());
        this.sheets = new Sheets(manuscript, maker);
        this.notes = new NoteBook(manuscript.notes(), maker, Sheet.textWidth(first()));
        this.plain = galleys(1);
    }

    List<PageDraft> drafts(Nudge nudge) {
        List<Galley> galleys = nudge.stretch() == 1 ? plain : galleys(nudge.stretch());
        Stacker stacker = new Stacker(conventions, spacer, sheets, notes, nudge.height());
        return stacker.stack(manuscript.sections(), galleys);
    }

    Set<String> oddities() {
        return Oddities.of(manuscript, sheets);
    }

    private List<Galley> galleys(double stretch) {
        List<Galley> galleys = new ArrayList<>(manuscript.sections().size());
        for (Section section : manuscript.sections()) {
            double measure = measure(section.page()) * stretch;
            galleys.add(maker(section.page()).set(section.blocks(), Math.max(1, measure)));
        }
        return galleys;
    }

    List<Page> pull(List<PageDraft> drafts) {
        return new ProofPuller(sheets, maker(first()), type.advances()).pull(drafts);
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
        LineBreaker breaker = new LineBreaker(conventions, tab, new Leading(conventions, grid), hyphenator);
        return new GalleyMaker(type, breaker, spacer, manuscript.settings());
    }
}
