package app.envoi.press.layout;

import app.envoi.press.layout.BrokenLine.End;
import app.envoi.press.layout.Shaped.Kind;
import app.envoi.press.manuscript.ParagraphFormat.TabStop;
import java.util.Arrays;

/** Fills one line with as many characters as it holds. Lives for one line. */
final class LineFill {

    private static final double SLIP = 0.001;
    private static final double[] NO_TABS = {};

    private final Shaped shaped;
    private final TabStops stops;
    private final int from;
    private final double begin;
    private final double right;
    private final Conventions.Squeeze squeeze;

    private double x;
    private double[] tabs = NO_TABS;
    private Pending pending = Pending.NONE;

    private int to;
    private double visible;
    private int visibleTo;
    private double spaces;
    private double marks;
    private double hyphen;
    private End end = End.PARAGRAPH;

    private int breakTo = -1;
    private double breakVisible;
    private int breakVisibleTo;
    private int breakTabs;

    LineFill(Shaped shaped, TabStops stops, int from, double begin, double right, Conventions.Squeeze squeeze) {
        this.shaped = shaped;
        this.stops = stops;
        this.from = from;
        this.begin = begin;
        this.right = right;
        this.squeeze = squeeze;
        this.x = begin;
        this.visible = begin;
        this.visibleTo = from;
    }

    void run() {
        Kind[] kinds = shaped.kinds();
        double[] advances = shaped.advances();
        for (int i = from; i < kinds.length; i++) {
            switch (kinds[i]) {
                case SPACE -> {
                    spaces += advances[i];
                    advance(advances[i], i);
                    breakAfter(i);
                }
                case GLUE, BREAKABLE -> {
                    marks += BreakRules.isWideMark(shaped.text().charAt(i)) ? advances[i] : 0;
                    advance(advances[i], i);
                    if (x > right + SLIP && overflows(i)) {
                        return;
                    }
                    visible = x;
                    visibleTo = i + 1;
                    if (kinds[i] == Kind.BREAKABLE) {
                        breakAfter(i);
                    }
                }
                case TAB -> {
                    if (!tab(i)) {
                        return;
                    }
                }
                case LINE_BREAK, PAGE_BREAK, COLUMN_BREAK -> {
                    to = i + 1;
                    end = LineBreaker.endOf(kinds[i]);
                    return;
                }
                case NOTHING -> {}
            }
        }
        to = kinds.length;
    }

    /** Text after a centred or right-aligned tab first eats the room before the stop. */
    private void advance(double width, int at) {
        if (pending == Pending.NONE) {
            x += width;
        } else {
            pending = pending.plus(width, isDecimalMark(shaped.text(), at));
            x = pending.x();
            tabs[tabs.length - 1] = pending.tab();
        }
    }

    /** A point or comma, unless it parts the thousands of a number: then three figures follow it, and no fourth. */
    static boolean isDecimalMark(String text, int at) {
        if (text.charAt(at) != '.' && text.charAt(at) != ',') {
            return false;
        }
        int figures = 0;
        while (at + 1 + figures < text.length() && Character.isDigit(text.charAt(at + 1 + figures))) {
            figures++;
        }
        boolean inNumber = at > 0 && Character.isDigit(text.charAt(at - 1));
        return !(inNumber && figures == 3);
    }

    private void breakAfter(int at) {
        breakTo = at + 1;
        breakVisible = visible;
        breakVisibleTo = visibleTo;
        breakTabs = tabs.length;
    }

    /** The character does not fit: the line ends at the last place where it may, or before the character. */
    private boolean overflows(int at) {
        double room = right - (breakTo > from ? breakVisible : begin);
        if (squeeze.allows(x - right, spaces, marks, room)) {
            return false;
        }
        if (isLoneSurrogate(at) || at == from) {
            return false;
        }
        end = End.WRAP;
        if (breakTo > from) {
            to = breakTo;
            visible = breakVisible;
            visibleTo = breakVisibleTo;
            tabs = tabs.length == breakTabs ? tabs : Arrays.copyOf(tabs, breakTabs);
        } else {
            to = at;
        }
        return true;
    }

    /** Takes in what fits, before a hyphen, of the word that did not. */
    void takeIn(Hyphenator hyphenator) {
        boolean wholeWords = end == End.WRAP && pending == Pending.NONE && shaped.kinds()[to - 1] != Kind.GLUE;
        if (wholeWords) {
            double hanging = 0;
            for (int i = visibleTo; i < to; i++) {
                hanging += shaped.advances()[i];
            }
            double word = visible + hanging;
            hyphenator.part(shaped, to, right - word, right - visible).ifPresent(part -> {
                to = part.to();
                visibleTo = part.to();
                visible = word + part.width();
                hyphen = part.hyphen();
            });
        }
    }

    private boolean isLoneSurrogate(int at) {
        return Character.isLowSurrogate(shaped.text().charAt(at));
    }

    private boolean tab(int at) {
        TabStops.Stop stop = stops.after(x);
        if (stop.position() > right + SLIP && !stop.declared() && at > from) {
            to = breakTo > from && breakTo == at ? breakTo : at;
            end = End.WRAP;
            return false;
        }
        tabs = Arrays.copyOf(tabs, tabs.length + 1);
        tabs[tabs.length - 1] = stop.position() - x;
        pending = stop.kind() == TabStop.Kind.START
                ? Pending.NONE
                : new Pending(x, stop.position(), stop.kind(), 0, 0, false);
        x = pending == Pending.NONE ? stop.position() : pending.x();
        if (pending != Pending.NONE) {
            tabs[tabs.length - 1] = pending.tab();
        }
        visible = x;
        visibleTo = at + 1;
        breakAfter(at);
        return true;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    int visibleTo() {
        return visibleTo;
    }

    double begin() {
        return begin;
    }

    double width() {
        return visible - begin;
    }

    double[] tabs() {
        return tabs;
    }

    /** How wide the hyphen is that was added; 0 where no word is broken. */
    double hyphen() {
        return hyphen;
    }

    End end() {
        return end;
    }

    /**
     * A tab whose width hangs on the text after it.
     *
     * @param before where the tab begins
     * @param width of the text after it so far
     * @param left of that, how much is pulled to the left of the stop
     * @param closed a decimal mark was met: what follows stays on the right
     */
    private record Pending(double before, double stop, TabStop.Kind kind, double width, double left, boolean closed) {

        static final Pending NONE = new Pending(0, 0, TabStop.Kind.START, 0, 0, true);

        Pending plus(double more, boolean mark) {
            boolean shut = closed || mark && kind == TabStop.Kind.DECIMAL;
            double pulled = shut ? left : kind == TabStop.Kind.CENTRE ? left + more / 2 : left + more;
            return new Pending(before, stop, kind, width + more, pulled, shut);
        }

        double tab() {
            return Math.max(0, stop - left - before);
        }

        double x() {
            return before + tab() + width;
        }
    }
}
