package app.envoi.press.rule;

import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.manuscript.Poem;
import app.envoi.press.manuscript.Section;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How each poem of a fair copy comes to stand where it begins. */
final class Beginnings {
    private final FairCopy copy;
    private final List<Paragraph> paragraphs;
    private final Set<Integer> sectionStarts = new HashSet<>();
    private final Set<Look> sureLooks = new HashSet<>();

    private Beginnings(FairCopy copy) {
        this.copy = copy;
        this.paragraphs = copy.manuscript().paragraphs();
        for (Section section : copy.manuscript().sections()) {
            boolean page = section.start() != Section.Start.CONTINUOUS && section.start() != Section.Start.NEXT_COLUMN;
            if (page && !section.blocks().isEmpty() && section.blocks().get(0) instanceof Paragraph paragraph) {
                sectionStarts.add(paragraph.index());
            }
        }
        copy.poems().stream()
                .filter(poem -> poem.known() != Poem.Known.TITLE_SHAPE && isDistinct(poem))
                .forEach(poem -> sureLooks.add(look(poem)));
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
        return of(copy, Body.of(copy));
    }

    static List<Beginning> of(FairCopy copy, Body body) {
        Beginnings beginnings = new Beginnings(copy);
        Map<Integer, Long> contactLines = body.lines().stream()
                .filter(line -> beginnings.mayStandAbove(line.paragraph()))
                .collect(Collectors.groupingBy(Body.Printed::page, Collectors.counting()));
        List<Beginning> found = new ArrayList<>();
        for (Poem poem : copy.poems()) {
            body.firstLineOf(poem).ifPresent(first -> {
                int above = first.number()
                        - 1
                        - contactLines.getOrDefault(first.page(), 0L).intValue();
                int below = body.linesOn(first.page()) - first.number();
                found.add(beginnings.beginning(poem, Math.max(0, above), below));
            });
        }
        return found;
    }

    private Beginning beginning(Poem poem, int above, int below) {
        return new Beginning(poem, above, below, isFirm(poem), pushed(poem), isSure(poem));
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

    /** A contact block above the first poem belongs to its page. */
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
        return poem.known() != Poem.Known.TITLE_SHAPE || sureLooks.contains(look(poem));
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
