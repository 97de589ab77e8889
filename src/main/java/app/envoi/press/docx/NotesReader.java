package app.envoi.press.docx;

import app.envoi.press.manuscript.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the footnotes and endnotes that the body calls. */
final class NotesReader {
    private final Reading reading;

    NotesReader(Reading reading) {
        this.reading = reading;
    }

    List<Note> read() throws DocxUnreadable {
        List<Note> notes = new ArrayList<>();
        read(Note.Kind.FOOTNOTE, "footnotes", notes);
        read(Note.Kind.ENDNOTE, "endnotes", notes);
        return notes;
    }

    private void read(Note.Kind kind, String part, List<Note> into) throws DocxUnreadable {
        Map<Integer, String> called = reading.notes.get(kind);
        Optional<Relations.Relation> relation =
                reading.file.relations(reading.file.main()).first(part);
        if (called == null || called.isEmpty() || relation.isEmpty()) {
            return;
        }
        String name = relation.get().part();
        Optional<Xml> xml = reading.file.xml(name);
        if (xml.isPresent()) {
            xml.get().next();
            notes(xml.get(), kind, reading.file.relations(name), into);
        }
    }

    private void notes(Xml xml, Note.Kind kind, Relations relations, List<Note> into) throws DocxUnreadable {
        Map<Integer, String> called = reading.notes.get(kind);
        int depth = xml.depth();
        while (xml.child(depth)) {
            int id = Measure.number(xml.attribute("w:id"), -1);
            if (called != null && called.containsKey(id)) {
                Story story = Story.note(reading, xml, relations, called.getOrDefault(id, ""));
                into.add(new Note(kind, id, story.blocks(TableDress.NONE)));
            }
        }
    }
}
