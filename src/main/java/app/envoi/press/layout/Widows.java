package app.envoi.press.layout;

import app.envoi.press.manuscript.ParagraphFormat.Keeps;

/** How many lines of a paragraph may stay on a page that does not hold all of them. */
final class Widows {

    private static final int LEAST = 2;

    private Widows() {}

    /**
     * @param fitting how many lines fit
     * @param lines how many there are from here on
     * @param beginning the first of them begins the paragraph
     * @param mayBeAlone that one may stand alone where there is no widow control
     */
    static int kept(Keeps keeps, int fitting, int lines, boolean beginning, boolean mayBeAlone) {
        if (fitting >= lines) {
            return lines;
        }
        if (keeps.lines() && beginning) {
            return 0;
        }
        if (!keeps.widowControl()) {
            return beginning && fitting < LEAST && !mayBeAlone ? 0 : fitting;
        }
        int kept = Math.min(fitting, lines - LEAST);
        return beginning && kept < LEAST ? 0 : Math.max(kept, 0);
    }
}
