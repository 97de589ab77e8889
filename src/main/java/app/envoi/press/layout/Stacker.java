package app.envoi.press.layout;

import app.envoi.press.layout.Galley.CellLine;
import app.envoi.press.layout.Galley.Piece;
import app.envoi.press.layout.Galley.SetParagraph;
import app.envoi.press.layout.Galley.SetTable;
import app.envoi.press.manuscript.Patience;
import app.envoi.press.manuscript.Section;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The third phase: stacks set type into columns and pages. Lives for one manuscript. */
final class Stacker {

    /** A manuscript that asks for more pages than this is not set to its end. */
    static final int MOST_PAGES = 5_000;

    private static final double SLIP = 0.001;

    private final Conventions conventions;
    private final Spacer spacer;
    private final Sheets sheets;
    private final NoteBook notes;
    private final double stretch;

    private final List<PageDraft> pages = new ArrayList<>();
    private PageDraft page;
    private Sheet region;
    private int section;
    private int column;
    private double y;
    private boolean fresh = true;
    private boolean hard = true;
    private @Nullable SetParagraph above;
    private @Nullable SetParagraph last;
    private final List<Integer> called = new ArrayList<>();
    private final Set<Integer> noted = new HashSet<>();
    private final Bands bands = new Bands();
    private double notesHeight;
    private int regionFrom;
    private boolean flows = true;
    private Deal deal = Deal.none(List.of(), List.of());
    private int inserted;
    private int dealt;

    /** @param stretch points by which every page's body is made taller, to learn how near the answer is to another */
    Stacker(Conventions conventions, Spacer spacer, Sheets sheets, NoteBook notes, double stretch) {
        this.conventions = conventions;
        this.spacer = spacer;
        this.sheets = sheets;
        this.notes = notes;
        this.stretch = stretch;
        this.region = sheets.sheet(0, 1, true);
        this.page = new PageDraft(region, sheets.firstNumber(0, 1));
        open();
    }

    /** Sets the sections in order; each galley is its section's. */
    List<PageDraft> stack(List<Section> sections, List<Galley> galleys) {
        deal = conventions.dealing().deal(sections, galleys);
        for (int i = 0; i < sections.size(); i++) {
            begin(sections, i);
            stack(galleys.get(i).pieces());
        }
        closePage();
        return pages;
    }

    private void begin(List<Section> sections, int index) {
        if (index == 0) {
            return;
        }
        Section next = sections.get(index);
        Section last = sections.get(index - 1);
        section = index;
        switch (next.start()) {
            case CONTINUOUS -> goOn(last, next);
            case NEXT_COLUMN -> newColumn(true);
            case NEXT_PAGE, EVEN_PAGE, ODD_PAGE -> {
                newPage(true, true);
                inserted = Math.max(inserted, pages.size() - deal.page(section, 0));
            }
        }
    }

    /** A continuous section begins below the last on the same sheet, with its own columns; on another sheet it needs a page of its own. */
    private void goOn(Section last, Section next) {
        if (!Sheets.sameSheet(last.page(), next.page())) {
            newPage(true, true);
            return;
        }
        boolean untouched = fresh && column == 0;
        double top = untouched ? region.top() : footOfColumns();
        region = sheets.sheet(section, page.printed(), false).startingAt(top);
        beginRegion();
        column = 0;
        y = region.top();
        above = fresh ? null : above;
    }

    /** Columns that a section goes on below are evened out, where no break and no table parts them. */
    private double footOfColumns() {
        if (region.columns().size() == 1) {
            return y;
        }
        if (flows && called.isEmpty()) {
            Balance balance = Balance.of(page.linesFrom(regionFrom), region, spacer);
            page.replaceFrom(regionFrom, balance.lines());
            return balance.foot();
        }
        return Math.max(y, page.footFrom(regionFrom));
    }

    private void beginRegion() {
        regionFrom = page.lines().size();
        flows = true;
    }

    private double spaceBelow() {
        return above == null ? 0 : spacer.below(above);
    }

