package app.envoi.press.docx;

import app.envoi.press.manuscript.Manuscript;
import app.envoi.press.manuscript.Note;
import app.envoi.press.manuscript.Section;
import app.envoi.press.manuscript.Traces;
import java.util.List;

/** Reads Word's files. Thread-safe; opens no file and no connection. */
public final class DocxReader {
    private DocxReader() {}

    /**
     * Reads a file within {@link Limits#UPLOAD}.
     *
     * @throws DocxUnreadable with one sentence for the poet, for anything that is no sound Word document or holds no paragraph at all
     */
    public static Manuscript read(byte[] docx) throws DocxUnreadable {
        return read(docx, Limits.UPLOAD);
    }

    static Manuscript read(byte[] docx, Limits limits) throws DocxUnreadable {
        return read(WordPackage.open(docx, limits), limits, Spots.NOT_WANTED);
    }

    /** Reads, and notes where things stand. */
    static Manuscript read(WordPackage file, Limits limits, Spots spots) throws DocxUnreadable {
        Reading reading = new Reading(file, Dress.read(file), limits, spots);
        Relations relations = file.relations(file.main());
        List<Section> sections =
                new Body(reading, relations).read(file.xml(file.main()).orElseThrow());
        if (reading.paragraphs() == 0) {
            throw new DocxUnreadable(
                    "This Word file holds no text: open it in Word to see whether it is the right one.");
        }
        List<Note> notes = new NotesReader(reading).read();
        FileRecord record = FileRecord.read(file, reading.characters);
        int comments = new CommentsReader(file).count();
        reading.lostParts(relations);
        return new Manuscript(
                sections,
                notes,
                reading.settings.settings(),
                record.properties(),
                new Traces(comments, reading.insertions, reading.deleted, reading.hidden),
                record.word(reading.marks),
                reading.unsupported,
                new FontTableReader(file).read());
    }
}
