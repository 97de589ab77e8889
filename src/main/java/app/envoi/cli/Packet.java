package app.envoi.cli;

import app.envoi.press.compose.Composer;
import app.envoi.press.compose.Composition;
import app.envoi.press.compose.HouseStyle;
import app.envoi.press.compose.PoemText;
import app.envoi.press.docx.DocxWriter;
import app.envoi.press.intake.Beside;
import app.envoi.press.intake.Unreadable;
import app.envoi.press.layout.Typesetter;
import app.envoi.press.manuscript.Poem;
import app.envoi.press.pdf.PdfWriter;
import app.envoi.press.rule.FairCopy;
import java.util.List;

/**
 * A manuscript built from poems, before it is written.
 *
 * @param copy of the built file, read again as an editor's machine will read it
 */
record Packet(byte[] docx, FairCopy copy) {
    static Packet of(List<PoemText> poems, FileArgument file, Reading reading, Beside beside) throws Unreadable {
        Composition composition = new Composer(Typesetter.standard()).compose(poems, HouseStyle.PLAIN);
        byte[] docx = DocxWriter.write(composition.manuscript());
        List<Integer> starts = composition.poems().stream().map(Poem::first).toList();
        return new Packet(docx, reading.copy(file, docx, beside.withStarts(starts)));
    }

    byte[] pdf() {
        return PdfWriter.write(copy.proof(), copy.manuscript());
    }

    /** Characters that the PDF could not draw, in a sentence; none when it drew all. */
    List<String> missing() {
        return PdfWriter.missing(copy.proof());
    }
}
