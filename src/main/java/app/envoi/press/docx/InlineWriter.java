package app.envoi.press.docx;

import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.Note;
import app.envoi.press.manuscript.Type;
import java.util.List;
import org.docx4j.wml.Br;
import org.docx4j.wml.CTFtnEdnRef;
import org.docx4j.wml.CTSimpleField;
import org.docx4j.wml.R;
import org.docx4j.wml.RPr;
import org.docx4j.wml.STBrType;

/** Writes what stands in a line. */
final class InlineWriter {
    private InlineWriter() {}

    static void write(Inline inline, Type inherited, List<Object> line) {
        R run = new R();
        RPr dress = StoryWriter.dress(inherited, inline.type());
        if (dress != null) {
            run.setRPr(dress);
        }
        if (inline instanceof Inline.PageNumber number) {
            line.add(field(number, run));
            return;
        }
        fill(inline, run.getContent());
        if (!run.getContent().isEmpty()) {
            line.add(run);
        }
    }

    private static void fill(Inline inline, List<Object> content) {
        if (inline instanceof Inline.Run text) {
            text(text.text(), content);
        } else if (inline instanceof Inline.Tab) {
            content.add(Wml.FACTORY.createRTab(new R.Tab()));
        } else if (inline instanceof Inline.Break pause) {
            content.add(pause(pause.kind()));
        } else if (inline instanceof Inline.NoteMark mark) {
            note(mark, content);
        }
    }

    /** Two hyphens are elements of their own: as characters, Word would look for them in another font. */
    private static void text(String text, List<Object> content) {
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == '\u2011' || letter == '\u00AD') {
                add(text.substring(from, at), content);
                content.add(
                        letter == '\u2011'
                                ? Wml.FACTORY.createRNoBreakHyphen(new R.NoBreakHyphen())
                                : Wml.FACTORY.createRSoftHyphen(new R.SoftHyphen()));
                from = at + 1;
            }
        }
        add(text.substring(from), content);
    }

    private static void add(String text, List<Object> content) {
        if (!text.isEmpty()) {
            content.add(Wml.text(text));
        }
    }

    private static Br pause(Inline.Break.Kind kind) {
        Br pause = new Br();
        switch (kind) {
            case PAGE -> pause.setType(STBrType.PAGE);
            case COLUMN -> pause.setType(STBrType.COLUMN);
            case LINE -> {}
        }
        return pause;
    }

    private static Object field(Inline.PageNumber number, R run) {
        CTSimpleField field = new CTSimpleField();
        field.setInstr(number.kind() == Inline.PageNumber.Kind.PAGE ? " PAGE " : " NUMPAGES ");
        run.getContent().add(Wml.text("1"));
        field.getContent().add(run);
        return Wml.FACTORY.createPFldSimple(field);
    }

    private static void note(Inline.NoteMark mark, List<Object> content) {
        CTFtnEdnRef reference = new CTFtnEdnRef();
        reference.setId(Wml.number(mark.id()));
        boolean own = mark.label().isEmpty();
        if (own) {
            reference.setCustomMarkFollows(true);
        }
        content.add(
                mark.kind() == Note.Kind.FOOTNOTE
                        ? Wml.FACTORY.createRFootnoteReference(reference)
                        : Wml.FACTORY.createREndnoteReference(reference));
    }
}
