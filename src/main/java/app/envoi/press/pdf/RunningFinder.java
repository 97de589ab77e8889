package app.envoi.press.pdf;

import app.envoi.press.layout.Line.Role;
import app.envoi.press.manuscript.Effects.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells running heads, page numbers and footnotes from the body. A line is a running one when the file's own tags say so, or when it stands in the
 * margin and repeats on other pages, or carries the page's number.
 */
final class RunningFinder {
    private static final double MARGIN = 75;
    private static final double EDGE = 36;
    private static final double INCH = 72;
    private static final double CENTRED_FROM = 130;
    private static final double A_LINE = 16;
    private static final double SAME_HEIGHT = 4;
    private static final int DEEPEST = 3;
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern NUMBER_ALONE = Pattern.compile(
            "(?i)^(page\\s*)?[-\u2013\u2014\u00B7\\[(~|\\s]*(\\d{1,4}|[ivxlc]{1,7})((\\s*(of|/|\\|)\\s*)\\d{1,4})?[-\u2013\u2014\u00B7\\])~|\\s]*$");
    private static final Pattern NOTE_START =
            Pattern.compile("^\\s*(\\d{1,3}|[*\u2020\u2021\u00A7])[\\s.)\\p{L}\u201C\"'\u2018]");
    private static final double NOTE_SIZE = 0.93;

    private final List<PdfPage> pages;
    private final Map<String, List<Spot>> spots = new HashMap<>();
    private final double outside;

    private RunningFinder(List<PdfPage> pages) {
        this.pages = pages;
        this.outside = outside(pages);
        for (PdfPage page : pages) {
            for (PdfLine line : page.upright()) {
                if (inMargin(page, line)) {
                    spots.computeIfAbsent(key(line), key -> new ArrayList<>())
                            .add(new Spot(page.number(), line.baseline()));
                }
            }
        }
    }

    private record Spot(int page, double baseline) {}

    static List<PdfPage> classify(List<PdfPage> pages) {
        RunningFinder finder = new RunningFinder(pages);
        return pages.stream().map(finder::running).map(RunningFinder::notes).toList();
    }

    private PdfPage running(PdfPage page) {
        List<PdfLine> upright = page.upright();
        Map<PdfLine, Role> roles = new IdentityHashMap<>();
        for (int i = 0; i < upright.size(); i++) {
            PdfLine line = upright.get(i);
            boolean outermost = i < DEEPEST && all(page, upright.subList(0, i + 1))
                    || upright.size() - i <= DEEPEST && all(page, upright.subList(i, upright.size()));
            if (line.tag().artifact() || outermost && runs(page, line, apart(upright, i))) {
                roles.put(line, side(page, line));
            }
        }
        return withRoles(page, roles);
    }

    private static PdfPage withRoles(PdfPage page, Map<PdfLine, Role> roles) {
        return page.withLines(page.lines().stream()
                .map(line -> line.as(roles.getOrDefault(line, line.role())))
                .toList());
    }

    /** Running lines lie outside all others: between them and the edge nothing but running lines may stand. */
    private static boolean all(PdfPage page, List<PdfLine> lines) {
        return lines.stream().allMatch(line -> inMargin(page, line));
    }

    private static Role side(PdfPage page, PdfLine line) {
        if (line.tag().artifact() && line.baseline() > 0.25 * page.height() && line.baseline() < 0.75 * page.height()) {
            return Role.TEXT_BOX;
        }
        return line.baseline() < page.height() / 2 ? Role.HEADER : Role.FOOTER;
    }

    private static boolean inMargin(PdfPage page, PdfLine line) {
        return line.bottom() <= MARGIN || line.top() >= page.height() - MARGIN;
    }

    private boolean runs(PdfPage page, PdfLine line, boolean apart) {
        boolean beyond = line.bottom() <= outside || line.top() >= page.height() - outside;
        if (beyond && apart || repeats(page, line)) {
            return true;
        }
        return apart && (NUMBER_ALONE.matcher(line.visibleText().strip()).matches() || carriesNumber(page, line));
    }

    /**
     * How far from the edge no body stands. Nobody leaves less room above and below than beside: what lies nearer to the upper or lower edge than the
     * text does to the left one, by more than a line, is outside the body. Where all text is centred its left says nothing.
     */
    private static double outside(List<PdfPage> pages) {
        double left = pages.stream()
                .flatMap(page -> page.upright().stream())
                .mapToDouble(PdfLine::left)
                .min()
                .orElse(0);
        return left > CENTRED_FROM ? EDGE : Math.max(EDGE, Math.min(left, INCH) - A_LINE);
    }

    private boolean repeats(PdfPage page, PdfLine line) {
        long others = spots.getOrDefault(key(line), List.of()).stream()
                .filter(spot -> spot.page != page.number() && Math.abs(spot.baseline - line.baseline()) < SAME_HEIGHT)
                .map(Spot::page)
                .distinct()
                .count();
        return others > 0 && others + 1 >= 0.3 * pages.size();
    }

    private static boolean carriesNumber(PdfPage page, PdfLine line) {
        return DIGITS.matcher(line.visibleText())
                .results()
                .anyMatch(found -> found.group().equals(String.valueOf(page.number())));
    }

    /** More room to its neighbour on the side of the body than lines of one text have. */
    private static boolean apart(List<PdfLine> upright, int index) {
        PdfLine line = upright.get(index);
        double above = index == 0
                ? Double.MAX_VALUE
                : line.baseline() - upright.get(index - 1).baseline();
        double below = index == upright.size() - 1
                ? Double.MAX_VALUE
                : upright.get(index + 1).baseline() - line.baseline();
        return Math.max(index == upright.size() - 1 ? above : 0, index == 0 ? below : 0) > 1.6 * line.size()
                || index > 0 && index < upright.size() - 1;
    }

    private static String key(PdfLine line) {
        return DIGITS.matcher(line.visibleText().strip().toLowerCase(Locale.ROOT))
                .replaceAll("#");
    }

    /** Lines at the foot that begin with a mark, on a page with a line of larger type that has a raised one. */
    private static PdfPage notes(PdfPage page) {
        List<PdfLine> upright = page.upright();
        double size = upright.stream()
                .filter(RunningFinder::raised)
                .mapToDouble(PdfLine::size)
                .min()
                .orElse(0);
        int from = upright.size();
        while (from > 0 && upright.get(from - 1).size() < NOTE_SIZE * size) {
            from--;
        }
        while (from < upright.size() && !startsNote(upright.get(from))) {
            from++;
        }
        if (upright.subList(0, from).stream().noneMatch(RunningFinder::raised)) {
            return page;
        }
        Map<PdfLine, Role> roles = new IdentityHashMap<>();
        upright.subList(from, upright.size()).forEach(line -> roles.put(line, Role.NOTE));
        return withRoles(page, roles);
    }

    private static boolean startsNote(PdfLine line) {
        return NOTE_START.matcher(line.visibleText()).find();
    }

    private static boolean raised(PdfLine line) {
        return line.pieces().stream().anyMatch(piece -> piece.type().effects().position() == Position.SUPERSCRIPT);
    }
}
