package app.envoi.press.manuscript;

import app.envoi.press.manuscript.Lineup.Sight;
import app.envoi.press.manuscript.PoemFinder.Found;
import app.envoi.press.manuscript.PoemFinder.Front;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Cuts a lineup into poems and what is beside them. */
final class PoemStarts {
    private static final int LONGEST_TITLE = 120;
    /** A paragraph of more characters is set in several lines. */
    private static final int LONG_LINE = 90;

    private final List<Sight> sights;
    private final Lineup lineup;
    private final TitleShape shape;
    private final boolean softPages;
    private final Set<List<Object>> sureLooks = new HashSet<>();
    /** The titles that are sure are set otherwise than verse, so that the others must be too. */
    private boolean titlesStandOut;

    PoemStarts(Lineup lineup, TitleShape shape, boolean softPages) {
        this.lineup = lineup;
        this.sights = lineup.sights();
        this.shape = shape;
        this.softPages = softPages;
    }

    /** The starts that the poet gave; a start on an empty paragraph means the next one that is not. */
    Found marked(List<Integer> starts) {
        SortedMap<Integer, Poem.Known> cuts = new TreeMap<>();
        for (int start : starts) {
            for (int n = 0; n < sights.size(); n++) {
                if (sights.get(n).index() >= start) {
                    cuts.put(n, Poem.Known.MARKED);
                    break;
                }
            }
        }
        if (cuts.isEmpty()) {
            return guessed();
        }
        int first = cuts.firstKey();
        List<Front> front = new ArrayList<>();
        if (first > 0) {
            List<Sight> before = sights.subList(0, first);
            front.add(front(FrontPages.kind(before, true).orElse(Front.Kind.TITLE_PAGE), before));
        }
        return new Found(poems(cuts, sights.size()), front);
    }

    Found guessed() {
        List<Front> front = new ArrayList<>();
        int from = skipFront(front);
        int to = skipBack(from, front);
        if (from >= to) {
            return from >= sights.size()
                    ? new Found(List.of(), front)
                    : new Found(poems(begin(0), sights.size()), List.of());
        }
        return new Found(poems(cuts(from, to), to), front);
    }

    private static SortedMap<Integer, Poem.Known> begin(int at) {
        SortedMap<Integer, Poem.Known> cuts = new TreeMap<>();
        cuts.put(at, Poem.Known.BEGINNING);
        return cuts;
    }

    /** Passes over front matter; gives where the poems begin. */
    private int skipFront(List<Front> front) {
        int from = 0;
        while (from < sights.size()) {
            int length = frontLength(from);
            if (length == 0) {
                return from;
            }
            List<Sight> stretch = sights.subList(from, from + length);
            boolean page =
                    from + length < sights.size() && sights.get(from + length).startsPage();
            Optional<Front.Kind> kind = FrontPages.kind(stretch, page);
            if (kind.isEmpty()) {
                return from;
            }
            front.add(front(kind.get(), stretch));
            from += length;
        }
        return from;
    }

    /** How many paragraphs from here on could be front matter; zero when they are none. */
    private int frontLength(int from) {
        List<Sight> rest = sights.subList(from, sights.size());
        if (rest.stream().limit(12).takeWhile(sight -> !isTitle(sight)).anyMatch(FrontPages::greets)) {
            return FrontPages.letterLength(rest);
        }
        int contacts = contacts(rest);
        if (contacts > 0 && contacts < rest.size()) {
            return contacts;
        }
        if (FrontPages.headsBio(rest.get(0)) || FrontPages.isBio(rest.get(0))) {
            return prose(rest);
        }
        int page = pageLength(rest);
        return page < rest.size() ? page : 0;
    }

    private boolean isTitle(Sight sight) {
        return TitleShape.isHeading(sight) || shape.isKnown(sight);
    }

    /** A name and address: as far as the last contact line among the first few, when at most names stand between. */
    private int contacts(List<Sight> rest) {
        int last = 0;
        int strange = 0;
        for (int n = 0; n < Math.min(9, rest.size()); n++) {
            Sight sight = rest.get(n);
            if (isTitle(sight) && n > 0
                    || n > 0 && sight.startsPage()
                    || sight.gap() > 3 * lineup.stanzaGap() && last > 0) {
                break;
            }
            if (FrontPages.isContact(sight)) {
                last = n + 1;
            } else if (sight.words() > 6 || ++strange > 3) {
                break;
            }
        }
        return last;
    }

    private int prose(List<Sight> rest) {
        int n = 1;
        while (n < rest.size()
                && !rest.get(n).startsPage()
                && rest.get(n).oneLine()
                && rest.get(n).words() >= 20) {
            n++;
        }
        return n;
    }

    private static int pageLength(List<Sight> rest) {
        int n = 1;
        while (n < rest.size() && !rest.get(n).startsPage()) {
            n++;
        }
        return n;
    }

    /** A bio behind the poems; gives where the poems end. */
    private int skipBack(int from, List<Front> front) {
        for (int n = Math.max(from + 1, sights.size() - 8); n < sights.size(); n++) {
            Sight sight = sights.get(n);
            boolean heading = FrontPages.headsBio(sight);
            boolean prose = sight.startsPage() && FrontPages.isBio(sight);
            if (heading || prose) {
                front.add(front(Front.Kind.BIO, sights.subList(n, sights.size())));
                return n;
            }
        }
        return sights.size();
    }

    private static Front front(Front.Kind kind, List<Sight> stretch) {
        return new Front(
                kind, stretch.get(0).index(), stretch.get(stretch.size() - 1).index());
    }

