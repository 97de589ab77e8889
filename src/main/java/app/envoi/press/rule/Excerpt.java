package app.envoi.press.rule;

/** The words themselves, cut to what a report can show. */
public final class Excerpt {
    /** Most characters of an excerpt, the ellipsis included. */
    public static final int MOST = 80;

    private Excerpt() {}

    /** At most {@value #MOST} characters, white space and control characters as single spaces; no character is cut in two. */
    public static String of(String text) {
        String flat = text.replaceAll("[\\s\\p{Cntrl}\\uFFFC]+", " ").strip();
        if (flat.length() <= MOST) {
            return flat;
        }
        int end = MOST - 1;
        return flat.substring(0, Character.isHighSurrogate(flat.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
