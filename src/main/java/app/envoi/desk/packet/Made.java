package app.envoi.desk.packet;

import app.envoi.desk.packet.Extents.Extent;
import app.envoi.desk.piece.Artwork;
import app.envoi.desk.piece.Draft;
import app.envoi.press.check.Report;
import app.envoi.press.compose.Composition;
import app.envoi.press.layout.Proof;
import app.envoi.press.rule.FairCopy;
import app.envoi.press.rule.PoemPages;
import app.envoi.press.rule.Verdict;
import app.envoi.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A packet composed, set and judged.
 *
 * @param all drafts of its pieces, in order
 * @param art the files of those that are artworks
 * @param name of the file, without its ending
 */
public record Made(
        Packet packet,
        List<Draft> all,
        List<Art> art,
        Composition composition,
        Proof proof,
        FairCopy copy,
        Report report,
        String letter,
        String name) {
    public Made {
        all = List.copyOf(all);
        art = List.copyOf(art);
    }

    /** An artwork, which goes as a file of its own. */
    public record Art(Draft draft, Artwork work) {}

    /** What is written and stands in the manuscript, in order. */
    public List<Draft> drafts() {
        return all.stream().filter(draft -> draft.kind().written()).toList();
    }

    /** Pages that the art fills. */
    public int artPages() {
        return art.stream().mapToInt(each -> each.work().pages()).sum();
    }

    /** The file's name, without its ending; one that breaks the guidelines says so. */
    public String fileName() {
        return broken() ? Words.say("packet.file.broken", name) : name;
    }

    /** Pages that the poems fill; none when there is no poem. */
    public int pages() {
        return drafts().isEmpty() ? 0 : proof.pages().size();
    }

    /** Where each piece stands, in order. */
    public List<PoemPages.Span> spans() {
        return drafts().isEmpty() ? List.of() : PoemPages.of(copy).spans();
    }

    /**
     * A page of the budget.
     *
     * @param title of the poem on it, or empty for a page that is still free
     * @param part which page of its poem it is, counted from 1
     * @param over it is more than the call allows
     * @param tail lines on it where they are few and the poem's last, else 0
     */
    public record Box(int number, int piece, String title, int part, boolean over, int tail) {}

    /** As many boxes as the call allows, and those that fall off. Without a limit: the pages that are filled. */
    public List<Box> budget() {
        int cap = cap();
        List<Box> boxes = new ArrayList<>();
        List<Draft> drafts = drafts();
        List<PoemPages.Span> spans = spans();
        for (int i = 0; i < spans.size(); i++) {
            PoemPages.Span span = spans.get(i);
            String title = drafts.get(i).wording().heading();
            for (int page = span.first(); page <= span.last(); page++) {
                int tail = page == span.last() && extent(span).spills()
                        ? extent(span).tail()
                        : 0;
                boxes.add(new Box(page, i, title, page - span.first() + 1, cap > 0 && page > cap, tail));
            }
        }
        for (int page = boxes.size() + 1; page <= cap; page++) {
            boxes.add(new Box(page, -1, "", 0, false, 0));
        }
        return boxes;
    }

    /** The line that says that a poem goes on is none of the poem. */
    private Extent extent(PoemPages.Span span) {
        boolean headed = packet.layout().continuation() && span.pages() > 1;
        return new Extent(span.pages(), span.tail() - (headed ? 1 : 0));
    }

    /** How many pages the call allows; 0 where it sets no limit. */
    public int cap() {
        return new Asks(packet.call()).pages().orElse(0);
    }

    /** Pages over the cap. */
    public int over() {
        return cap() == 0 ? 0 : Math.max(0, pages() - cap());
    }

    /** The poet's reasons for what stands in the packet now. */
    List<String> reasons() {
        return report.guidelines().stream()
                .flatMap(judged -> judged.excuse().stream())
                .distinct()
                .toList();
    }

    boolean broken() {
        return report.verdict() == Verdict.BROKEN;
    }
}
