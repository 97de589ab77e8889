package app.envoi.press.rule;

import app.envoi.press.layout.Line;
import app.envoi.press.layout.Page;
import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.manuscript.Poem;
import app.envoi.press.manuscript.Section;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How each poem of a fair copy comes to stand where it begins. */
final class Beginnings {
    private final FairCopy copy;
    private final List<Paragraph> paragraphs;
    private final Set<Integer> sectionStarts = new HashSet<>();

    private Beginnings(FairCopy copy) {
        this.copy = copy;
        this.paragraphs = copy.manuscript().paragraphs();
        for (Section section : copy.manuscript().sections()) {
            boolean page = section.start() != Section.Start.CONTINUOUS && section.start() != Section.Start.NEXT_COLUMN;
            if (page && !section.blocks().isEmpty() && section.blocks().get(0) instanceof Paragraph paragraph) {
                sectionStarts.add(paragraph.index());
            }
        }
    }

    /**
     * Where one poem begins.
     *
     * @param above lines of other text above it on its page
     * @param below lines after its first one on its page
     * @param firm a break brings it to a new page, whatever is changed before it
     * @param pushed empty paragraphs right before it, where no break is among them
     * @param sureOfPoem it is certainly a poem that begins here, not a part of one
     */
    record Beginning(Poem poem, int above, int below, boolean firm, int pushed, boolean sureOfPoem) {
        boolean atTop() {
            return above == 0;
        }

        boolean near(int lines) {
            return above < lines || below < lines;
        }
    }

    static List<Beginning> of(FairCopy copy) {
        Beginnings beginnings = new Beginnings(copy);
        List<Beginning> found = new ArrayList<>();
        for (Poem poem : copy.poems()) {
            beginnings.pageOf(poem).ifPresent(page -> found.add(beginnings.beginning(poem, page)));
        }
        return found;
    }

    private java.util.Optional<Page> pageOf(Poem poem) {
        return copy.proof().pages().stream()
                .filter(page -> page.lines().stream().anyMatch(line -> isOf(poem, line)))
                .findFirst();
    }

    private static boolean isOf(Poem poem, Line line) {
        return line.role() == Line.Role.BODY
                && !line.isBlank()
                && line.place().paragraph() >= poem.first()
                && line.place().paragraph() <= poem.last();
    }

    private Beginning beginning(Poem poem, Page page) {
        int above = 0;
        int below = 0;
        boolean reached = false;
        for (Line line : page.lines()) {
            if (line.role() != Line.Role.BODY || line.isBlank()) {
                continue;
            }
            boolean first = !reached && isOf(poem, line);
            reached |= first;
            above += reached || mayStandAbove(line) ? 0 : 1;
            below += reached && !first ? 1 : 0;
        }
        return new Beginning(poem, above, below, isFirm(poem), pushed(poem), isSure(poem));
    }

    /** A contact block above the first poem belongs to its page. */
    private boolean mayStandAbove(Line line) {
        int paragraph = line.place().paragraph();
        return copy.frontMatter().stream()
                .filter(front -> front.kind() == FairCopy.FrontMatter.Kind.CONTACT_BLOCK)
                .anyMatch(front -> paragraph >= front.first() && paragraph <= front.last());
    }

    private boolean isFirm(Poem poem) {
        for (int i = poem.first(); i >= 0 && i < paragraphs.size(); i--) {
            Paragraph paragraph = paragraphs.get(i);
            if (i < poem.first() && breaksAfter(paragraph)) {
                return true;
            }
            if (i < poem.first() && !paragraph.isBlank() && !mayStandAbove(i)) {
                return false;
            }
            if (i == 0 || paragraph.format().keeps().pageBreakBefore() || sectionStarts.contains(i)) {
                return true;
            }
            if (breaksBefore(paragraph)) {
                return true;
            }
        }
        return true;
    }

    private boolean mayStandAbove(int paragraph) {
        return copy.frontMatter().stream()
                .filter(front -> front.kind() == FairCopy.FrontMatter.Kind.CONTACT_BLOCK)
                .anyMatch(front -> paragraph >= front.first() && paragraph <= front.last());
    }

    /** A page break with nothing to be seen after it. */
    private static boolean breaksAfter(Paragraph paragraph) {
        String text = paragraph.text();
        int at = text.lastIndexOf('\f');
        return at >= 0 && text.substring(at).isBlank();
    }

    /** A page break with nothing to be seen before it. */
    private static boolean breaksBefore(Paragraph paragraph) {
        String text = paragraph.text();
        int at = text.indexOf('\f');
        return at >= 0 && text.substring(0, at).isBlank();
    }

    private int pushed(Poem poem) {
        int empty = 0;
        for (int i = poem.first() - 1; i >= 0 && paragraphs.get(i).isBlank(); i--) {
            empty++;
        }
        return empty;
    }

    /** Sure where it was marked or stands under a heading or break, or where its title is set as that of a poem which is sure. */
    private boolean isSure(Poem poem) {
        if (poem.known() != Poem.Known.TITLE_SHAPE) {
            return true;
        }
        return copy.poems().stream()
                .filter(other -> other != poem && other.known() != Poem.Known.TITLE_SHAPE)
                .anyMatch(other -> look(other).equals(look(poem)) && isDistinct(other));
    }

    /** Its title is set otherwise than its text, so that the look of a title says something. */
    private boolean isDistinct(Poem poem) {
        return poem.last() > poem.first()
                && poem.last() < paragraphs.size()
                && !look(poem).equals(Look.of(paragraphs.get(poem.last())));
    }

    private Look look(Poem poem) {
        return Look.of(paragraphs.get(poem.first()));
    }
}
