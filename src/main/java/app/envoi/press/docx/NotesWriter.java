package app.envoi.press.docx;

import app.envoi.press.manuscript.Block;
import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.Note;
import app.envoi.press.manuscript.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.docx4j.wml.CTEndnotes;
import org.docx4j.wml.CTFootnotes;
import org.docx4j.wml.CTFtnEdn;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.STFtnEdn;

/** Writes footnotes and endnotes, each with the separators that a page of notes needs. */
final class NotesWriter {
    static final int SEPARATOR = -1;
    static final int CONTINUED = 0;

    private final StoryWriter story;
    private final Census census;

    NotesWriter(StoryWriter story, Census census) {
        this.story = story;
        this.census = census;
    }

    CTFootnotes footnotes(List<Note> notes) {
        CTFootnotes made = new CTFootnotes();
        fill(made.getFootnote(), notes, Note.Kind.FOOTNOTE);
        return made;
    }

    CTEndnotes endnotes(List<Note> notes) {
        CTEndnotes made = new CTEndnotes();
        fill(made.getEndnote(), notes, Note.Kind.ENDNOTE);
        return made;
    }

    private void fill(List<CTFtnEdn> written, List<Note> notes, Note.Kind kind) {
        written.add(separator(SEPARATOR, STFtnEdn.SEPARATOR, Wml.FACTORY.createRSeparator(new R.Separator())));
        written.add(separator(
                CONTINUED,
                STFtnEdn.CONTINUATION_SEPARATOR,
                Wml.FACTORY.createRContinuationSeparator(new R.ContinuationSeparator())));
        notes.stream().filter(note -> note.kind() == kind).forEach(note -> written.add(note(note)));
    }

    private static CTFtnEdn separator(int id, STFtnEdn type, Object rule) {
        CTFtnEdn made = new CTFtnEdn();
        made.setId(Wml.number(id));
        made.setType(type);
        P paragraph = new P();
        paragraph.getContent().add(Wml.run(rule));
        made.getContent().add(paragraph);
        return made;
    }

    private CTFtnEdn note(Note note) {
        CTFtnEdn made = new CTFtnEdn();
        made.setId(Wml.number(note.id()));
        List<Block> blocks = new ArrayList<>(note.blocks());
        String label = census.label(note);
        Optional<Inline.Run> number = Optional.empty();
        if (!blocks.isEmpty() && !label.isEmpty() && blocks.get(0) instanceof Paragraph first) {
            number = number(first, label);
            number.ifPresent(run -> blocks.set(0, without(first, run, label)));
        }
        story.write(blocks, made.getContent());
        number.ifPresent(run -> put(run, note.kind(), (Paragraph) blocks.get(0), made));
        return made;
    }

    /** The note's own number, where its text begins with it: it is counted by Word and not written out. */
    private static Optional<Inline.Run> number(Paragraph first, String label) {
        return first.content().stream()
                .findFirst()
                .filter(inline -> inline instanceof Inline.Run run && run.text().startsWith(label))
                .map(Inline.Run.class::cast);
    }

    private static Paragraph without(Paragraph first, Inline.Run number, String label) {
        List<Inline> rest =
                new ArrayList<>(first.content().subList(1, first.content().size()));
        rest.add(0, new Inline.Run(number.text().substring(label.length()), number.type()));
        return first.withContent(rest);
    }

    private void put(Inline.Run number, Note.Kind kind, Paragraph first, CTFtnEdn made) {
        R run = Wml.run(
                kind == Note.Kind.FOOTNOTE
                        ? Wml.FACTORY.createRFootnoteRef(new R.FootnoteRef())
                        : Wml.FACTORY.createREndnoteRef(new R.EndnoteRef()));
        run.setRPr(story.dress(first, number.type()));
        ((P) made.getContent().get(0)).getContent().add(0, run);
    }
}
