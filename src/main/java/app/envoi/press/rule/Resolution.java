package app.envoi.press.rule;

import app.envoi.press.rule.FairCopy.ArtFile;

/** How finely a picture prints. */
final class Resolution {
    private static final double SHORT_SIDE = 8.5;
    private static final double LONG_SIDE = 11;

    private Resolution() {}

    /** Pixels to the inch when the picture fills a Letter page, the page turned as the picture is; 0 for a file without pixels. */
    static int onLetter(ArtFile art) {
        int small = Math.min(art.width(), art.height());
        int large = Math.max(art.width(), art.height());
        return (int) Math.floor(Math.max(small / SHORT_SIDE, large / LONG_SIDE));
    }
}
