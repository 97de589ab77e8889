package app.envoi.press.layout;

import app.envoi.press.layout.Galley.Piece;
import app.envoi.press.layout.Galley.SetParagraph;
import app.envoi.press.layout.Galley.SetTable;
import app.envoi.press.manuscript.ParagraphFormat.Keeps;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * A run of paragraphs that each keep with the next, and what they keep with.
 *
 * @param end index of the piece after the last that keeps
 * @param height of all that must stand on one page, without space before the first
 * @param fits it is not taller than a page
 */
record KeepChain(int end, double height, boolean fits) {

    static boolean begins(Piece piece) {
        return piece instanceof SetParagraph paragraph
                && paragraph.format().keeps().withNext();
    }

    /**
     * @param line the first line of the first paragraph that counts
     * @param most the height of a page: a taller chain keeps nothing together
     * @param parted says of a later piece that it does not stand with the first, whatever is asked
     */
    static KeepChain from(List<Piece> pieces, int from, int line, Spacer spacer, double most, IntPredicate parted) {
        double height = 0;
        SetParagraph above = null;
        int at = from;
        while (at < pieces.size() && begins(pieces.get(at))) {
            SetParagraph paragraph = (SetParagraph) pieces.get(at);
            if (at > from && (paragraph.format().keeps().pageBreakBefore() || parted.test(at))) {
                return new KeepChain(at, height, height <= most);
            }
            height += (above == null ? 0 : spacer.between(above, paragraph)) + height(paragraph, at == from ? line : 0);
            if (forced(paragraph, at == from ? line : 0)) {
                return new KeepChain(at + 1, height, height <= most);
            }
            above = paragraph;
            at++;
            if (height > most) {
                return new KeepChain(at, height, false);
            }
        }
        height += at < pieces.size() && !parted.test(at) ? head(pieces.get(at), above, spacer) : 0;
        return new KeepChain(at, height, height <= most);
    }

    /** What of the piece after the chain must stand on the chain's page. */
    private static double head(Piece piece, @Nullable SetParagraph above, Spacer spacer) {
        if (piece instanceof SetTable table) {
            return table.rows().isEmpty() ? 0 : table.rows().get(0).height();
        }
        SetParagraph next = (SetParagraph) piece;
        if (next.format().keeps().pageBreakBefore()) {
            return 0;
        }
        return (above == null ? 0 : spacer.between(above, next)) + head(next);
    }

    private static double head(SetParagraph paragraph) {
        Keeps keeps = paragraph.format().keeps();
        int all = paragraph.lines().size();
        int lines = keeps.lines() || all <= 3 && keeps.widowControl() ? all : keeps.widowControl() ? 2 : 1;
        double height = 0;
        for (int i = 0; i < lines; i++) {
            BrokenLine line = paragraph.lines().get(i);
            if (i == lines - 1 || line.end().forced()) {
                return height + line.need();
            }
            height += line.height();
        }
        return height;
    }

    private static boolean forced(SetParagraph paragraph, int from) {
        return paragraph.lines().stream().skip(from).anyMatch(line -> line.end().forced());
    }

    /** Down to a forced break, if there is one: what comes after it stands on another page anyway. */
    private static double height(SetParagraph paragraph, int from) {
        double height = 0;
        for (BrokenLine line : paragraph.lines().subList(from, paragraph.lines().size())) {
            height += line.height();
            if (line.end().forced()) {
                return height;
            }
        }
        return height;
    }
}
