package app.envoi.press.rule;

import app.envoi.press.layout.Line;
import app.envoi.press.layout.Page;
import app.envoi.press.layout.PageCount;
import app.envoi.press.manuscript.Poem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The pages that the poems fill, as a call counts them: pages that hold only front matter are left out.
 *
 * @param count how many; a blank page may or may not be counted by a reader, so that it makes low one less
 * @param front how many pages hold front matter and nothing else
 * @param blank how many pages show nothing at all
 */
public record PoemPages(PageCount count, int front, int blank, List<Span> spans) {
    private static final int LISTED = 20;

    public PoemPages {
        spans = List.copyOf(spans);
    }

    /**
     * The pages of one poem.
     *
     * @param first page counted from 1, or 0 when it is set nowhere
     * @param tail how many of its lines stand on its last page, blank ones left out
     * @param startsPage it begins at the top of its first page, a contact block above it left aside
     */
    public record Span(Poem poem, int first, int last, int tail, boolean startsPage) {
        public int pages() {
            return first == 0 ? 0 : last - first + 1;
        }
    }

    public static PoemPages of(FairCopy copy) {
        Body body = Body.of(copy);
        int front = 0;
        int blank = 0;
        for (Page page : copy.proof().pages()) {
            if (isBlank(page)) {
                blank++;
            } else if (isFront(page, copy)) {
                front++;
            }
        }
        Set<Poem> starting = Beginnings.of(copy, body).stream()
                .filter(Beginnings.Beginning::atTop)
                .map(Beginnings.Beginning::poem)
                .collect(Collectors.toSet());
        List<Span> spans = copy.poems().stream()
                .map(poem -> span(poem, body, starting.contains(poem)))
                .toList();
        return new PoemPages(without(copy.proof().count(), front, blank), front, blank, spans);
    }

    private static Span span(Poem poem, Body body, boolean starts) {
        List<Body.Printed> lines = body.linesOf(poem);
        if (lines.isEmpty()) {
            return new Span(poem, 0, 0, 0, false);
        }
        int last = lines.get(lines.size() - 1).page();
        int tail = (int) lines.stream().filter(line -> line.page() == last).count();
        return new Span(poem, lines.get(0).page(), last, tail, starts);
    }

    private static PageCount without(PageCount all, int front, int blank) {
        List<String> reasons = new ArrayList<>(all.reasons());
        if (blank > 0) {
            reasons.add(Words.of("pages").say("blank", "blank", blank));
        }
        int low = Math.max(0, all.low() - front - blank);
        int pages = Math.max(low, all.pages() - front);
        return new PageCount(pages, low, Math.max(pages, all.high() - front), all.by(), reasons);
    }

    private static boolean isBlank(Page page) {
        return page.figures().stream().noneMatch(figure -> figure.kind() == Page.Figure.Kind.OBJECT)
                && page.lines().stream()
                        .filter(line -> line.role() == Line.Role.BODY
                                || line.role() == Line.Role.NOTE
                                || line.role() == Line.Role.TEXT_BOX)
                        .allMatch(Line::isBlank);
    }

    private static boolean isFront(Page page, FairCopy copy) {
        List<Line> lines = page.lines().stream()
                .filter(line -> line.role() == Line.Role.BODY && !line.isBlank())
                .toList();
        return !lines.isEmpty()
                && lines.stream().allMatch(line -> isFront(line.place().paragraph(), copy));
    }

    static boolean isFront(int paragraph, FairCopy copy) {
        return copy.frontMatter().stream().anyMatch(front -> paragraph >= front.first() && paragraph <= front.last());
    }

    /** Which poems fill which pages, at most twenty of them: {@code “Ferry” on page 1; “Abacus” on pages 2–3}. */
    public String told() {
        Words words = Words.of("pages");
        String listed = spans.stream()
                .filter(span -> span.first() > 0)
                .limit(LISTED)
                .map(PoemPages::told)
                .collect(Collectors.joining("; "));
        return spans.size() > LISTED ? listed + words.say("more", "poems", spans.size() - LISTED) : listed;
    }

    private static String told(Span span) {
        String title = Excerpt.of(span.poem().title());
        return span.pages() == 1
                ? Words.of("pages").say("on-one", "title", title, "page", span.first())
                : Words.of("pages").say("on-many", "title", title, "first", span.first(), "last", span.last());
    }
}
