package app.envoi.press.docx;

import app.envoi.press.manuscript.Block;
import app.envoi.press.manuscript.Length;
import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.manuscript.ParagraphFormat;
import app.envoi.press.manuscript.ParagraphFormat.Border;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Settles between paragraphs that follow on one another what depends on both: borders that become one box, and space that is left to the program. */
final class Neighbours {
    private final boolean asHtml;
    private @Nullable Paragraph last;
    private Declared<ParagraphKey> said = StyleSheet.NO_PARAGRAPH;

    /** @param asHtml automatic space follows the rules of HTML: none at the start of a flow, none between items of a list */
    Neighbours(boolean asHtml) {
        this.asHtml = asHtml;
    }

    /** Adds a paragraph to the flow, of which all levels together say this. */
    void add(Paragraph paragraph, Declared<ParagraphKey> all, List<Block> into) {
        Paragraph next = paragraph;
        boolean follows = last != null && !into.isEmpty() && into.get(into.size() - 1) == last;
        if (follows && last != null) {
            boolean joined = bordered(said) && sameBox(said, all);
            boolean listed = asHtml && sameList(said, all);
            Paragraph before = last;
            if (joined) {
                before = before.withFormat(
                        before.format().withBorder(joining(before.format().border(), said)));
                next = next.withFormat(
                        next.format().withBorder(joined(next.format().border(), said)));
            }
            if (listed && said.on(ParagraphKey.AFTER_AUTO)) {
                before = withAfter(before, Length.ZERO);
            }
            if (listed && all.on(ParagraphKey.BEFORE_AUTO)) {
                next = withBefore(next, Length.ZERO);
            }
            into.set(into.size() - 1, before);
        }
        if (last == null && asHtml && into.isEmpty() && all.on(ParagraphKey.BEFORE_AUTO)) {
            next = withBefore(next, Length.ZERO);
        }
        into.add(next);
        last = next;
        said = all;
    }

    /** The flow ends here; in a cell the space after its last paragraph goes. */
    void endCell(List<Block> into) {
        if (asHtml
                && last != null
                && !into.isEmpty()
                && into.get(into.size() - 1) == last
                && said.on(ParagraphKey.AFTER_AUTO)) {
            into.set(into.size() - 1, withAfter(last, Length.ZERO));
        }
    }

    private static boolean bordered(Declared<ParagraphKey> all) {
        return all.number(ParagraphKey.BORDER_TOP, 0) > 0 || all.number(ParagraphKey.BORDER_BOTTOM, 0) > 0;
    }

    private static boolean sameBox(Declared<ParagraphKey> one, Declared<ParagraphKey> other) {
        if (!one.word(ParagraphKey.BORDER_LOOK, "").equals(other.word(ParagraphKey.BORDER_LOOK, ""))) {
            return false;
        }
        for (ParagraphKey key : List.of(
                ParagraphKey.BORDER_TOP,
                ParagraphKey.BORDER_BOTTOM,
                ParagraphKey.BORDER_BETWEEN,
                ParagraphKey.START,
                ParagraphKey.END)) {
            if (one.number(key, 0) != other.number(key, 0)) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameList(Declared<ParagraphKey> one, Declared<ParagraphKey> other) {
        int list = one.number(ParagraphKey.LIST, 0);
        return list != 0 && list == other.number(ParagraphKey.LIST, 0);
    }

    /** A line between the two takes its room once, below the first of them. */
    private static Border joining(Border border, Declared<ParagraphKey> said) {
        int between = said.number(ParagraphKey.BORDER_BETWEEN, 0);
        return between == 0
                ? new Border(border.above(), border.below(), true)
                : new Border(border.above(), Length.twips(between), false);
    }

    private static Border joined(Border border, Declared<ParagraphKey> said) {
        boolean line = said.number(ParagraphKey.BORDER_BETWEEN, 0) > 0;
        return line ? new Border(Length.ZERO, border.below(), border.joinsNext()) : border;
    }

    private static Paragraph withBefore(Paragraph paragraph, Length room) {
        ParagraphFormat format = paragraph.format();
        return paragraph.withFormat(format.withSpacing(format.spacing().withBefore(room)));
    }

    private static Paragraph withAfter(Paragraph paragraph, Length room) {
        ParagraphFormat format = paragraph.format();
        return paragraph.withFormat(format.withSpacing(format.spacing().withAfter(room)));
    }
}