    private void stack(List<Piece> pieces) {
        int free = 0;
        for (int i = 0; i < pieces.size() && pages.size() < MOST_PAGES; i++) {
            Piece piece = pieces.get(i);
            dealt = dealt(i);
            int begin = piece instanceof SetParagraph paragraph ? begin(paragraph) : 0;
            if (i >= free && KeepChain.begins(piece)) {
                free = keepTogether(pieces, i, begin);
            }
            if (piece instanceof SetParagraph paragraph) {
                stack(paragraph, begin);
            } else if (piece instanceof SetTable table) {
                stack(table);
            }
        }
    }

    /** The page that a piece of this section was dealt to; where a section needed more pages than that, later ones lie further on. */
    private int dealt(int piece) {
        return deal.page(section, piece) + inserted;
    }

    /** The piece being stacked was dealt to the next page, and comes back to this one. */
    private boolean drawnBack() {
        return dealt == pages.size() + 1;
    }

    /** A piece was dealt to the next page and the one being stacked was not: the two are not kept together. */
    private boolean parted(int piece) {
        return !drawnBack() && dealt(piece) == pages.size() + 1;
    }

    /** Moves a chain of paragraphs that keep with the next to a new page where it would be torn; answers where the chain ends. */
    private int keepTogether(List<Piece> pieces, int from, int line) {
        KeepChain chain = KeepChain.from(pieces, from, line, spacer, region.bottom() - region.top(), this::parted);
        double top = pieces.get(from) instanceof SetParagraph first ? gap(first) : 0;
        boolean torn = y + top + chain.height() > bottom() + SLIP;
        if (torn && !fresh && chain.fits()) {
            newColumn(false);
        }
        return chain.end();
    }

    private void stack(SetParagraph whole, int begin) {
        SetParagraph paragraph = begin == 0 ? inItsRoom(whole) : whole;
        int lines = paragraph.lines().size();
        int from = begin;
        while (from < lines) {
            int to = endOfSegment(paragraph, from);
            stack(paragraph, from, to, from == begin);
            BrokenLine last = paragraph.lines().get(to - 1);
            if (last.end() == BrokenLine.End.PAGE_BREAK) {
                newPage(true, false);
            } else if (last.end() == BrokenLine.End.COLUMN_BREAK) {
                flows = false;
                newColumn(true);
            }
            from = to;
        }
        above = fresh ? null : paragraph;
        last = paragraph;
    }

    /** Begins a new page where the paragraph asks for it; answers its first line to place: the second where a break at the very start has moved the page. */
    private int begin(SetParagraph paragraph) {
        if (paragraph.format().keeps().pageBreakBefore() && !(fresh && column == 0)) {
            newPage(true, false);
        }
        boolean leading = conventions.leadingBreakMovesAll() && paragraph.beginsWithBreak();
        if (leading) {
            newPage(true, false);
        }
        return leading ? 1 : 0;
    }

    /** In shorter lines where something stands beside it. */
    private SetParagraph inItsRoom(SetParagraph paragraph) {
        double top = y + gap(paragraph);
        bands.anchor(paragraph, top, region.columns().get(column).width());
        return paragraph.in(bands.room(top, bottom()));
    }

    /** The lines up to a forced break are placed as one: widow control does not look over it. */
    private static int endOfSegment(SetParagraph paragraph, int from) {
        int to = from + 1;
        while (to < paragraph.lines().size()
                && !paragraph.lines().get(to - 1).end().forced()) {
            to++;
        }
        return to;
    }

    private void stack(SetParagraph paragraph, int from, int to, boolean beginning) {
        int at = from;
        while (at < to) {
            Patience.ask();
            double gap = beginning && at == from ? gap(paragraph) : 0;
            if (at == 0) {
                bands.anchor(paragraph, y + gap, region.columns().get(column).width());
            }
            int fitting = fitting(paragraph, at, to, y + gap);
            int kept = Widows.kept(paragraph.format().keeps(), fitting, to - at, at == from, !drawnBack());
            if (kept == 0 && !fresh) {
                newColumn(false);
                continue;
            }
            int placed = Math.max(1, kept == 0 ? fitting : kept);
            y += gap;
            for (int i = 0; i < placed; i++) {
                place(paragraph, at + i);
            }
            at += placed;
            if (at < to) {
                newColumn(false);
            }
        }
    }

    private double gap(SetParagraph paragraph) {
        if (!fresh) {
            return spacer.between(above, paragraph);
        }
        if (hard && conventions.sharesSpaceOverBreak()) {
            return spacer.atHead(last, paragraph);
        }
        return hard || conventions.keepsSpaceAfterSoftBreak() ? spacer.between(null, paragraph) : 0;
    }

