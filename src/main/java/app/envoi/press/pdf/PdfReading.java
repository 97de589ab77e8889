package app.envoi.press.pdf;

import app.envoi.press.layout.Proof;
import app.envoi.press.manuscript.Manuscript;
import java.util.List;

/**
 * What a PDF holds.
 *
 * @param manuscript its lines of body text as paragraphs, in the type that was measured; stanza gaps are empty paragraphs
 * @param proof its pages as they are
 * @param notes what was not read, or is odd, each a sentence
 */
public record PdfReading(Manuscript manuscript, Proof proof, List<String> notes) {
    public PdfReading {
        notes = List.copyOf(notes);
    }
}