    private SortedMap<Integer, Poem.Known> cuts(int from, int to) {
        SortedMap<Integer, Poem.Known> cuts = new TreeMap<>();
        headings(from, to, cuts);
        boolean headed = cuts.size() >= 2;
        int afterCut = 0;
        for (int n = from; n < to; n++) {
            if (cuts.containsKey(n)) {
                afterCut = 0;
                continue;
            }
            Optional<Poem.Known> known = n == from ? Optional.of(first(n)) : start(n, to, headed, afterCut, cuts);
            if (known.isPresent()) {
                cut(n, known.get(), cuts);
                afterCut = 0;
            } else {
                afterCut += lines(n);
            }
        }
        return cuts;
    }

    private void cut(int n, Poem.Known known, SortedMap<Integer, Poem.Known> cuts) {
        Sight sight = sights.get(n);
        cuts.put(n, known);
        if (shape.distinct(sight)) {
            sureLooks.add(TitleShape.look(sight));
        }
        titlesStandOut |= known == Poem.Known.HEADING && TitleShape.isHeading(sight)
                || shape.possible(sight) && shape.distinct(sight);
    }

    private Poem.Known first(int n) {
        Sight sight = sights.get(n);
        if (sight.startsPage() && !softPages) {
            return Poem.Known.PAGE_BREAK;
        }
        return shape.possible(sight) && (shape.distinct(sight) || alone(n))
                ? Poem.Known.TITLE_SHAPE
                : Poem.Known.BEGINNING;
    }

    /** Headings and known titles; of headings that follow on one another at once only the last starts a poem. */
    private void headings(int from, int to, SortedMap<Integer, Poem.Known> cuts) {
        for (int n = from; n < to; n++) {
            Sight sight = sights.get(n);
            boolean known = shape.isKnown(sight) && (n == from || sight.gap() > 3 || sight.startsPage());
            if (known || TitleShape.isHeading(sight)) {
                boolean sub = n > from && cuts.containsKey(n - 1) && !sight.startsPage();
                if (!sub) {
                    cut(n, Poem.Known.HEADING, cuts);
                }
            }
        }
    }

    private Optional<Poem.Known> start(
            int n, int to, boolean headed, int afterCut, SortedMap<Integer, Poem.Known> cuts) {
        Sight sight = sights.get(n);
        boolean like = likeSureOnes(sight);
        if (sight.startsPage() && startsAtPage(n, headed, like)) {
            return Optional.of(Poem.Known.PAGE_BREAK);
        }
        boolean room = afterCut >= 2 && n + 1 < to && sight.gap() > 3;
        boolean fits = like || shape.distinct(sight) || !titlesStandOut;
        boolean titled = room && !headed && fits && shape.convinces(sight, sights.get(n - 1), alone(n), like);
        return titled && verseFollows(n, to) ? Optional.of(Poem.Known.TITLE_SHAPE) : Optional.empty();
    }

    /** A page break starts a poem unless it cuts one: where a section goes on, or where the other poems have headings and this page has no title. */
    private boolean startsAtPage(int n, boolean headed, boolean like) {
        Sight sight = sights.get(n);
        if (like || shape.possible(sight) && shape.distinct(sight)) {
            return true;
        }
        if (headed || goesOn(n)) {
            return false;
        }
        return !softPages || shape.possible(sight) && alone(n);
    }

    /** A section number above one, or a line that runs on from the page before. */
    private boolean goesOn(int n) {
        Sight sight = sights.get(n);
        OptionalInt number =
                SectionMark.is(sight.firstLine()) ? SectionMark.number(sight.firstLine()) : OptionalInt.empty();
        if (number.isPresent()) {
            return number.getAsInt() > 1;
        }
        String before = sights.get(n - 1).text();
        boolean lower = Character.isLowerCase(sight.text().codePointAt(0));
        return SectionMark.is(sight.firstLine()) || lower && before.matches("(?s).*[,;:—–-]$");
    }

    private boolean likeSureOnes(Sight sight) {
        return shape.possible(sight) && shape.distinct(sight) && sureLooks.contains(TitleShape.look(sight));
    }

    /** White space follows. */
    private boolean alone(int n) {
        return n + 1 < sights.size()
                && (sights.get(n + 1).gap() > 3 || sights.get(n + 1).startsPage());
    }

    /** At least two lines before whatever comes next. */
    private boolean verseFollows(int n, int to) {
        int lines = 0;
        for (int next = n + 1; next < to && lines < 2; next++) {
            lines += lines(next);
        }
        return lines >= 2;
    }

    private int lines(int n) {
        String text = sights.get(n).text();
        return 1 + (int) text.chars().filter(c -> c == '\n').count() + text.length() / LONG_LINE;
    }

    private List<Poem> poems(SortedMap<Integer, Poem.Known> cuts, int to) {
        List<Poem> poems = new ArrayList<>();
        List<Integer> starts = new ArrayList<>(cuts.keySet());
        for (int n = 0; n < starts.size(); n++) {
            int end = n + 1 < starts.size() ? starts.get(n + 1) : to;
            Sight first = sights.get(starts.get(n));
            Poem.Known known = cuts.getOrDefault(starts.get(n), Poem.Known.BEGINNING);
            poems.add(new Poem(
                    title(starts.get(n), end),
                    first.index(),
                    sights.get(end - 1).index(),
                    known));
        }
        return poems;
    }

    /** Its first line that is no name or address. */
    private String title(int from, int to) {
        int at = from;
        while (at < to - 1 && FrontPages.isContact(sights.get(at))) {
            at++;
        }
        String line = sights.get(at).firstLine().replaceAll("\\s+", " ");
        return line.length() > LONGEST_TITLE ? line.substring(0, LONGEST_TITLE) : line;
    }
}
