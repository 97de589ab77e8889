package app.envoi.press.rtf;

/** An RTF file cannot be read. The message is for the poet: what is wrong with the file, and what to do. */
public final class RtfUnreadable extends Exception {
    RtfUnreadable(String sentence) {
        super(sentence);
    }

    static RtfUnreadable damaged() {
        return new RtfUnreadable(
                "This RTF file is damaged: open it in Word or LibreOffice, save it as .docx, and use that copy.");
    }

    static RtfUnreadable over() {
        return new RtfUnreadable(
                "This RTF file is larger than Envoi reads: copy the poems into a new document and save that as .docx.");
    }
}
