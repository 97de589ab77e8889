package app.envoi.press.layout;

import app.envoi.press.manuscript.Block;
import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.Length;
import app.envoi.press.manuscript.Manuscript;
import app.envoi.press.manuscript.PageSetup;
import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.manuscript.ParagraphFormat;
import app.envoi.press.manuscript.Running;
import app.envoi.press.manuscript.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Manuscripts to set, written down shortly: 12 pt Times on Letter, 46 single lines to the page. */
final class Sheaf {

    static final Type TIMES = new Type("Times New Roman", Length.points(12));

    private final List<Block> blocks = new ArrayList<>();
    private ParagraphFormat format = ParagraphFormat.PLAIN;
    private PageSetup page = PageSetup.LETTER;
    private Running running = Running.NONE;

    static Sheaf sheaf() {
        return new Sheaf();
    }

    Sheaf on(PageSetup other) {
        page = other;
        return this;
    }

    Sheaf with(Running other) {
        running = other;
        return this;
    }

    Sheaf as(UnaryOperator<ParagraphFormat> change) {
        format = change.apply(ParagraphFormat.PLAIN);
        return this;
    }

    Sheaf lines(int count) {
        IntStream.rangeClosed(1, count).forEach(line -> paragraph("Line " + line));
        return this;
    }

    Sheaf paragraph(String text) {
        return paragraph(text.isEmpty() ? List.of() : List.of(new Inline.Run(text, TIMES)));
    }

    Sheaf paragraph(List<Inline> content) {
        return add(new Paragraph(index(), format, content, TIMES));
    }

    Sheaf add(Block block) {
        blocks.add(block);
        return this;
    }

    int index() {
        return Manuscript.of(page, running, blocks).paragraphs().size();
    }

    /** A paragraph of so many lines. */
    static List<Inline> stanza(int lines) {
        List<Inline> content = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            if (i > 0) {
                content.add(new Inline.Break(Inline.Break.Kind.LINE, TIMES));
            }
            content.add(new Inline.Run("line " + (i + 1) + " of it", TIMES));
        }
        return content;
    }

    static Inline.Break pageBreak() {
        return new Inline.Break(Inline.Break.Kind.PAGE, TIMES);
    }

    Manuscript manuscript() {
        return Manuscript.of(page, running, blocks);
    }

    Proof proof() {
        return new Typesetter(FontBook.bundledOnly()).set(manuscript());
    }
}
