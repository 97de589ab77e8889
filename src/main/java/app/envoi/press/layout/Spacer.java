package app.envoi.press.layout;

import app.envoi.press.layout.Galley.SetParagraph;
import app.envoi.press.manuscript.Settings;
import org.jspecify.annotations.Nullable;

/** The space between two paragraphs. */
final class Spacer {

    private final boolean adds;

    Spacer(Settings settings) {
        adds = settings.flags().contains("doNotUseHTMLParagraphAutoSpacing");
    }

    /** In points, {@code above} being null at the top of a column, page or cell. */
    double between(@Nullable SetParagraph above, SetParagraph below) {
        double before = before(above, below);
        double after = above == null ? 0 : after(above, below);
        return adds ? before + after : Math.max(before, after);
    }

    /** The space at the head of a page after a hard break: what the paragraph wants more than the one before the break leaves below itself. */
    double atHead(@Nullable SetParagraph before, SetParagraph first) {
        return before == null ? between(null, first) : between(before, first) - after(before, first);
    }

    /** The space below a paragraph that nothing or something else than a paragraph follows. */
    double below(SetParagraph paragraph) {
        return paragraph.after();
    }

    private static double before(@Nullable SetParagraph above, SetParagraph below) {
        boolean dropped = below.format().spacing().contextual() && above != null && sameStyle(above, below);
        return dropped ? 0 : below.before();
    }

    private static double after(SetParagraph above, SetParagraph below) {
        boolean dropped = above.format().spacing().contextual() && sameStyle(above, below);
        return dropped ? 0 : above.after();
    }

    private static boolean sameStyle(SetParagraph one, SetParagraph other) {
        return one.format().style().equals(other.format().style());
    }
}