    private int fitting(SetParagraph paragraph, int from, int to, double top) {
        double at = top;
        double foot = bottom();
        int line = from;
        while (line < to) {
            BrokenLine broken = paragraph.lines().get(line);
            foot -= notesNeeded(paragraph, line, line == from);
            at = bands.isEmpty() ? at : bands.below(at, broken.need());
            if (at + broken.need() > foot + SLIP) {
                break;
            }
            at += broken.height();
            line++;
        }
        return line - from;
    }

    private double notesNeeded(SetParagraph paragraph, int line, boolean first) {
        if (notes.isEmpty()) {
            return 0;
        }
        double height = 0;
        for (int id : notes.calledBy(paragraph, line)) {
            height += noted.contains(id) ? 0 : notes.height(id);
        }
        return height > 0 && first && called.isEmpty() ? height + NoteBook.RULE : height;
    }

    private double notesNeeded(List<CellLine> lines) {
        double height = 0;
        if (!notes.isEmpty()) {
            for (CellLine line : lines) {
                height += notesNeeded(line.paragraph(), line.line(), height == 0);
            }
        }
        return height;
    }

    private void place(SetParagraph paragraph, int line) {
        y = bands.isEmpty() ? y : bands.below(y, paragraph.lines().get(line).need());
        page.place(paragraph, line, region.columns().get(column).x(), y, Line.Role.BODY);
        callNotes(paragraph, line);
        y += paragraph.lines().get(line).height();
        fresh = false;
    }

    /** A note stands on the page of the line that calls it, and once: not again where a header row comes again. */
    private void callNotes(SetParagraph paragraph, int line) {
        if (notes.isEmpty()) {
            return;
        }
        for (int id : notes.calledBy(paragraph, line)) {
            if (noted.add(id)) {
                notesHeight += notes.height(id) + (called.isEmpty() ? NoteBook.RULE : 0);
                called.add(id);
            }
        }
    }

    private void stack(SetTable table) {
        y += spaceBelow();
        above = null;
        flows = false;
        TableRows rows = new TableRows(table);
        while (rows.hasNext()) {
            y = bands.isEmpty() ? y : bands.below(y, 1);
            TableRows.Slice slice = rows.next(bottom() - y - notesNeeded(rows.coming()), fresh);
            if (slice.isEmpty()) {
                newColumn(false);
                rows.beginPage();
                continue;
            }
            for (CellLine line : slice.lines()) {
                double x = region.columns().get(column).x() + table.x() + line.x();
                page.place(line.paragraph(), line.line(), x, y + line.top(), Line.Role.BODY);
                callNotes(line.paragraph(), line.line());
            }
            y += slice.height();
            fresh = false;
        }
    }

    private double bottom() {
        return region.bottom() + stretch - notesHeight;
    }

    private void newColumn(boolean forced) {
        if (column + 1 < region.columns().size()) {
            column++;
            y = region.top();
            fresh = true;
            hard = forced;
            above = null;
        } else {
            newPage(forced, false);
        }
    }

    private void newPage(boolean forced, boolean firstOfSection) {
        closePage();
        int number = firstOfSection ? sheets.firstNumber(section, page.printed() + 1) : page.printed() + 1;
        region = sheets.sheet(section, number, firstOfSection);
        page = new PageDraft(region, number);
        hard = forced;
        open();
    }

    private void open() {
        column = 0;
        y = region.top();
        fresh = true;
        above = null;
        beginRegion();
        called.clear();
        bands.clear();
        notesHeight = 0;
    }

    private void closePage() {
        double top = page.sheet().bottom() - notesHeight + NoteBook.RULE;
        page.reserveNotes(notesHeight);
        for (int id : called) {
            for (SetParagraph paragraph : notes.lines(id)) {
                top += paragraph.before();
                for (int line = 0; line < paragraph.lines().size(); line++) {
                    page.place(paragraph, line, page.sheet().columns().get(0).x(), top, Line.Role.NOTE);
                    top += paragraph.lines().get(line).height();
                }
                top += paragraph.after();
            }
        }
        pages.add(page);
    }
}
