package app.envoi.press.intake;

import app.envoi.press.rule.FileKind;

/** One sentence for each kind of file that is no manuscript Envoi can read: what it is, and what to do. */
final class Refusals {
    private Refusals() {}

    static Unreadable of(FileKind kind, byte[] bytes) {
        return new Unreadable(sentence(kind, bytes));
    }

    private static String sentence(FileKind kind, byte[] bytes) {
        return switch (kind) {
            case EMPTY -> "This file is empty: look for the copy that has the poems in it.";
            case DOC ->
                "This is a Word file of the old kind (.doc): open it in Word or LibreOffice, save it as .docx, and use that copy.";
            case ENCRYPTED ->
                "This Word file is locked with a password: save a copy without the password and use that.";
            case ODT ->
                "This is a LibreOffice file (.odt): open it in LibreOffice, save it as .docx, and use that copy.";
            case RTF ->
                "This is a rich text file (.rtf): open it in Word or LibreOffice, save it as .docx, and use that copy.";
            case PAGES ->
                "This is an Apple Pages file: open it in Pages, export it as Word (.docx), and use that copy.";
            case TXT ->
                "This is plain text, which has no pages or fonts to check: build a manuscript from it, or save it as .docx.";
            case JPG, PNG, GIF, WEBP, TIFF, HEIC, SVG ->
                "This is a picture (" + kind.word()
                        + "), not a manuscript: add it as art, or choose the .docx or PDF with the poems.";
            case DOCX, DOCM, PDF, UNKNOWN -> unknown(bytes);
        };
    }

    private static String unknown(byte[] bytes) {
        boolean zip = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
        boolean ole = bytes.length > 1 && bytes[0] == (byte) 0xD0 && bytes[1] == (byte) 0xCF;
        if (zip || ole) {
            return "This is no Word document, though it is packed like one (a spreadsheet, slides, a template or an archive):"
                    + " choose the .docx or PDF with the poems.";
        }
        return "Envoi does not know what kind of file this is: choose a .docx or a PDF.";
    }
}
