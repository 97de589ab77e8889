package app.envoi.press.docx;

import app.envoi.press.docx.StyleBook.Look;
import app.envoi.press.manuscript.Block;
import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.manuscript.ParagraphFormat;
import app.envoi.press.manuscript.Table;
import app.envoi.press.manuscript.Type;
import java.util.List;
import java.util.Optional;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.ParaRPr;
import org.docx4j.wml.RPr;
import org.jspecify.annotations.Nullable;

/** Writes paragraphs and tables of one story: the body, a header, a note. */
final class StoryWriter {
    private final StyleBook styles;
    private final ListBook lists;

    StoryWriter(StyleBook styles, ListBook lists) {
        this.styles = styles;
        this.lists = lists;
    }

    /** Appends the blocks; a story that may not be empty, or end in a table, ends in an empty paragraph. */
    void write(List<Block> blocks, List<Object> story) {
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                story.add(paragraph(paragraph));
            } else if (block instanceof Table table) {
                story.add(new TableWriter(this).write(table));
            }
        }
        if (blocks.isEmpty() || blocks.get(blocks.size() - 1) instanceof Table) {
            story.add(empty());
        }
    }

    P paragraph(Paragraph paragraph) {
        Look look = styles.look(paragraph);
        P written = new P();
        PPr properties = properties(paragraph, look);
        if (properties != null) {
            written.setPPr(properties);
        }
        for (Inline inline : paragraph.content()) {
            InlineWriter.write(inline, look.type(), written.getContent());
        }
        return written;
    }

    P empty() {
        return new P();
    }

    private @Nullable PPr properties(Paragraph paragraph, Look look) {
        boolean styled = !look.name().equals(StyleBook.NORMAL);
        boolean plain =
                paragraph.format().equals(look.format()) && paragraph.mark().equals(look.type());
        if (plain && !styled) {
            return null;
        }
        PPr properties = new PPr();
        if (styled) {
            PPrBase.PStyle style = new PPrBase.PStyle();
            style.setVal(look.id());
            properties.setPStyle(style);
        }
        return plain ? properties : deviations(paragraph, look, properties);
    }

    private PPr deviations(Paragraph paragraph, Look look, PPr properties) {
        Optional<ParagraphFormat.Label> label = paragraph.format().label();
        label.ifPresent(found -> properties.setNumPr(lists.number(found, paragraph.mark())));
        new FormatDress(look.format(), paragraph.format()).on(properties);
        TypeDress mark = new TypeDress(look.type(), paragraph.mark());
        if (!mark.isPlain()) {
            properties.setRPr(mark.on(new ParaRPr()));
        }
        return properties;
    }

    @Nullable
    RPr dress(Paragraph paragraph, Type type) {
        return dress(styles.look(paragraph).type(), type);
    }

    static @Nullable RPr dress(Type inherited, Type type) {
        TypeDress dress = new TypeDress(inherited, type);
        return dress.isPlain() ? null : dress.on(new RPr());
    }
}
