package app.envoi.press.docx;

/** A piece of a part, read by itself: the prefix of Word's own names is the only one that is known in it. */
record Fragment(Xml xml, int offset) {
    private static final String SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** Stands at the start of the piece's element. */
    static Fragment of(String text, String prefix) throws DocxUnreadable {
        String name = prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix.substring(0, prefix.length() - 1);
        String head = "<x " + name + "=\"" + SPACE + "\">";
        Xml xml = new Xml((head + text + "</x>").toCharArray(), "a paragraph", Limits.UPLOAD);
        xml.next();
        xml.child(1);
        return new Fragment(xml, head.length());
    }

    Spots.Span span(int from, int to) {
        return new Spots.Span(from - offset, to - offset);
    }
}
