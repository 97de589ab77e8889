package app.envoi.press.layout;

import app.envoi.press.layout.Galley.Piece;
import app.envoi.press.layout.Galley.SetParagraph;
import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.Note;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The footnotes of a manuscript, set, and which line calls which. */
final class NoteBook {

    /** The rule above the notes stands in a line of its own of about this height, in points. */
    static final double RULE = 12;

    private final Map<Integer, List<SetParagraph>> footnotes = new HashMap<>();
    private final Map<Integer, Double> heights = new HashMap<>();

    NoteBook(List<Note> notes, GalleyMaker maker, double measure) {
        for (Note note : notes) {
            if (note.kind() == Note.Kind.FOOTNOTE) {
                List<SetParagraph> set = new ArrayList<>();
                for (Piece piece : maker.set(note.blocks(), measure).pieces()) {
                    if (piece instanceof SetParagraph paragraph) {
                        set.add(paragraph);
                    }
                }
                footnotes.put(note.id(), set);
                heights.put(note.id(), height(set));
            }
        }
    }

    boolean isEmpty() {
        return footnotes.isEmpty();
    }

    /** The notes that a line calls, in order. */
    List<Integer> calledBy(SetParagraph paragraph, int line) {
        BrokenLine broken = paragraph.lines().get(line);
        List<Integer> called = new ArrayList<>(1);
        for (Shaped.Stretch stretch : paragraph.shaped().within(broken.from(), broken.to())) {
            boolean inside = stretch.from() >= broken.from() && stretch.from() < broken.to();
            if (inside
                    && stretch.inline() instanceof Inline.NoteMark mark
                    && mark.kind() == Note.Kind.FOOTNOTE
                    && footnotes.containsKey(mark.id())) {
                called.add(mark.id());
            }
        }
        return called;
    }

    double height(int id) {
        return heights.getOrDefault(id, 0.0);
    }

    List<SetParagraph> lines(int id) {
        return footnotes.getOrDefault(id, List.of());
    }

    private static double height(List<SetParagraph> paragraphs) {
        double height = 0;
        for (SetParagraph paragraph : paragraphs) {
            height += paragraph.before() + paragraph.after();
            for (BrokenLine line : paragraph.lines()) {
                height += line.height();
            }
        }
        return height;
    }
}
