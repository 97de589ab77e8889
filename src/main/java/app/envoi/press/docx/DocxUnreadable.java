package app.envoi.press.docx;

/** A Word file cannot be read. The message is one sentence for the poet: what is wrong with the file, and what to do. */
public final class DocxUnreadable extends Exception {
    public DocxUnreadable(String sentence) {
        super(sentence);
    }

    static DocxUnreadable damaged(String what) {
        return new DocxUnreadable("This Word file is damaged (" + what
                + "): open it in Word or LibreOffice, save it again as .docx, and use that copy.");
    }

    static DocxUnreadable over(String what) {
        return new DocxUnreadable("This Word file is larger than Envoi reads (" + what
                + "): copy the poems into a new document and save that as .docx.");
    }
}
